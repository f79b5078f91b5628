import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CarRequest } from './request-car.svelte.ts';

const { ask, device } = vi.hoisted(() => ({
  ask: vi.fn<(document: unknown, variables: unknown) => Promise<unknown>>(),
  device: new Map<string, string>(),
}));
vi.mock('../../lib/api.ts', () => ({ ask, ApiError: Error }));
vi.mock('../../lib/device.ts', () => ({
  kept: (area: string, name: string) => JSON.parse(device.get(`${area} ${name}`) ?? 'null') as unknown,
  keep: (area: string, name: string, value: unknown) =>
    value === undefined ? device.delete(`${area} ${name}`) : device.set(`${area} ${name}`, JSON.stringify(value)),
}));

const opened = () => new CarRequest({ id: 'per_1', pickUp: '天元区卫生健康局' });

beforeEach(() => {
  device.clear();
  ask.mockReset().mockResolvedValue({
    saveVehicleRequestDraft: { draft: { id: 'drf_1' }, userErrors: [] },
    myVehicleRequestDrafts: [],
  });
});

describe('a request that was saved as a draft', () => {
  it('is not what the next one begins with, which leaves the draft alone', async () => {
    const first = opened();
    first.form.destination = '炎陵县';
    expect(await first.saveDraft()).toBe(true);
    first.keepTyped();
    const next = opened();
    expect([next.form.destination, next.draftId]).toEqual(['', undefined]);
  });
  it('is gone on with after a reload once more was typed', async () => {
    const first = opened();
    first.form.destination = '炎陵县';
    await first.saveDraft();
    first.form.reason = '督查';
    first.keepTyped();
    const again = opened();
    expect([again.form.reason, again.draftId]).toEqual(['督查', 'drf_1']);
  });
  it('is left as it was saved by who starts anew', async () => {
    const first = opened();
    first.form.destination = '炎陵县';
    first.form.telephone = '13800001234';
    await first.saveDraft();
    first.startAnew();
    expect([first.form.destination, first.draftId]).toEqual(['', undefined]);
  });
});

describe('a form that is cleared', () => {
  const cleared = () => {
    const request = opened();
    request.form.telephone = '1380000';
    request.startAnew();
    return request.form;
  };
  it('has the telephone one asked with last, not the one that was mistyped', async () => {
    device.set('local request-car-habits:per_1', JSON.stringify({ telephone: '13800001234' }));
    expect(cleared().telephone).toBe('13800001234');
    device.clear();
    ask.mockResolvedValue({ myVehicleRequests: { nodes: [{ telephone: '13900005678' }] } });
    const form = cleared();
    await vi.waitFor(() => {
      expect(form.telephone).toBe('13900005678');
    });
  });
});

describe('a trip at the same time as another of one’s own', () => {
  const other = (id: string, from: string, to: string) => ({
    ...{ id, window: { from: `2099-01-01T${from}:00+08:00`, to: `2099-01-01T${to}:00+08:00` } },
  });
  it('is told as the times stand now: what was asked about others before is over at once', () => {
    const request = opened();
    Object.assign(request.form, { from: '2099-01-01T09:00', to: '2099-01-01T11:00' });
    const own = [other('req_1', '10:30', '12:00'), other('req_2', '11:00', '12:00'), other('req_3', '08:00', '09:00')];
    expect(request.besides(own).map(({ id }) => id)).toEqual(['req_1']);
    request.form.to = '2099-01-01T11:15';
    expect(request.besides(own).map(({ id }) => id)).toEqual(['req_1', 'req_2']);
    // Of a series they were asked for day by day: none of them is left out for not being on the first.
    request.form.repeats = true;
    expect(request.besides(own)).toEqual(own);
  });
});

describe('a request that is sent unfinished', () => {
  it('tells what is missing together with what the server has against its times, each field once', async () => {
    const request = opened();
    request.form.from = '2099-01-01T09:00';
    request.form.to = '2099-01-01T12:00';
    request.form.passengers = 3;
    const far = {
      code: 'WINDOW_TOO_FAR',
      message: '最多提前 90 天申请。',
      path: ['input', 'window', 'from'],
      rule: '',
    };
    const reason = { code: 'TEXT_INVALID', message: '事由', path: ['input', 'reason'], rule: '' };
    ask.mockResolvedValue({ tripSources: { proposals: [], alternatives: [], problems: [far, reason] } });
    expect(await request.submit()).toBeUndefined();
    expect(request.act.refusals.map(({ path }) => path.at(-1))).toEqual(['destination', 'reason', 'telephone', 'from']);
  });
});

describe('a trip that nobody can drive in its time', () => {
  it('offers the end that would do, which takes what was refused of its end with it', async () => {
    const request = opened();
    Object.assign(request.form, { from: '2099-01-01T15:00', to: '2099-01-01T15:15', passengers: 3, distanceKm: 60 });
    const end = '2099-01-01T15:45:00+08:00';
    ask.mockResolvedValue({ tripSources: { proposals: [], alternatives: [], problems: [], earliestEnd: end } });
    await request.sources.refresh();
    expect(request.earliestEnd).toBe(end);
    const refused = (...path: string[]) => ({ code: 'WINDOW_TOO_SHORT', message: '', path, rule: '' });
    request.act.refusals = [refused('input', 'window', 'to'), refused('input', 'reason')];
    request.endAt(end);
    expect(request.form.to).toBe('2099-01-01T15:45');
    expect(request.act.refusals.map(({ path }) => path.at(-1))).toEqual(['reason']);
    expect(request.earliestEnd).toBeUndefined();
  });
});

describe('a trip that is too long for the day of one driver', () => {
  it('is told of until it ends soon enough', async () => {
    const request = opened();
    Object.assign(request.form, { from: '2099-01-01T08:00', to: '2099-01-01T21:00', passengers: 3 });
    const latestEnd = '2099-01-01T20:00:00+08:00';
    const dutyExceeded = { minutes: 780, mostMinutes: 720, latestEnd, mayRent: true };
    ask.mockResolvedValue({ tripSources: { proposals: [], alternatives: [], problems: [], dutyExceeded } });
    await request.sources.refresh();
    expect(request.dutyExceeded).toEqual(dutyExceeded);
    request.endAt(latestEnd);
    expect([request.form.to, request.dutyExceeded]).toEqual(['2099-01-01T20:00', undefined]);
  });
});

describe('a form that is loaded anew', () => {
  it('says that what was typed is back, and only where something was', () => {
    const first = opened();
    first.keepTyped();
    expect(opened().unsent.isRestored).toBe(false);
    first.form.destination = '炎陵县';
    first.keepTyped();
    const again = opened();
    expect([again.form.destination, again.unsent.isRestored]).toEqual(['炎陵县', true]);
    again.startAnew();
    expect([again.unsent.isRestored, opened().unsent.isRestored]).toEqual([false, false]);
  });
});
