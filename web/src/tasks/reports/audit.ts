import { localOf } from '../../lib/format.ts';

const ID = /(?<![A-Za-z])[a-z]{3}_[0-9A-Z]{26}(?![0-9A-Z])/;

/** The id in what was typed, also when the whole address of a page was pasted; undefined when there is none. */
export const idIn = (text: string): string | undefined => ID.exec(text)?.[0];

/** Epoch milliseconds of this century, as the records hold instants. */
const INSTANT = /(?<![\w."])\d{13}(?![\w."])/g;

/** JSON text as a line to read: texts without quotes, instants in Shanghai time, everything else as it is. */
export const readable = (json: string | null): string => {
  if (json === null) return '—';
  const value = JSON.parse(json) as unknown;
  if (typeof value === 'string') return value;
  return json.replaceAll(INSTANT, (at) => localOf(new Date(Number(at))).replace('T', ' '));
};
