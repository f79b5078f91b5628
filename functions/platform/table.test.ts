import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { items, tableRows } from './table.ts';

const README = new URL('../../README.md', import.meta.url);

/** The table's page as the README shows it. */
const printed = (): string =>
  [
    '| Item | Key | In the index `lists` as | Found in `finder` as | Serves |',
    '|---|---|---|---|---|',
    ...tableRows().map(({ kind, key, list, find, serves }) => {
      const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
      return `| ${kind} | ${code(key)} | ${code(list)} | ${code(find)} | ${serves} |`;
    }),
  ].join('\n');

describe('the table', () => {
  it('stands in the README as it stands in the code', () => {
    expect(readFileSync(README, 'utf8')).toContain(printed());
  });

  it('builds keys from their patterns', () => {
    expect(items.LEDGER_DAY.key({ shelf: 'unt_1', date: '2026-11-24', resourceId: 'veh_1' })).toEqual({
      pk: 'LEDGER#unt_1#2026-11-24',
      sk: 'veh_1',
    });
    expect(items.VEHICLE.listKeys({ unitId: 'unt_1', plateNumber: '湘B12345' })).toEqual({
      listPk: 'FLEET#unt_1',
      listSk: '湘B12345',
    });
  });

  it('refuses a key with a part missing rather than writing under a wrong one', () => {
    expect(() => items.UNIT.key({ unitId: '' })).toThrow('lacks unitId');
  });
});
