/** Reads a notice pasted whole, sentence by sentence, and what one sentence says of the rest of another. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import { askedOfOverlap, ofOneYear, prose, sharingText, type NoticeLine } from './notice-lines.ts';
import { askedOfBracket, ofOnePlace, withDoubts } from './doubts.ts';
import { cutByClosing } from './closed-periods.ts';
import { endedByLater, heldBeside, inForceTogether } from './force.ts';
import { extended, extensionIn } from './extension.ts';
import { insteadOfUsual } from './instead.ts';
import { leaveWithRun } from './leaving.ts';
import { inRest, REST } from './rest.ts';
import { askedOfHolidays, openAsUsual } from './usual.ts';
import { seasonGoesOn, seasonTogether } from './season-heads.ts';
import { daysGoOn, endTogether } from './shared.ts';
import { readSentence } from './sentence.ts';
import { endedByNotice, validThroughout } from './validity.ts';
import { plainLine } from './parts.ts';
import { weeksGoOn } from './weeks-go-on.ts';
import { lastDated, yearOfNotice, type NoticeTime } from './years.ts';
import { readPhrase } from './phrases.ts';

/** A full stop of English ends a sentence before a capital; 1 Oct. to 30 Apr. goes on. */
const SENTENCE = /(?:[^\n；;。！.]|\.(?!\s+[A-Z]|\s*$))+/g;
/** The day of issue stands last. */
const ISSUED = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;

/** A part of a sentence, and how much longer than before it says that something is open. */
const readWithExtension = (
  text: string,
  at: number,
  earlier: readonly NoticeLine[],
  time: NoticeTime,
): NoticeLine[] => {
  const longer = extensionIn(text);
  if (!longer) return /[^\s,，、)）]/.test(text) ? readSentence(text, at, time) : [];
  const { from, to } = longer;
  const before = readWithExtension(text.slice(0, from), at, earlier, time);
  const own = { at: at + from, text: text.slice(from, to) };
  const line = extended(longer, own, [...earlier, ...before], (some, begin) => readSentence(some, begin, time));
  return [...before, line, ...readWithExtension(text.slice(to), at + to, [...earlier, ...before, line], time)];
};

/** A sentence, and what it says of the rest by itself. */
const readWithRest = (text: string, at: number, earlier: readonly NoticeLine[], time: NoticeTime): NoticeLine[] => {
  const rest = REST.exec(text);
  if (!rest) return readWithExtension(text, at, earlier, time);
  const before = readWithExtension(text.slice(0, rest.index), at, earlier, time);
  const told = [...earlier, ...before];
  return [
    ...before,
    inRest(text.slice(rest.index), at + rest.index, told, (some, from) => readSentence(some, from, time)),
  ];
};

/** 2026年3月1日至10月31日9:00-18:00；11月1日至次年2月28日9:00-17:00: dates behind a semicolon go on from those before it. */
const goneOnFrom = (before: string | undefined, mark: string, sentence: string): Pick<NoticeTime, 'follows'> => {
  const follows =
    before !== undefined && /[;；]/.test(mark) && /^\s*\d/.test(sentence) ? lastDated(plainLine(before)) : undefined;
  return follows === undefined ? {} : { follows };
};

/** What the rules of one sentence say for each other. */
const ofOneSentence = (lines: readonly NoticeLine[], earlier: readonly NoticeLine[]): NoticeLine[] =>
  weeksGoOn(askedOfBracket(heldBeside(endTogether(seasonTogether(inForceTogether(daysGoOn(lines, earlier)))))));

/** Every sentence or line that says something. Where nothing at all opens, prose is no prose but not understood. */
export const readNotice = (text: string, today?: CivilDate): readonly NoticeLine[] => {
  const year = yearOfNotice(text);
  const time = {
    ...(today === undefined ? {} : { today }),
    ...(year === undefined ? {} : { year }),
  };
  const sentences = [...text.matchAll(SENTENCE)].filter(([sentence]) => sentence.trim() !== '');
  const lines = sentences.reduce<NoticeLine[]>(
    (all, { 0: sentence, index }, i) => [
      ...all,
      ...ofOneSentence(
        readWithRest(sentence, index, all, {
          ...time,
          ...goneOnFrom(sentences[i - 1]?.[0], text.charAt(index - 1), sentence),
        }),
        all,
      ),
    ],
    [],
  );
  if (lines.some(({ readings }) => readings.length > 0))
    return sharingText(
      withDoubts(
        askedOfHolidays(
          cutByClosing(
            insteadOfUsual(
              openAsUsual(
                endedByLater(leaveWithRun(ofOnePlace(seasonGoesOn(endedByNotice(validThroughout(lines)), text)), text)),
              ),
            ),
            text,
          ),
          text,
        ),
        text,
        today,
      ),
    ).map((line, i) =>
      i === lines.length - 1 && ISSUED.test(line.text)
        ? prose(line.text, line.at)
        : askedOfOverlap(ofOneYear(line, year)),
    );
  return lines.map((line) =>
    line.trouble
      ? line
      : {
          ...line,
          said: line.text.trim(),
          unused: [],
          ...readPhrase(line.text),
        },
  );
};
