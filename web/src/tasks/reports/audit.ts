import { localOf } from '../../lib/format.ts';

const ID = /(?<![A-Za-z])[a-z]{3}_[0-9A-Z]{26}(?![0-9A-Z])/;

const NUMBER = /[申派]\d{8}-[0-9A-Z]{5}(?![0-9A-Z])/;
const PLATE = /^\p{Script=Han}[A-Z][0-9A-Z]{5,6}$/u;

/** What names an object in what was typed: an id, also in the pasted address of a page, a number on paper, or a plate. */
export const nameIn = (text: string): string | undefined => {
  const found = ID.exec(text) ?? NUMBER.exec(text.toUpperCase());
  if (found) return found[0];
  const plate = text.replaceAll(/[\s·]/g, '').toUpperCase();
  return PLATE.test(plate) ? plate : undefined;
};

/** Epoch milliseconds of this century, as the records hold instants. */
const INSTANT = /(?<![\w."])\d{13}(?![\w."])/g;

/** JSON text as a line to read: texts without quotes, instants in Shanghai time, everything else as it is. */
export const readable = (json: string | null): string => {
  if (json === null) return '—';
  const value = JSON.parse(json) as unknown;
  if (typeof value === 'string') return value;
  return json.replaceAll(INSTANT, (at) => localOf(new Date(Number(at))).replace('T', ' '));
};
