import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDateTime, type Instant } from '../../platform/time.ts';
import { priceExamples } from './examples.ts';

const guide = readFileSync(new URL('../../../graphql/API.md', import.meta.url), 'utf8');

const yuan = (fen: number): string => (Math.abs(fen) / 100).toFixed(2);
const at = (instant: Instant): string => toDateTime(instant).slice(0, 19).replace('T', ' ').replace(/:00$/, '');
const sum = ([first = 0, ...others]: readonly number[]): string =>
  yuan(first) + others.map((fen) => ` ${fen < 0 ? '−' : '+'} ${yuan(fen)}`).join('');

const rows = priceExamples.map(({ name, use: { window, km }, linesFen, totalFen }) => {
  const cells = [name.en, at(window.from), at(window.to), String(km), sum(linesFen), yuan(totalFen)];
  return `| ${cells.join(' | ')} |`;
});

describe('the guide for partners', () => {
  it.each(rows)('has the worked example %s', (row) => {
    expect(guide).toContain(row);
  });

  it('has no other', () => {
    const [, table = ''] = guide.split('| What | From | To | km | Lines, CNY | Total, CNY |');
    const shown = table.split('\n\n')[0]?.split('\n').slice(2) ?? [];
    expect(shown).toEqual(rows);
  });
});
