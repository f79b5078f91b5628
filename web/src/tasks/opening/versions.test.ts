import { describe, expect, it } from 'vitest';
import type { OpeningPlace } from './places.svelte.ts';
import { heldWithout } from './versions.ts';

type Version = NonNullable<OpeningPlace['opening']>['versions'][number];

const version = (id: string, state: Version['state'], effectiveFrom: string | null): Version => ({
  ...{ id, state, effectiveFrom, own: false },
  lines: [{ zh: id, en: id }],
});
const place = (id: string, versions: Version[]): OpeningPlace => ({
  ...{
    id,
    kind: 'PARKING_LOT',
    divisionCode: '430211',
    openState: { open: false, reason: 'OUTSIDE_HOURS' as const, mustLeaveBy: null, opensAt: null },
  },
  ...{ name: { zh: id, en: id }, unitName: { zh: '', en: '' } },
  opening: { mayChange: true, versions, closures: [], periods: [] },
});
const held = (...places: OpeningPlace[]) =>
  heldWithout(places, 'new').map(({ lines, places: alike }) => [lines[0]?.zh, alike.map(({ id }) => id)]);

const old = version('old', 'IN_FORCE', null);
const made = version('new', 'TO_COME', '2026-12-10');

describe('what holds once a version to come is withdrawn', () => {
  it('is the last one before its day, of each place, those alike together', () => {
    const between = version('between', 'TO_COME', '2026-12-05');
    const after = version('after', 'TO_COME', '2026-12-20');
    const withdrawn = version('withdrawn', 'WITHDRAWN', '2026-12-08');
    expect(
      held(place('a', [old, between, made, after, withdrawn]), place('b', [old, made]), place('c', [old, made, after])),
    ).toEqual([
      ['old', ['b', 'c']],
      ['between', ['a']],
    ]);
  });

  it('is the one of the same day that it took over', () => {
    expect(held(place('a', [old, made, version('taken over', 'OVER', '2026-12-10')]))).toEqual([['taken over', ['a']]]);
  });
});
