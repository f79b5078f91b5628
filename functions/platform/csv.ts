/** Tables as CSV after RFC 4180. */
export type CsvValue = string | number | boolean | null;

/** What a spreadsheet would run as a formula stays a text; an amount below zero is none. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) && !/^-\d+\.\d\d$/.test(text) ? `'${text}` : text);

const cell = (value: CsvValue): string => {
  const text = typeof value === 'string' ? harmless(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Begins with the byte-order mark, without which spreadsheets take a Chinese text for GBK. */
export const csvTable = (rows: readonly (readonly CsvValue[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
