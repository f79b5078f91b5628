/** A trip for which no car was sent when it was to begin goes on from now. */
import type { Context } from '../platform/context.ts';
import type { Result } from '../platform/result.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import type { Stamp, Write } from '../platform/write.ts';
import { policiesOf } from './policy-records.ts';
import { changeRequest } from './records.ts';
import { movedOn, waitsForCar } from './rests.ts';
import { look } from './seen-records.ts';
import type { VehicleRequest } from './types.ts';

/** Nobody has changed it: time has. */
export const timeStamp = (at: Instant): Stamp => ({ actor: 'system', useCase: 'watchApprovals', at });

/** Those who ride still wait when their trip was to begin and no car was sent: it begins now. */
export const fromNow = async (store: Store, request: VehicleRequest, now: Instant): Promise<Write | undefined> => {
  if (!waitsForCar(request) || now < request.window.from) return undefined;
  const policies = await policiesOf(store, request.divisionCode, now);
  const { state, window, planned } = movedOn(request, now, policies(request.window.from));
  return window === request.window ? undefined : changeRequest(request, { state, window, planned });
};

/**
 * Sends a car also in the minute before time moves the trips on: what is refused because they have begun is done once
 * more with what is left of them. It costs nothing where nothing is refused so.
 */
export const orFromNow = async <T, Code extends string>(
  ctx: Context,
  requestIds: () => readonly string[] | Promise<readonly string[]>,
  act: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code>> => {
  const result = await act();
  if (result.ok || !result.refusals.some(({ code }) => code === 'WINDOW_PAST')) return result;
  const { requests } = await look(ctx.store, await requestIds());
  const writes = await Promise.all(requests.map((request) => fromNow(ctx.store, request, ctx.now)));
  const begun = writes.filter((write) => write !== undefined);
  if (begun.length === 0 || !(await ctx.store.commit(begun, timeStamp(ctx.now))).ok) return result;
  ctx.written();
  return act();
};
