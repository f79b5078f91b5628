import { describe, expect, it, vi } from 'vitest';
import { dateOf } from '../../lib/format.ts';
import { OpeningDraft } from './drafting.svelte.ts';

vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));

const HOURS = '工作日 18:00–次日7:00';
/** The first of January of the year after next, which lies ahead whenever this runs. */
const year = Number(dateOf(new Date()).slice(0, 4)) + 2;
const FROM_JANUARY = `自${String(year)}年1月1日起，${HOURS}`;
const tomorrow = (): string => dateOf(new Date(Date.now() + 86_400_000));

describe('the day of effect of an opening being written', () => {
  it('is tomorrow, follows the notice while that says 自…起, and is tomorrow again when those words go', () => {
    const draft = new OpeningDraft([]);
    expect(draft.effectiveFrom).toBe(tomorrow());
    draft.text = FROM_JANUARY;
    expect([draft.effectiveFrom, draft.dayOfNotice]).toEqual([`${String(year)}-01-01`, `${String(year)}-01-01`]);
    draft.text = HOURS;
    expect([draft.effectiveFrom, draft.dayOfNotice]).toEqual([tomorrow(), undefined]);
  });

  it('is moved by no exception with a date', () => {
    const draft = new OpeningDraft([]);
    draft.text = `${HOURS}\n${String(year)}年5月1日至5月3日不开放`;
    expect(draft.effectiveFrom).toBe(tomorrow());
  });

  it('stays as it was set by hand, whatever the notice says then', () => {
    const draft = new OpeningDraft([]);
    draft.effectiveFrom = `${String(year)}-03-01`;
    draft.text = FROM_JANUARY;
    expect(draft.effectiveFrom).toBe(`${String(year)}-03-01`);
  });
});

describe('what is refused before anything is sent', () => {
  it('is refused no longer once it is put right', async () => {
    const draft = new OpeningDraft([]);
    draft.effectiveFrom = '2020-01-01';
    await draft.preview();
    expect(draft.refusals.map(({ path }) => path[0])).toEqual(['opening', 'effectiveFrom']);
    draft.text = HOURS;
    expect(draft.refusals.map(({ path }) => path[0])).toEqual(['effectiveFrom']);
    expect(draft.wrongAt('opening')).toBeUndefined();
    draft.effectiveFrom = tomorrow();
    expect(draft.refusals).toEqual([]);
  });
});
