/** A change of a place in words: what was before and after, without what stayed. Pure. */
import { civilDate } from '../../platform/time.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { courtOn, versionsToCome } from '../courts.ts';
import { describeOpening } from '../engine/describe.ts';
import { both, dateWord, listWord } from '../engine/words.ts';
import type { Court, Spaces } from '../types.ts';
import type { OpeningChange, PlaceFacts } from './types.ts';

const named = (zh: string, en: string, { zh: chinese, en: english }: LocalizedText): LocalizedText => ({
  zh: `${zh}：${chinese}`,
  en: `${en}: ${english}`,
});

const same = (text: string): LocalizedText => ({ zh: text, en: text });

const spacesWord = ({ offered, kept = 0, outOfService = 0, accessible, charging }: Spaces): LocalizedText => {
  const numbers = [offered + kept + outOfService, offered, kept, outOfService, accessible, charging].map(String);
  const [all, open, reserved, broken, wide, electric] = numbers as [string, string, string, string, string, string];
  return {
    zh: `共 ${all} 个，开放 ${open}，公务保留 ${reserved}，停用 ${broken}，无障碍 ${wide}，充电 ${electric}`,
    en: `${all} in all, ${open} offered, ${reserved} kept, ${broken} out of service, ${wide} accessible, ${electric} charging`,
  };
};

const limitsWord = ({ maxSeats, maxHeightCm, commercialAllowed }: NonNullable<PlaceFacts['vehicleLimits']>) =>
  both((language) => {
    const zh = language === 'zh';
    return listWord(
      [
        ...(maxSeats === undefined ? [] : [zh ? `${String(maxSeats)} 座及以下` : `at most ${String(maxSeats)} seats`]),
        ...(maxHeightCm === undefined
          ? []
          : [zh ? `限高 ${String(maxHeightCm)} 厘米` : `no higher than ${String(maxHeightCm)} cm`]),
        commercialAllowed
          ? zh
            ? '营运车辆可入'
            : 'commercial vehicles too'
          : zh
            ? '营运车辆不可入'
            : 'no commercial vehicles',
      ],
      language,
    );
  });

const gateWord = ({ name, entry, exit }: PlaceFacts['gates'][number]): LocalizedText =>
  both((language) => {
    const ways = language === 'zh' ? [entry && '进', exit && '出'] : [entry && 'in', exit && 'out'];
    return `${name[language]} (${ways.filter(Boolean).join('/')})`;
  });

const gatesWord = (gates: PlaceFacts['gates']): LocalizedText =>
  both((language) =>
    listWord(
      gates.map((gate) => gateWord(gate)[language]),
      language,
    ),
  );

const courtWord = ({ name, capacity, booking }: Pick<Court, 'name' | 'capacity' | 'booking'>): LocalizedText => {
  if (!booking)
    return {
      zh: `${name.zh}先到先用${capacity === undefined ? '' : `，最多 ${String(capacity)} 人`}`,
      en: `${name.en}, first come${capacity === undefined ? '' : `, at most ${String(capacity)} people`}`,
    };
  const { slotMinutes, hours, minimumPlayers, capacity: most, cutOffMinutes } = booking;
  const [slot, least, greatest, cutOff] = [slotMinutes, minimumPlayers, most, cutOffMinutes].map(String);
  const when = hours ? `${hours.from}–${hours.to}` : '';
  return {
    zh: `${name.zh}分场次预约${when}，每场 ${slot ?? ''} 分钟，${least ?? ''} 至 ${greatest ?? ''} 人，开场前 ${cutOff ?? ''} 分钟未满释放`,
    en: `${name.en}, booked by slots ${when ? `${when} ` : ''}of ${slot ?? ''} minutes, ${least ?? ''} to ${greatest ?? ''} people, released ${cutOff ?? ''} minutes before with too few`,
  };
};

/** How a court is used, and from which days on otherwise. */
const courtWords = (court: Court, today: string): LocalizedText[] => {
  const present = courtOn(court, today);
  const later = versionsToCome(present).map(({ effectiveFrom, ...use }) => {
    const { zh, en } = courtWord({ name: court.name, ...use });
    return { zh: `自${dateWord(effectiveFrom, 'zh')}起，${zh}`, en: `from ${dateWord(effectiveFrom, 'en')} on ${en}` };
  });
  return [courtWord(present), ...later];
};

/** What is said of a place, a line each. */
const linesOf = (facts: Partial<PlaceFacts>, today: string): LocalizedText[] => [
  ...(facts.name ? [named('名称', 'Name', facts.name)] : []),
  ...(facts.address ? [named('地址', 'Address', facts.address)] : []),
  ...(facts.location
    ? [named('位置', 'Location', same(`${String(facts.location.lat)}, ${String(facts.location.lng)}`))]
    : []),
  ...(facts.gates ? [named('出入口', 'Gates', gatesWord(facts.gates))] : []),
  ...(facts.spaces ? [named('车位', 'Spaces', spacesWord(facts.spaces))] : []),
  ...(facts.courts ?? []).flatMap((court) => courtWords(court, today).map((word) => named('场地', 'Court', word))),
  ...(facts.vehicleLimits ? [named('车辆限制', 'Vehicles', limitsWord(facts.vehicleLimits))] : []),
  ...(facts.registration ? [named('登记', 'Registration', facts.registration)] : []),
  ...(facts.complaintsTelephone === undefined
    ? []
    : [named('监督电话', 'Complaints', same(facts.complaintsTelephone))]),
  ...(facts.opening ? describeOpening(facts.opening, today) : []),
];

export const changeWords = ({
  before,
  after,
  at,
}: OpeningChange): { before: LocalizedText[]; after: LocalizedText[] } => {
  const today = civilDate(at);
  const [was, is] = [linesOf(before, today), linesOf(after, today)];
  const missingIn = (others: readonly LocalizedText[]) => {
    const texts = new Set(others.map(({ zh }) => zh));
    return ({ zh }: LocalizedText): boolean => !texts.has(zh);
  };
  return { before: was.filter(missingIn(is)), after: is.filter(missingIn(was)) };
};
