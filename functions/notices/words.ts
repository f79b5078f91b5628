/** Words of every kind of notice. */
import type { Language } from '../platform/result.ts';
import { civilDate, type Instant } from '../platform/time.ts';
import { openingWords } from './opening-words.ts';
import { partnerWords } from './partner-words.ts';
import { rentalWords } from './rental-words.ts';
import { tripWords } from './trip-words.ts';
import type { Notice, NoticeKind } from './types.ts';
import type { Words } from './wording.ts';

const words: Readonly<Record<NoticeKind, Words>> = { ...tripWords, ...openingWords, ...rentalWords, ...partnerWords };

/** What a notice says, in the reader's language, to who reads it now: days of another year are named with it. */
export const noticeText = ({ kind, facts }: Pick<Notice, 'kind' | 'facts'>, language: Language, now: Instant): string =>
  words[kind][language]({ ...facts, readIn: civilDate(now).slice(0, 4) });
