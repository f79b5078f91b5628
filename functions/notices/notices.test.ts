import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveVehicleRequest, rejectVehicleRequest } from '../booking/approval/acts.ts';
import { approvalTask } from '../booking/approval/due-acts.ts';
import { appointDeputy, endDeputy } from '../booking/approval/deputy-acts.ts';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { recallOrder } from '../booking/dispatch/trip-plan-acts.ts';
import { answerPooling, proposePooling } from '../booking/pooling/acts.ts';
import { dispatchPooling } from '../booking/pooling/dispatch-acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../booking/request/acts.ts';
import { recordDeparture, recordReturn } from '../booking/trip/acts.ts';
import { closeTrip } from '../booking/trip/receipt-acts.ts';
import type { Person } from '../organisation/types.ts';
import { ABSENT } from '../platform/condition.ts';
import type { Context } from '../platform/context.ts';
import { derivedIdAt } from '../platform/ids.ts';
import { civilDate, DAY, HOUR, MINUTE, type Instant } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { approvedMany, asking, dispatched, MORNING, value } from '../testing/trips.ts';
import { handOver } from './reactions.ts';
import { noticeItem } from './records.ts';
import type { Channel, Notice } from './types.ts';

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly readAt: string | null;
  readonly request: { readonly id: string } | null;
  readonly order: { readonly id: string } | null;
}
interface Page {
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly unreadCount: number;
}

const NOTICES = `query ($first: Int! = 100, $after: String, $unreadOnly: Boolean! = false) {
  myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
    nodes { id kind text readAt request { id } order { id } } pageInfo { hasNextPage endCursor } unreadCount } }`;
const MARK = `mutation ($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) { unreadCount userErrors { code message } } }`;

describe('notices', () => {
  let api: TestApi;
  const car = vehicleWith({ plateNumber: '湘B50001' });
  const driver = driverWith();
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { vehicles: [car], drivers: [driver] });
  });
  afterAll(() => api.stop());

  const by = (person: Person, now: Instant = NOW): Context => contextOf(api.store, person, now);
  const page = async (person: Person, variables: object = {}, language = 'zh-CN'): Promise<Page> => {
    const { body } = await api
      .as(person.id)
      .ask<{ myNotices: Page }>(NOTICES, { ...variables }, { 'accept-language': language });
    expect(body.errors).toBeUndefined();
    return body.data.myNotices;
  };
  const mark = async (person: Person, input: object) => {
    const { body } = await api
      .as(person.id)
      .ask<{ markNoticesRead: { unreadCount: number | null; userErrors: { code: string; message: string }[] } }>(MARK, {
        input,
      });
    return body.data.markNoticesRead;
  };
  /** Kinds that a person was told since he last looked; afterwards he has read them. */
  const news = async (person: Person): Promise<string[]> => {
    await api.settle();
    const { nodes } = await page(person, { unreadOnly: true });
    await mark(person, { all: true });
    return nodes.map(({ kind }) => kind).sort();
  };
  const { clerk, colleague, manager, deputy, dispatcher, everything, neighbour, farDispatcher } = people;
  const everybody = Object.values(people);
  const newsOfAll = async (): Promise<Record<string, string[]>> => {
    const told = await Promise.all(everybody.map(async (person) => [person.name, await news(person)] as const));
    return Object.fromEntries(told.filter(([, kinds]) => kinds.length > 0));
  };

  it('go at each step of a trip to the people it concerns and to nobody else', async () => {
    const asked = value(await requestVehicle(by(clerk), asking()));
    expect(await newsOfAll()).toEqual({ manager: ['APPROVAL_WANTED'], deputy: ['APPROVAL_WANTED'] });

    value(await approveVehicleRequest(by(manager), { requestId: asked.id }));
    const wanted = ['DISPATCH_WANTED'];
    expect(await newsOfAll()).toEqual({ clerk: ['REQUEST_APPROVED'], dispatcher: wanted, everything: wanted });

    const wish = { idempotencyKey: randomUUID(), requestId: asked.id, vehicleId: car.id, driverId: driver.id };
    const order = value(await dispatchVehicle(by(dispatcher), wish));
    expect(await newsOfAll()).toEqual({ clerk: ['VEHICLE_ASSIGNED'], driver: ['DRIVE_ASSIGNED'] });

    const atNine = by(people.driver, MORNING.from);
    value(await recordDeparture(atNine, { orderId: order.id, odometerKm: car.odometerKm }));
    expect(await newsOfAll()).toEqual({ clerk: ['VEHICLE_DEPARTED'] });

    const atTen = by(people.driver, MORNING.from + HOUR);
    value(await recordReturn(atTen, { orderId: order.id, odometerKm: car.odometerKm + 30 }));
    expect(await newsOfAll()).toEqual({ clerk: ['RECEIPT_WANTED'] });
  });

  it('are read by themselves once what they ask for is done, and of a trip only the last is left', async () => {
    const at = (who: Person, minutes: number) => by(who, NOW + minutes * MINUTE);
    const window = { from: MORNING.from + 3 * DAY, to: MORNING.to + 3 * DAY };
    const unread = async (person: Person): Promise<string[]> => {
      await api.settle();
      return (await page(person, { unreadOnly: true })).nodes.map(({ kind }) => kind);
    };
    await newsOfAll();
    const { id: requestId } = value(await requestVehicle(at(clerk, 0), asking({ window })));
    expect([await unread(manager), await unread(deputy)]).toEqual([['APPROVAL_WANTED'], ['APPROVAL_WANTED']]);
    value(await approveVehicleRequest(at(manager, 1), { requestId }));
    expect([await unread(manager), await unread(deputy)]).toEqual([[], []]);
    expect(await unread(everything)).toEqual(['DISPATCH_WANTED']);

    const wish = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId: driver.id };
    const { id: orderId } = value(await dispatchVehicle(at(dispatcher, 2), wish));
    expect([await unread(everything), await unread(dispatcher)]).toEqual([[], []]);
    expect([await unread(clerk), await unread(people.driver)]).toEqual([['VEHICLE_ASSIGNED'], ['DRIVE_ASSIGNED']]);

    const odometerKm = car.odometerKm + 40;
    value(await recordDeparture(by(people.driver, window.from), { orderId, odometerKm }));
    expect([await unread(clerk), await unread(people.driver)]).toEqual([['VEHICLE_DEPARTED'], []]);
    value(await recordReturn(by(people.driver, window.to), { orderId, odometerKm: odometerKm + 9 }));
    api.setNow(window.to);
    expect(await unread(clerk)).toEqual(['RECEIPT_WANTED']);
    value(await closeTrip(by(clerk, window.to + MINUTE), { requestId, satisfaction: 5, confirmed: true }));
    expect(await unread(clerk)).toEqual([]);
    api.setNow(NOW);
  });

  it('tell a driver that his trip was not made, in place of that it is his to make', async () => {
    const window = { from: MORNING.from + 5 * DAY, to: MORNING.to + 5 * DAY };
    const later = driverWith();
    await settle(api.store, { drivers: [{ ...later, personId: people.otherDriver.id }] });
    await dispatched(api.store, car.id, later.id, { window });
    await api.settle();
    await approvalTask.run(api.store, window.to);
    await api.settle();
    api.setNow(window.to);
    const unread = async (person: Person) =>
      (await page(person, { unreadOnly: true })).nodes.map(({ kind, text }) => [kind, text.slice(0, 2)]);
    expect(await unread(people.otherDriver)).toEqual([['DRIVE_NOT_MADE', '您1']]);
    expect(await unread(clerk)).toContainEqual(['TRIP_NOT_MADE', '您1']);
    api.setNow(NOW);
    await newsOfAll();
  });

  it('tell of a cancelled trip whoever was involved, except who cancelled it', async () => {
    const tomorrow = { from: MORNING.from + DAY, to: MORNING.to + DAY };
    const order = await dispatched(api.store, car.id, driver.id, { window: tomorrow });
    await newsOfAll();
    const [requestId = ''] = order.requestIds;
    value(await cancelVehicleRequest(by(clerk), { requestId, reason: '会议改期' }));
    expect(await newsOfAll()).toEqual({
      manager: ['REQUEST_CANCELLED'],
      dispatcher: ['ORDER_CANCELLED'],
      driver: ['DRIVE_CANCELLED'],
    });
  });

  it('say what happened in the language of the reader, and lead to what it happened to', async () => {
    const { id: requestId } = value(await requestVehicle(by(clerk), asking()));
    value(await rejectVehicleRequest(by(manager), { requestId, reason: '路途较近' }));
    await api.settle();
    const told = async (language: string) =>
      (await page(clerk, {}, language)).nodes.find(({ kind }) => kind === 'REQUEST_REJECTED');
    expect(await told('zh-CN')).toMatchObject({
      text: '您11月24日 09:00 去茶陵县的用车申请未获批准。原因：路途较近',
      request: { id: requestId },
      order: null,
    });
    expect((await told('en'))?.text).toBe(
      'Your request for a car to 茶陵县 on 24 Nov at 09:00 was rejected. Reason: 路途较近',
    );
    const assigned = (await page(people.driver)).nodes.find(({ kind }) => kind === 'DRIVE_ASSIGNED');
    expect(assigned?.text).toMatch(/^您有新的出车任务：11月2\d日 09:00 去茶陵县，车辆 湘B·50001。$/);
    expect(assigned?.order?.id).toMatch(/^ord_/);
  });

  it('are the same when the whole stream is told once more, and what was read stays read', async () => {
    await newsOfAll();
    const all = () => Promise.all(everybody.map((person) => page(person)));
    const before = await all();
    await api.replay();
    expect(await all()).toEqual(before);
    expect(before.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(10);
    expect(before.map(({ unreadCount }) => unreadCount)).toEqual(everybody.map(() => 0));
  });

  /** Gives a person so many notices, a minute apart, up to an instant. */
  const given = async (person: Person, count: number, until: Instant): Promise<Notice[]> => {
    const notices = Array.from({ length: count }, (_, n): Notice => {
      const at = until - (count - n) * MINUTE;
      const id = derivedIdAt('notice', at, person.id, String(n));
      return { id, personId: person.id, kind: 'RECEIPT_WANTED', at, facts: { destination: '醴陵市', from: at } };
    });
    const stamp = { actor: 'system', useCase: 'test', at: until };
    const writes = notices.map((notice) => ({ put: noticeItem(notice), if: ABSENT }));
    for (let i = 0; i < count; i += 100) await api.store.commit(writes.slice(i, i + 100), stamp);
    return notices;
  };

  it('are marked one by one or all at once, and only by the one whose they are', async () => {
    const [first, second, third] = await given(colleague, 3, NOW);
    const ids = [first, second, third].map((notice) => notice?.id ?? '');
    expect((await page(colleague)).nodes.map(({ id }) => id)).toEqual(ids.toReversed());

    expect(await mark(neighbour, { noticeIds: ids })).toEqual({ unreadCount: 0, userErrors: [] });
    expect((await page(colleague)).unreadCount).toBe(3);
    expect((await page(neighbour)).nodes).toEqual([]);

    const named = { noticeIds: [ids[1], ids[1], derivedIdAt('notice', NOW, 'none'), 'no id at all', ''] };
    expect((await mark(colleague, named)).unreadCount).toBe(2);
    const readAt = (await page(colleague)).nodes[1]?.readAt;
    expect(readAt).toBe('2026-11-24T07:30:00+08:00');
    expect((await page(colleague, { unreadOnly: true })).nodes.map(({ id }) => id)).toEqual([ids[2], ids[0]]);

    api.setNow(NOW + HOUR);
    expect((await mark(colleague, { all: true })).unreadCount).toBe(0);
    expect((await page(colleague)).nodes.map((notice) => notice.readAt)).toEqual([
      '2026-11-24T08:30:00+08:00',
      readAt,
      '2026-11-24T08:30:00+08:00',
    ]);
    api.setNow(NOW);
  });

  it('come page by page, also while they are read', async () => {
    const notices = await given(deputy, 5, NOW);
    const ids = notices.map(({ id }) => id).reverse();
    const one = await page(deputy, { first: 2, unreadOnly: true });
    expect(one.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    await mark(deputy, { noticeIds: ids.slice(0, 2) });
    const two = await page(deputy, { first: 2, unreadOnly: true, after: one.pageInfo.endCursor });
    expect(two.nodes.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(two.pageInfo.hasNextPage).toBe(true);
  });

  it('are counted up to 99, and marked whole however many they are', async () => {
    await given(farDispatcher, 230, NOW);
    expect((await page(farDispatcher)).unreadCount).toBe(99);
    expect((await mark(farDispatcher, { all: true })).unreadCount).toBe(0);
  });

  it('are shown for 90 days', async () => {
    const [old] = await given(everything, 1, NOW - 89 * DAY);
    const shown = async (): Promise<boolean> => (await page(everything)).nodes.some(({ id }) => id === old?.id);
    expect(await shown()).toBe(true);
    expect((await page(everything)).unreadCount).toBe(1);
    api.setNow(NOW + DAY);
    expect(await shown()).toBe(false);
    expect((await page(everything)).unreadCount).toBe(0);
    api.setNow(NOW);
  });

  it('ask for a sign-in, and for a selection that is one', async () => {
    const stranger = await api.as('citizen').ask(NOTICES);
    expect(stranger.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    for (const input of [{ all: false }, { noticeIds: [] }, { noticeIds: Array.from({ length: 101 }, () => 'x') }])
      expect((await mark(clerk, input)).userErrors.map(({ code }) => code)).toEqual(['SELECTION_INVALID']);
    const both = await api.as(clerk.id).ask(MARK, { input: { all: true, noticeIds: ['x'] } });
    expect(both.body.errors).toHaveLength(1);
  });

  describe('on other channels', () => {
    const recording = (name: string, fails: () => boolean = () => false) => {
      const delivered: [string, string, string][] = [];
      const channel: Channel = {
        name,
        deliver: async (notice, person) => {
          await Promise.resolve();
          if (fails()) throw new Error('the line is down');
          delivered.push([notice.id, notice.kind, person.name]);
        },
      };
      return { channel, delivered };
    };
    const notice: Notice = {
      id: derivedIdAt('notice', NOW, 'channel'),
      personId: clerk.id,
      kind: 'RECEIPT_WANTED',
      at: NOW,
      facts: { destination: '醴陵市', from: NOW },
    };
    const item = noticeItem(notice);
    const written = { id: 'change', kind: 'NOTICE' as const, before: undefined, after: item, stamp: undefined };
    const read = { ...written, id: 'read', before: item, after: { ...item, readAt: NOW } };
    const gone = { ...written, id: 'gone', before: item, after: undefined };

    it('are handed over as they are written, not as they are read or go', async () => {
      const { channel, delivered } = recording('sms');
      await handOver([channel]).run([written, read, gone], api.store);
      expect(delivered).toEqual([[notice.id, 'RECEIPT_WANTED', 'clerk']]);
    });
    it('are handed over again with the same id until every channel has them', async () => {
      let isDown = true;
      const sms = recording('sms');
      const wechat = recording('wechat', () => isDown);
      const reaction = handOver([wechat.channel, sms.channel]);
      await expect(reaction.run([written], api.store)).rejects.toThrow(notice.id);
      isDown = false;
      await reaction.run([written], api.store);
      expect(wechat.delivered.map(([id]) => id)).toEqual([notice.id]);
      expect(sms.delivered.map(([id]) => id)).toEqual([notice.id, notice.id]);
    });
  });

  it('go to who is named to decide for an absent approver, once', async () => {
    const days = { from: '2026-12-30', to: '2026-12-31' };
    const input = { idempotencyKey: randomUUID(), deputyId: colleague.id, ...days, reason: '外出培训' };
    const { id } = value(await appointDeputy(by(manager), input));
    await api.settle();
    const [told] = (await page(colleague, { unreadOnly: true })).nodes;
    expect(told?.text).toBe('manager请您在12月30日至12月31日代为审批用车申请。原因：外出培训');
    expect(await news(colleague)).toEqual(['DEPUTY_NAMED']);
    value(await endDeputy(by(manager), { appointmentId: id }));
    await api.settle();
    const unread = (await page(colleague, { unreadOnly: true })).nodes;
    expect(unread.map(({ text }) => text)).toEqual([
      '您代manager审批用车申请（12月30日至12月31日）已提前结束，不用再审批。',
    ]);
  });

  it('are taken from a deputy whose time is ended: he is told, and need not decide any more', async () => {
    await news(colleague);
    const today = civilDate(NOW);
    const input = { idempotencyKey: randomUUID(), deputyId: colleague.id, from: today, to: today, reason: '外出培训' };
    const { id } = value(await appointDeputy(by(manager), input));
    await api.settle();
    value(await requestVehicle(by(clerk), asking()));
    await api.settle();
    expect((await page(colleague, { unreadOnly: true })).nodes.map(({ kind }) => kind)).toContain('APPROVAL_WANTED');
    const asked = async (who: typeof manager) =>
      (await page(who, { unreadOnly: true })).nodes.filter(({ kind }) => kind === 'APPROVAL_WANTED').length;
    const [ofManager, ofDeputy] = [await asked(manager), await asked(colleague)];
    expect(ofDeputy).toBeGreaterThan(0);
    value(await endDeputy(by(manager), { appointmentId: id }));
    await api.settle();
    expect(await asked(colleague)).toBe(0);
    // That he was named is overtaken, too.
    expect((await page(colleague, { unreadOnly: true })).nodes.map(({ kind }) => kind)).toEqual(['DEPUTY_ENDED']);
    expect(await asked(manager)).toBe(ofManager);
  });

  it('leave a driver the last word only on a trip that was taken from him and is his again by another order', async () => {
    const window = { from: MORNING.from + 4 * DAY, to: MORNING.to + 4 * DAY };
    const own = driverWith({ personId: people.otherDriver.id });
    await settle(api.store, { drivers: [own] });
    const { id: orderId, revision, requestIds } = await dispatched(api.store, car.id, own.id, { window });
    const unread = async (): Promise<string[]> => {
      await api.settle();
      return (await page(people.otherDriver, { unreadOnly: true })).nodes.map(({ kind }) => kind);
    };
    const recall = { orderId, revision, reason: '车辆另有安排' };
    value(await recallOrder(by(dispatcher, NOW + MINUTE), recall));
    expect(await unread()).toEqual(['DRIVE_CANCELLED']);
    const again = { idempotencyKey: randomUUID(), requestId: requestIds[0] ?? '', vehicleId: car.id, driverId: own.id };
    value(await dispatchVehicle(by(dispatcher, NOW + 2 * MINUTE), again));
    expect(await unread()).toEqual(['DRIVE_ASSIGNED']);
  });

  it('name to a unit that rides along in a vehicle that it lends only the other that borrows it', async () => {
    const from = MORNING.from + 5 * DAY;
    const window = { from, to: from + HOUR };
    const lending = {
      ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK' as const], selfDrive: true, withDriver: false },
      ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: neighbour.id, saidAt: NOW, inputHash: '' },
    };
    const theirs = vehicleWith({ unitId: units.neighbour.id, plateNumber: '湘B50002', lending });
    await settle(api.store, { vehicles: [theirs] });
    const wish = () => ({ idempotencyKey: randomUUID(), window, passengers: 1 });
    const requests = await approvedMany(api.store, [{ ...wish(), by: neighbour }, wish()]);
    const requestIds = requests.map(({ id }) => id);
    const asked = await proposePooling(by(dispatcher), { idempotencyKey: randomUUID(), requestIds });
    const { id: poolingId } = value(asked);
    for (const [i, who] of [neighbour, clerk].entries())
      value(await answerPooling(by(who), { poolingId, requestId: requestIds[i] ?? '', accepted: true }));
    const declinedSources = (['OWN_UNIT', 'PLATFORM_POOL'] as const).map((source) => ({ source, reason: '留作应急' }));
    const send = { idempotencyKey: randomUUID(), poolingId, vehicleId: theirs.id, driverId: driver.id };
    value(await dispatchPooling(by(dispatcher), { ...send, declinedSources }));
    await api.settle();
    const lent = (await page(neighbour)).nodes.find(({ kind }) => kind === 'VEHICLE_LENT');
    expect(lent?.text).toBe('本单位 湘B·50002 已调剂给bureau，11月29日 09:00起用车。');
  });
});
