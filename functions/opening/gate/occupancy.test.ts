import { describe, expect, it } from 'vitest';
import { instantOf, MINUTE } from '../../platform/time.ts';
import { eventIn, figureOf, foldedAt, freeOf, movedAt, moveOf } from './occupancy.ts';
import type { OccupancyRecord } from './types.ts';

const NOON = instantOf('2026-11-21T12:00');
const policy = { occupancyStaleMinutes: 30 };
const at = (minutes: number) => NOON + minutes * MINUTE;
const entry = (minutes: number, id = String(minutes)) => moveOf('ENTRY', at(minutes), 'gate', `in ${id}`);
const exit = (minutes: number, id = String(minutes)) => moveOf('EXIT', at(minutes), 'gate', `out ${id}`);
const lot = (moves: readonly string[], base?: { occupied: number; at: number }): OccupancyRecord => ({
  placeId: 'lot',
  cityCode: '430200',
  moves: new Set(moves),
  admitted: new Set(),
  ...(base ? { base, countedAt: base.at } : {}),
});
const presentOf = (record: OccupancyRecord) => figureOf(record, policy)?.present;

describe('the text of a movement', () => {
  it('keeps its second and its direction for a lifetime, and is the same for the same event', () => {
    const far = instantOf('2090-01-01T00:00');
    expect(movedAt(moveOf('EXIT', far, 'gate', 'x'))).toBe(far);
    expect(entry(1)).toBe(entry(1));
    expect(entry(1, 'a')).not.toBe(entry(1, 'b'));
    expect(moveOf('ENTRY', NOON, 'gate', 'x')).not.toBe(moveOf('ENTRY', NOON, 'another', 'x'));
    expect([exit(3), entry(2), entry(1)].sort()).toEqual([entry(1), entry(2), exit(3)]);
  });

  it('tells of the same event whatever it says, and is another when it says something else', () => {
    const said = (...change: [direction?: 'ENTRY' | 'EXIT', at?: number, vehicle?: string]) => {
      const [direction = 'ENTRY', when = NOON, vehicle = 'one'] = change;
      return moveOf(direction, when, 'gate', 'x', vehicle);
    };
    const others = [said('EXIT'), said('ENTRY', NOON + 1), said('ENTRY', NOON, 'other')];
    expect(new Set([said(), ...others]).size).toBe(4);
    for (const other of others) expect(eventIn(other)).toBe(eventIn(said()));
    expect(eventIn(entry(1, 'a'))).not.toBe(eventIn(entry(1, 'b')));
  });
});

describe('the figure of a lot', () => {
  it('is nothing before anybody has counted, whatever came and went', () => {
    expect(figureOf(lot([]), policy)).toBeUndefined();
    expect(figureOf(lot([entry(1), entry(2)]), policy)).toBeUndefined();
    expect(foldedAt(lot([entry(1), entry(50)]), at(10))).toEqual({ moves: new Set([entry(1)]) });
  });

  it('is the last count and what moved after it, not what moved before', () => {
    const count = { occupied: 10, at: at(0) };
    expect(presentOf(lot([entry(-5), exit(-1)], count))).toBe(10);
    expect(presentOf(lot([entry(-5), entry(3), entry(4), exit(5)], count))).toBe(11);
  });

  it('says what it rests on, and from when on it is stale', () => {
    const count = { occupied: 10, at: at(0) };
    expect(figureOf(lot([], count), policy)).toEqual({ present: 10, asOf: at(0), staleAt: at(30), source: 'COUNTS' });
    expect(figureOf(lot([entry(7)], count), policy)).toMatchObject({ asOf: at(7), staleAt: at(37), source: 'EVENTS' });
  });

  it('is never below nothing: a car that left unseen does not make up for one that comes', () => {
    expect(presentOf(lot([exit(1), exit(2), entry(3)], { occupied: 0, at: at(0) }))).toBe(1);
    expect(freeOf(10, 14, 2)).toBe(0);
    expect(freeOf(10, 4, 2)).toBe(4);
  });

  it('stays the same when what lies far back is folded into its base', () => {
    const before = lot([entry(1), entry(2), exit(3), entry(50)], { occupied: 4, at: at(0) });
    const folded = foldedAt(before, at(10));
    expect(folded).toMatchObject({ base: { occupied: 5, at: at(10) } });
    const left = [...before.moves].filter((move) => !folded?.moves.has(move));
    expect(left).toEqual([entry(50)]);
    expect(presentOf({ ...before, base: folded?.base ?? { occupied: -1, at: 0 }, moves: new Set(left) })).toBe(6);
    expect(foldedAt(lot([entry(50)]), at(10))).toBeUndefined();
  });
});
