/** What a dispatcher looks at before he calls: how many vehicles there are, which trips give way, and who may call. */
import { findUnit, peopleOf, unitsServedBy } from '../../organisation/records.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { windowRefusals } from '../request/asking.ts';
import { callerDriving } from './caller-acts.ts';
import { callingFor, choose, spareOf } from './choosing.ts';
import { needsRefusals, type Call } from './rules.ts';
import { stockOf } from './stock-acts.ts';
import type { Choice, EmergencyNeed, EmergencyPreview } from './types.ts';

/** The same as if everybody who calls drove himself: then nothing fails for want of a driver. */
const undriven = (needs: readonly EmergencyNeed[]): EmergencyNeed[] =>
  needs.map((need) => ({ ...need, driving: 'SELF_DRIVE' }));

const ofNeed = (choices: readonly Choice[], index: number): number =>
  choices.filter(({ need }) => need === index).length;

/** Chooses as the call itself would, once with and once without trips that give way; undefined for a senseless call. */
export const emergencyPreview = async (
  ctx: Context,
  { window, point, needs, requestedBy }: Pick<Call, 'window' | 'point' | 'needs'> & Partial<Pick<Call, 'requestedBy'>>,
): Promise<EmergencyPreview | undefined> => {
  const centre = certain(await findUnit(ctx, actorIn(ctx).unitId), 'unit of the dispatcher');
  const policies = await policiesOf(ctx, centre.divisionCode, ctx.now);
  const policy = policies(window.from);
  const refusals = [...windowRefusals(window, ctx.now, policy), ...needsRefusals(needs, policy.mostEmergencyVehicles)];
  if (refusals.length > 0 || window.to <= ctx.now) return undefined;
  const anybody = callingFor({ window, ...(point ? { point } : {}), displaces: true }, ctx.now, policies);
  const [stock, caller] = await Promise.all([
    stockOf(ctx, centre.id, anybody.question),
    requestedBy === undefined ? undefined : callerDriving(ctx, { requestedBy, window }, policies),
  ]);
  const calling = { ...anybody, caller };
  const keeping = { ...calling, displaces: false };
  const free = choose(needs, keeping, stock);
  const all = choose(needs, calling, stock);
  const freeUndriven = choose(undriven(needs), { ...anybody, displaces: false }, stock);
  const allUndriven = choose(undriven(needs), anybody, stock);
  const more = (could: readonly Choice[], go: readonly Choice[], index: number): number =>
    Math.max(0, ofNeed(could, index) - ofNeed(go, index));
  return {
    needs: needs.map((need, index) => ({
      count: need.count,
      free: ofNeed(free, index),
      withGivingWay: ofNeed(all, index),
      lackingDrivers: { free: more(freeUndriven, free, index), withGivingWay: more(allUndriven, all, index) },
      spare: { free: spareOf(need, keeping, stock, free), withGivingWay: spareOf(need, calling, stock, all) },
    })),
    givingWay: all.flatMap(({ displaced }) => displaced),
    sending: { free, withGivingWay: all },
  };
};

/** Units that the caller's centre serves, by name. */
export const unitsServed = async (ctx: Context): Promise<Unit[]> => {
  const centre = certain(await findUnit(ctx, actorIn(ctx).unitId), 'unit of the dispatcher');
  return (await unitsServedBy(ctx, centre)).toSorted((a, b) => (a.name.zh < b.name.zh ? -1 : 1));
};

/** People of a unit served who may call for vehicles: anybody but the dispatcher himself. */
export const emergencyCallers = async (ctx: Context, unitId: string): Promise<Person[]> => {
  const { unitId: centreId, personId } = actorIn(ctx);
  const unit = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  if (unit?.servedBy !== centreId) return [];
  return (await peopleOf(ctx, unit.id)).filter(({ id }) => id !== personId);
};
