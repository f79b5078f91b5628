import { describe, expect, it } from 'vitest';
import { instantOf, MINUTE } from '../../platform/time.ts';
import { eventIn, figureOf, foldedAt, freeOf, movedAt, moveOf, moveWith, otherEntries, toldIn } from './occupancy.ts';
import type { OccupancyRecord } from './types.ts';

const NOON = instantOf('2026-11-21T12:00');
const policy = { occupancyStaleMinutes: 30 };
const at = (minutes: number) => NOON + minutes * MINUTE;
type Told = Parameters<typeof moveOf>[0];
const told = (direction: Told['direction'], when: number, deviceEventId: string): Told => ({
  ...{ direction, at: when, deviceEventId },
});
const entry = (minutes: number, id = String(minutes)) => moveOf(told('ENTRY', at(minutes), `in ${id}`), 'gate');
const exit = (minutes: number, id = String(minutes)) => moveOf(told('EXIT', at(minutes), `out ${id}`), 'gate');
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
    expect(movedAt(moveOf(told('EXIT', far, 'x'), 'gate'))).toBe(far);
    expect(entry(1)).toBe(entry(1));
    expect(entry(1, 'a')).not.toBe(entry(1, 'b'));
    expect(moveOf(told('ENTRY', NOON, 'x'), 'gate')).not.toBe(moveOf(told('ENTRY', NOON, 'x'), 'another'));
    expect([exit(3), entry(2), entry(1)].sort()).toEqual([entry(1), entry(2), exit(3)]);
  });

  it('tells of the same event whatever it says, and is another when it says something else', () => {
    const said = (...change: [direction?: 'ENTRY' | 'EXIT', at?: number, vehicle?: string]) => {
      const [direction = 'ENTRY', when = NOON, vehicle = 'one'] = change;
      return moveOf(told(direction, when, 'x'), 'gate', vehicle);
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

  it('counts a vehicle that is inside once, unless one went out meanwhile that may have been it', () => {
    const empty = { occupied: 0, at: at(0) };
    const car = (move: string, plate = 'one') => moveWith(move, plate);
    const again = (minutes: number) =>
      moveOf({ ...told('ENTRY', at(minutes), `again ${String(minutes)}`), exitMissed: true }, 'gate');
    expect(presentOf(lot([car(entry(1)), car(entry(2)), car(entry(3), 'two')], empty))).toBe(2);
    expect(presentOf(lot([car(entry(1)), car(exit(2)), car(entry(3))], empty))).toBe(1);
    const others = [car(entry(1)), car(entry(2), 'two')];
    expect(presentOf(lot([...others, exit(3), car(entry(4))], empty))).toBe(2);
    expect(presentOf(lot([...others, car(exit(3), 'misread'), car(entry(4))], empty))).toBe(2);
    expect(presentOf(lot([...others, car(exit(3), 'two'), car(entry(4))], empty))).toBe(1);
    // Said to have left unseen, it is no second one; nor does it make one of one that was counted with all others.
    expect(presentOf(lot([...others, exit(3), car(again(4))], empty))).toBe(1);
    expect(presentOf(lot([car(entry(-1)), car(again(4))], empty))).toBe(1);
    // Said to have been counted as it left, it is one more: as the device that told it has counted it.
    const anew = moveOf({ ...told('ENTRY', at(4), 'anew'), exitCounted: true }, 'gate');
    expect(presentOf(lot([...others, car(anew)], empty))).toBe(3);
    expect(presentOf(lot([entry(1), entry(2)], empty))).toBe(2);
  });

  it('tells of an entry when the other one was with which it counts once, whichever was told first', () => {
    const empty = { occupied: 0, at: at(0) };
    const car = (move: string) => moveWith(move, 'one');
    const otherOf = (told: string, moves: readonly string[], base: typeof empty | undefined = empty) =>
      otherEntries(lot(moves, base), new Set([toldIn(told)])).get(toldIn(told));
    const both = [car(entry(1)), car(entry(4))];
    expect(otherOf(entry(4), both)).toBe(at(1));
    expect(otherOf(entry(1), both)).toBe(at(4));
    // Told together, only the later one counts nothing more.
    expect(otherEntries(lot(both, empty), new Set(both.map(toldIn)))).toEqual(new Map([[entry(4), at(1)]]));
    expect(otherOf(entry(4), [car(entry(1)), car(exit(2)), car(entry(4))])).toBeUndefined();
    expect(otherOf(entry(4), [car(entry(1)), exit(2), car(entry(4))])).toBeUndefined();
    expect(otherOf(entry(4), [entry(1), entry(4)])).toBeUndefined();
    // Where nobody has counted, or somebody counted in between, no figure is changed by it.
    expect(otherEntries(lot(both), new Set(both.map(toldIn))).size).toBe(0);
    expect(otherOf(entry(4), both, { occupied: 1, at: at(2) })).toBeUndefined();
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
