import { describe, expect, it } from 'vitest';
import { closedTogether, hasToTakeBack, madeTogether } from './made-together.ts';
import type { OpeningPlace } from './places.svelte.ts';

type Opening = NonNullable<OpeningPlace['opening']>;

const place = (id: string, parts: Partial<Opening> = {}): OpeningPlace => ({
  ...{ id, kind: 'PARKING_LOT', divisionCode: '430211', name: { zh: id, en: id }, unitName: { zh: '', en: '' } },
  openState: { open: false, reason: 'OUTSIDE_HOURS' as const, mustLeaveBy: null, opensAt: null },
  opening: { mayChange: true, versions: [], closures: [], periods: [], ...parts },
});
const version = (id: string, state: 'TO_COME' | 'WITHDRAWN') => ({
  versions: [{ id, state, effectiveFrom: '2026-12-10', own: false, lines: [] }],
});
const closure = (id: string | null) => ({
  closures: [{ id, kind: 'EVENT' as const, from: '2026-12-10T08:00:00+08:00', to: null, reason: { zh: '', en: '' } }],
});
const ids = (places: readonly OpeningPlace[]) => places.map(({ id }) => id);

describe('what one act made at several places', () => {
  it('is taken back at all where it still stands and the reader may', () => {
    const all = [
      place('a', version('v', 'TO_COME')),
      place('b', version('v', 'TO_COME')),
      place('taken back', version('v', 'WITHDRAWN')),
      place('other', version('w', 'TO_COME')),
      place('of others', { ...version('v', 'TO_COME'), mayChange: false }),
    ];
    expect(ids(madeTogether(all, 'v'))).toEqual(['a', 'b']);
    expect(madeTogether(all, 'w')).toEqual([]);
    expect(all.map(hasToTakeBack)).toEqual([true, true, false, true, false]);
  });

  it('is ended together where a closure stands as it was made; where it was changed since it is left', () => {
    const [shortened] = closure('c').closures;
    const all = [
      place('a', closure('c')),
      place('b', closure('c')),
      place('c', { closures: shortened ? [{ ...shortened, to: '2026-12-11T08:00:00+08:00' }] : [] }),
    ];
    const at = (i: number) => {
      const [one] = all[i]?.opening?.closures ?? [];
      if (!one) throw new Error('no closure');
      const { alike, changed } = closedTogether(all, one);
      return [ids(alike), ids(changed)];
    };
    expect(at(0)).toEqual([['a', 'b'], ['c']]);
    expect(at(2)[0]).toEqual([]);
  });

  it('is known by its id, also for a closure; what has none is nobody’s', () => {
    const all = [
      place('a', closure('c')),
      place('b', closure('c')),
      place('c', closure(null)),
      place('d', closure(null)),
    ];
    expect(ids(madeTogether(all, 'c'))).toEqual(['a', 'b']);
    expect(madeTogether(all, null)).toEqual([]);
    expect(all.map(hasToTakeBack)).toEqual([true, true, false, false]);
  });
});
