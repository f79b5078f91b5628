import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, NOW, people, settle } from '../../testing/town.ts';
import { asking, codesOf, MORNING, value } from '../../testing/trips.ts';
import { requestVehicle } from './acts.ts';
import { deleteVehicleRequestDraft, myVehicleRequestDrafts, saveVehicleRequestDraft } from './draft-acts.ts';
import { MOST_DRAFTS } from './drafts.ts';
import { requestVehicleSeries } from './series-acts.ts';

describe('drafts', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const draft = (change: object = {}) => ({ idempotencyKey: randomUUID(), destination: ' 茶陵县 ', ...change });
  const idsOf = async (who: keyof typeof people) => (await myVehicleRequestDrafts(as(who))).map(({ id }) => id);
  const clear = async (who: keyof typeof people) => {
    for (const draftId of await idsOf(who)) value(await deleteVehicleRequestDraft(as(who), { draftId }));
  };

  it('are kept for the person, as far as they are written, the latest first', async () => {
    const first = value(await saveVehicleRequestDraft(as('clerk'), draft()));
    expect(first.trip).toEqual({ destination: '茶陵县' });
    const recurrence = { weekdays: ['FRIDAY' as const], until: '2026-12-18', onNonWorkingDays: 'SKIP' as const };
    const wrong = draft({ window: { from: MORNING.to, to: MORNING.from }, passengers: 0, recurrence });
    const second = value(await saveVehicleRequestDraft(as('clerk', NOW + MINUTE), wrong));
    expect(await myVehicleRequestDrafts(as('clerk'))).toEqual([second, first]);
    expect(second).toMatchObject({
      trip: { passengers: 0, window: { from: MORNING.to, to: MORNING.from } },
      recurrence,
    });
    expect(await idsOf('colleague')).toEqual([]);
    await clear('clerk');
  });

  it('are saved once for a key, and anew in their own place', async () => {
    const input = draft();
    const first = value(await saveVehicleRequestDraft(as('clerk'), input));
    expect(value(await saveVehicleRequestDraft(as('clerk', NOW + MINUTE), input))).toEqual(first);
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), { ...input, reason: '调研' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const again = draft({ draftId: first.id, destination: null, reason: '调研' });
    const saved = value(await saveVehicleRequestDraft(as('clerk', NOW + HOUR), again));
    expect(saved).toMatchObject({ id: first.id, savedAt: NOW + HOUR, trip: { reason: '调研' } });
    expect(await myVehicleRequestDrafts(as('clerk'))).toEqual([saved]);
    expect(codesOf(await saveVehicleRequestDraft(as('colleague'), again))).toEqual(['DRAFT_NOT_FOUND']);
    await clear('clerk');
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), again))).toEqual(['DRAFT_NOT_FOUND']);
  });

  it('are not kept while they say nothing but what the form proposes', async () => {
    const proposed = { window: MORNING, passengers: 1, pickUp: '单位门口', telephone: '13900005678', reason: ' ' };
    const empty = draft({ destination: '', ...proposed });
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), empty))).toEqual(['DRAFT_EMPTY']);
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), { ...empty, stops: ['攸县'] }))).toEqual([]);
    await clear('clerk');
  });

  it('are not endless, and not too many', async () => {
    const long = draft({ reason: '长'.repeat(201), stops: Array.from({ length: 6 }, () => '') });
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), long))).toEqual(['TEXT_INVALID', 'STOPS_TOO_MANY']);
    for (let count = 0; count < MOST_DRAFTS; count += 1) value(await saveVehicleRequestDraft(as('clerk'), draft()));
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), draft()))).toEqual(['DRAFTS_TOO_MANY']);
    const [draftId] = await idsOf('clerk');
    expect(codesOf(await saveVehicleRequestDraft(as('clerk'), draft({ draftId, reason: '调研' })))).toEqual([]);
    await clear('clerk');
    expect(await idsOf('clerk')).toEqual([]);
  });

  it('are not too many either when several devices save at once, and none of those saved is lost', async () => {
    for (let count = 0; count < MOST_DRAFTS - 2; count += 1) value(await saveVehicleRequestDraft(as('clerk'), draft()));
    const racing = await Promise.all([1, 2, 3, 4].map(() => saveVehicleRequestDraft(as('clerk'), draft())));
    const saved = racing.flatMap((result) => (result.ok ? [result.value.id] : []));
    expect(saved).toHaveLength(2);
    expect(racing.flatMap(codesOf)).toEqual(['DRAFTS_TOO_MANY', 'DRAFTS_TOO_MANY']);
    const kept = await idsOf('clerk');
    expect(kept).toHaveLength(MOST_DRAFTS);
    expect(kept).toEqual(expect.arrayContaining(saved));
    await clear('clerk');
  });

  it('go when they are asked for, and stay when that is refused', async () => {
    const kept = value(await saveVehicleRequestDraft(as('clerk'), draft()));
    const sent = value(await saveVehicleRequestDraft(as('clerk'), draft({ destination: '攸县' })));
    const input = asking({ draftId: sent.id });
    expect(codesOf(await requestVehicle(as('clerk'), { ...input, passengers: 0 }))).toEqual(['PASSENGERS_INVALID']);
    expect(await idsOf('clerk')).toHaveLength(2);
    const request = value(await requestVehicle(as('clerk'), input));
    expect(await idsOf('clerk')).toEqual([kept.id]);
    expect(value(await requestVehicle(as('clerk'), input))).toEqual(request);
    const recurrence = { weekdays: ['FRIDAY' as const], until: '2026-12-18', onNonWorkingDays: 'SKIP' as const };
    value(await requestVehicleSeries(as('clerk'), { ...asking({ draftId: kept.id }), recurrence }));
    expect(await idsOf('clerk')).toEqual([]);
  });

  it('of others are not taken away by asking', async () => {
    const theirs = value(await saveVehicleRequestDraft(as('colleague'), draft()));
    value(await requestVehicle(as('clerk'), asking({ draftId: theirs.id })));
    expect(await idsOf('colleague')).toEqual([theirs.id]);
  });
});
