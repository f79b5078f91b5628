/** Places as CSV after RFC 4180. */
import type { Publication } from '../../platform/publication.ts';
import { columns, type Value } from './columns.ts';
import type { CityFacts } from './types.ts';

/** What a spreadsheet would run as a formula stays a text. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);

const cell = (value: Value): string => {
  const text = typeof value === 'string' ? harmless(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Begins with the byte-order mark, without which spreadsheets take a Chinese text for GBK. */
export const csvOf = (city: CityFacts, { address }: Publication): string => {
  const of = { today: city.today, address };
  const rows = [
    columns.map(({ name }) => name),
    ...city.places.map((facts) => columns.map(({ value }) => value(facts, of))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
};
