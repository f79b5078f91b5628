/** The load of the soak: many people at once ask, approve, hold, dispatch, drive and cancel, through the acts. */
import { approveVehicleRequest } from '../../booking/approval/acts.ts';
import { dispatchVehicle } from '../../booking/dispatch/acts.ts';
import { holdVehicle, releaseHold } from '../../booking/dispatch/hold-acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../../booking/request/acts.ts';
import { recordDeparture, recordReturn } from '../../booking/trip/acts.ts';
import { closeTrip } from '../../booking/trip/receipt-acts.ts';
import type { DispatchOrder, VehicleRequest, VehicleRequestState } from '../../booking/types.ts';
import { findVehicle } from '../../fleet/records.ts';
import { tasks } from '../../ledger/reactions.ts';
import { QUARTER } from '../../ledger/rules.ts';
import type { Person } from '../../organisation/types.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, DAY, instantAt, type Instant, type Window } from '../../platform/time.ts';
import type { Pool } from '../demo/pool.ts';
import { DAYS_AHEAD } from './town.ts';

/** What was acknowledged, and so must be there in the end. */
export interface Journal {
  readonly requests: Map<string, VehicleRequestState>;
  readonly orders: Map<string, Pick<DispatchOrder, 'vehicleId' | 'driverId'>>;
  readonly holds: Set<string>;
  /** How often each act was done, and how often each refusal was heard. */
  readonly done: Map<string, number>;
  readonly refused: Map<string, number>;
  /** Calls that got no answer and were made again. */
  repeated: number;
}

export const emptyJournal = (): Journal => ({
  requests: new Map(),
  orders: new Map(),
  holds: new Set(),
  done: new Map(),
  refused: new Map(),
  repeated: 0,
});

interface LoadOptions {
  readonly store: Store;
  readonly town: Pool;
  readonly journal: Journal;
  readonly now: () => Instant;
  readonly isOver: () => boolean;
}

/** A request of one lane, which alone moves it along: what it hears last is how the request stands. */
interface Case {
  readonly request: VehicleRequest;
  order?: DispatchOrder;
  holdId?: string;
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const oneOf = <T>(all: readonly T[]): T => certain(all[Math.floor(Math.random() * all.length)], 'a choice');

/** From a quarter-hour to three hours within three days that lie well ahead. */
const anyWindow = (now: Instant): Window => {
  const from =
    instantAt(addDays(civilDate(now), DAYS_AHEAD)) + Math.floor((Math.random() * 3 * DAY) / QUARTER) * QUARTER;
  return { from, to: from + Math.ceil(Math.random() * 12) * QUARTER };
};

const contextFor = (store: Store, { id: personId, unitId, roles, jurisdiction }: Person, now: Instant): Context =>
  makeContext({
    store,
    viewer: { kind: 'person', personId, unitId, roles, jurisdiction },
    language: 'zh',
    now,
    requestId: 'soak',
  });

/** How often a call is repeated before it counts as a fault of its own. */
const MOST_REPEATS = 200;

/** One person's acts, one after the other, until the time is over. */
export const lane = async ({ store, town, journal, now, isOver }: LoadOptions): Promise<void> => {
  const cases: Case[] = [];

  /** Makes a call until it is answered: with the same key, at the same moment, whatever became of it before. */
  const call = async <T>(
    name: string,
    person: Person,
    act: (ctx: Context) => Promise<Result<T>>,
    at = now(),
  ): Promise<T | undefined> => {
    for (let repeats = 0; ; repeats += 1) {
      try {
        const result = await act(contextFor(store, person, at));
        if (result.ok) count(journal.done, name);
        else for (const { code } of result.refusals) count(journal.refused, code);
        return result.ok ? result.value : undefined;
      } catch (error) {
        if (repeats === MOST_REPEATS) throw error;
        journal.repeated += 1;
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
      }
    }
  };

  const reached = (one: Case, state: VehicleRequestState): void => {
    journal.requests.set(one.request.id, state);
  };
  const stateOf = ({ request }: Case): VehicleRequestState => certain(journal.requests.get(request.id), request.id);
  const caseIn = (...states: readonly VehicleRequestState[]): Case | undefined => {
    const fitting = cases.filter((one) => states.includes(stateOf(one)));
    return fitting.length > 0 ? oneOf(fitting) : undefined;
  };
  const naming = (one: Case) => ({
    idempotencyKey: crypto.randomUUID(),
    requestId: one.request.id,
    vehicleId: oneOf(town.vehicles).id,
    driverId: oneOf(town.drivers).driver.id,
  });
  const driverOf = ({ driverId }: DispatchOrder): Person =>
    certain(town.drivers.find(({ driver }) => driver.id === driverId)?.person, 'the driver of an order');

  const ask = async (): Promise<void> => {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      window: anyWindow(now()),
      purpose: 'FIELD_WORK',
      reason: '现场踏勘',
      destination: '醴陵市',
      pickUp: '本单位南门',
      passengers: 2,
      driving: 'WITH_DRIVER',
      stops: [],
      luggage: 0,
      journey: 'RETURN',
      reach: 'WITHIN_CITY',
      priority: 'ROUTINE',
      telephone: '13800000000',
    } as const;
    const request = await call('request', town.clerk, (ctx) => requestVehicle(ctx, input));
    if (!request) return;
    cases.push({ request });
    journal.requests.set(request.id, request.state);
  };

  const approve = async (one: Case): Promise<void> => {
    const input = { requestId: one.request.id, comment: '同意' };
    if (await call('approve', town.manager, (ctx) => approveVehicleRequest(ctx, input))) reached(one, 'APPROVED');
  };

  const hold = async (one: Case): Promise<void> => {
    const input = naming(one);
    const held = await call('hold', town.dispatcher, (ctx) => holdVehicle(ctx, input));
    if (!held) return;
    journal.holds.add(held.id);
    one.holdId = held.id;
    // Most who hold a vehicle dispatch it; the others forget it, and it lapses.
    if (Math.random() < 0.5) await dispatch(one, { ...input, idempotencyKey: crypto.randomUUID() });
  };

  const release = async (one: Case): Promise<void> => {
    const { holdId = '' } = one;
    delete one.holdId;
    await call('release hold', town.dispatcher, (ctx) => releaseHold(ctx, { holdId }));
  };

  const dispatch = async (one: Case, input = naming(one)): Promise<void> => {
    const order = await call('dispatch', town.dispatcher, (ctx) => dispatchVehicle(ctx, input));
    if (!order) return;
    one.order = order;
    journal.orders.set(order.id, {
      vehicleId: order.vehicleId,
      ...(order.driverId ? { driverId: order.driverId } : {}),
    });
    reached(one, 'DISPATCHED');
  };

  const cancel = async (one: Case): Promise<void> => {
    const input = { requestId: one.request.id, reason: '会议改期' };
    if (await call('cancel', town.clerk, (ctx) => cancelVehicleRequest(ctx, input))) reached(one, 'CANCELLED');
  };

  const odometerOf = async ({ vehicleId }: DispatchOrder): Promise<number | undefined> =>
    (await findVehicle(store, vehicleId).catch(() => undefined))?.odometerKm;

  const depart = async (one: Case): Promise<void> => {
    const order = certain(one.order, 'the order of a dispatched request');
    const odometerKm = await odometerOf(order);
    if (odometerKm === undefined) return;
    const input = { orderId: order.id, odometerKm };
    const left = await call('depart', driverOf(order), (ctx) => recordDeparture(ctx, input), order.window.from);
    if (!left) return;
    one.order = left;
    reached(one, 'UNDER_WAY');
  };

  const comeBack = async (one: Case): Promise<void> => {
    const order = certain(one.order, 'the order of a request under way');
    const { from, to } = order.window;
    // Trips are told in no order of time, so a later reading of the vehicle may be there already.
    const input = { orderId: order.id, odometerKm: order.departure?.odometerKm ?? 0 };
    const at = from + Math.random() * (to - from);
    const back = await call('return', driverOf(order), (ctx) => recordReturn(ctx, input), at);
    if (back) reached(one, 'RETURNED');
  };

  const close = async (one: Case): Promise<void> => {
    const input = { requestId: one.request.id, satisfaction: 5 };
    if (await call('close', town.clerk, (ctx) => closeTrip(ctx, input))) reached(one, 'CLOSED');
  };

  /** What one does next; undefined when nothing of that kind is at hand. */
  const choices: readonly (() => Promise<void> | undefined)[] = [
    () => (caseIn('WAITING_APPROVAL') ? undefined : ask()),
    () => withCase(caseIn('WAITING_APPROVAL'), approve),
    () => withCase(caseIn('APPROVED'), hold),
    () => withCase(caseIn('APPROVED'), dispatch),
    () =>
      isSeldom()
        ? withCase(
            cases.find(({ holdId }) => holdId !== undefined),
            release,
          )
        : undefined,
    () => (isSeldom() ? withCase(caseIn('WAITING_APPROVAL', 'APPROVED', 'DISPATCHED'), cancel) : undefined),
    () => withCase(caseIn('DISPATCHED'), depart),
    () => withCase(caseIn('UNDER_WAY'), comeBack),
    () => withCase(caseIn('RETURNED'), close),
  ];
  while (!isOver()) await oneOf(choices)();
};

const isSeldom = (): boolean => Math.random() < 0.3;

const withCase = (one: Case | undefined, act: (one: Case) => Promise<void>): Promise<void> | undefined =>
  one && act(one);

/** The ledger's own work, as a clock rings it. */
export const tidyUp = async ({ store, now, isOver }: Omit<LoadOptions, 'town' | 'journal'>): Promise<void> => {
  while (!isOver()) {
    // While the database is away there is nothing to tidy up.
    await Promise.all(tasks.map(({ run }) => run(store, now()).catch(() => undefined)));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};
