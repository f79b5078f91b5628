/** How partners serve: counted as it happens, seen by their authority; and what renters complain of. */
import type { Change, Reaction } from '../../platform/changes.ts';
import { actorOf, covers, oversees } from '../../platform/access.ts';
import type { Connection, ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate, instantAt, MINUTE, type CivilDate, type Instant } from '../../platform/time.ts';
import { cityOf } from '../../organisation/rules.ts';
import { ordersBehind } from '../order/list-acts.ts';
import { rentalOrderOf } from '../order/records.ts';
import { takeStep } from '../order/step-acts.ts';
import type { RentalOrder } from '../order/types.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { carsOf, partnersOf, stationsOf } from '../records.ts';
import { partnerIdOf } from '../rules.ts';
import type { RentalPartner, Station, TimeShareCar } from '../types.ts';
import { hasCause } from './complaining.ts';
import { countsOf, serviceMonthOf } from './counting.ts';
import { monthConcerns, servicesOf } from './levels.ts';
import {
  complaintsInCity,
  complaintsOfPartner,
  complaintWrite,
  countWrites,
  findServiceMonth,
  MARK,
  noteWrite,
  serviceMonthsOf,
} from './records.ts';
import type {
  AnswerComplaintRefusal,
  CatalogueStanding,
  ComplainRefusal,
  PartnerService,
  ServiceMonth,
} from './types.ts';

/** While a month goes on, its authority is told once of each concern that it gives cause for. */
const noteConcerns = async (store: Store, order: RentalOrder, now: Instant): Promise<void> => {
  const month = serviceMonthOf(order);
  if (month.slice(0, 7) !== civilDate(now).slice(0, 7)) return;
  const seen = await findServiceMonth(store, order.partnerId, month);
  if (!seen) return;
  const policies = await rentalPoliciesOf(store, order.cityCode, now);
  const fresh = monthConcerns(seen, policies(now)).filter((concern) => !seen.noted.includes(concern));
  for (const concern of fresh)
    await store.commit([noteWrite(seen, concern)], { actor: 'system', useCase: 'noteServiceConcern', at: now });
};

const count = async ({ id, before, after, stamp }: Change, store: Store): Promise<void> => {
  if (!after || !stamp) return;
  const order = rentalOrderOf(after);
  const counts = countsOf(before && rentalOrderOf(before), order);
  if (Object.keys(counts).length === 0) return;
  const writes = countWrites(id, order, counts);
  const outcome = await store.commit(writes, { actor: 'system', useCase: 'countPartnerService', at: stamp.at });
  const isCounted = outcome.ok || (outcome.cause !== 'busy' && outcome.failed.some(({ index }) => index === MARK));
  if (!isCounted) throw new Error('a change could not be counted; the stream will tell again');
  await noteConcerns(store, order, stamp.at);
};

/** Each change is counted once, however often it is told. */
export const countPartnerService: Reaction = {
  name: 'countPartnerService',
  on: ['RENTAL_ORDER'],
  run: async (changes, store) => {
    for (const change of changes) await count(change, store);
  },
};

/** How a partner's cars and stations stand this moment. */
const standingOf = (
  { id, staleMinutes }: RentalPartner,
  cars: readonly TimeShareCar[],
  stations: readonly Station[],
  now: number,
): CatalogueStanding => {
  const own = cars.filter(({ partnerId, retiredAt }) => partnerId === id && retiredAt === undefined);
  const theirs = stations.filter(({ partnerId, retiredAt }) => partnerId === id && retiredAt === undefined);
  const today = civilDate(now);
  const isFit = ({ marked, insuredUntil, inspectedUntil, positioningDevice }: TimeShareCar): boolean =>
    marked && insuredUntil >= today && inspectedUntil >= today && positioningDevice !== '';
  return {
    cars: own.length,
    staleCars: own.filter(({ reportedAt }) => reportedAt === undefined || reportedAt < now - staleMinutes * MINUTE)
      .length,
    carsNotToStandard: own.filter((car) => !isFit(car)).length,
    stations: theirs.length,
    stationsNotInspected: theirs.filter(({ state }) => state === 'PLANNED').length,
  };
};

const nothingCounted = ({ id: partnerId }: RentalPartner, cityCode: string, month: CivilDate): ServiceMonth => ({
  ...{ partnerId, cityCode, month, held: 0, confirmed: 0, declined: 0, expired: 0, failed: 0, closed: 0 },
  ...{ complaints: 0, spentFen: 0, confirmedWithin: new Map(), ofUnits: new Map(), ofChoosers: new Map(), noted: [] },
});

/** How the partners of a city served in a month; undefined when it is none that the caller oversees. */
export const partnerServices = async (
  ctx: Context,
  division: string,
  date: CivilDate,
): Promise<PartnerService[] | undefined> => {
  if (!oversees(ctx.viewer, division)) return undefined;
  const city = cityOf(division);
  const month: CivilDate = `${date.slice(0, 7)}-01`;
  const [partners, months, cars, stations, policies] = await Promise.all([
    partnersOf(ctx, city),
    serviceMonthsOf(ctx.store, city, month),
    carsOf(ctx, city),
    stationsOf(ctx, city),
    rentalPoliciesOf(ctx, city, ctx.now),
  ]);
  const working = partners.filter(({ id, state }) => state === 'ENGAGED' || months.some((one) => one.partnerId === id));
  const beside = working.map((partner) => ({
    month: months.find(({ partnerId }) => partnerId === partner.id) ?? nothingCounted(partner, city, month),
    standing: standingOf(partner, cars, stations, ctx.now),
  }));
  return servicesOf(beside, policies(instantAt(month)));
};

interface Complain {
  readonly orderId: string;
  readonly text: string;
}

const textRefusals = ({ length }: string): Refusal<'TEXT_INVALID'>[] =>
  length >= 4 && length <= 500 ? [] : [refusal('TEXT_INVALID', ['input', 'text'], { most: 500 })];

/** Whoever rented a car complains of it; once, and said again it stays as it was. */
export const complainOfRental = (ctx: Context, input: Complain): Promise<Result<RentalOrder, ComplainRefusal>> => {
  const text = tidy(input.text);
  return takeStep<undefined, ComplainRefusal>(ctx, {
    useCase: 'complainOfRental',
    step: 'COMPLAIN',
    orderId: input.orderId,
    why: text,
    look: () => Promise.resolve(undefined),
    repeated: ({ complaint }) => complaint !== undefined,
    refusals: (order) => [
      ...(hasCause(order, ctx.now) ? [] : [refusal('STATE_NOT_ALLOWED' as const, ['input', 'orderId'])]),
      ...textRefusals(text),
    ],
    change: (order) => ({
      change: { complaint: { at: ctx.now, by: order.personId, text } },
      writes: [complaintWrite(order, ctx.now)],
    }),
  });
};

/** Its partner answers, once; said again it stays as it was. */
export const answerRentalComplaint = (
  ctx: Context,
  input: Complain,
): Promise<Result<RentalOrder, AnswerComplaintRefusal>> => {
  const text = tidy(input.text);
  return takeStep<undefined, AnswerComplaintRefusal>(ctx, {
    useCase: 'answerRentalComplaint',
    step: 'ANSWER_COMPLAINT',
    orderId: input.orderId,
    why: text,
    look: () => Promise.resolve(undefined),
    repeated: ({ complaint }) => complaint?.answer !== undefined,
    refusals: ({ complaint }) => [
      ...(complaint ? [] : [refusal('NO_COMPLAINT' as const, ['input', 'orderId'])]),
      ...textRefusals(text),
    ],
    change: ({ complaint }) => {
      const answer = { at: ctx.now, by: actorOf(ctx.viewer), text };
      return { change: { complaint: { ...certain(complaint, 'the complaint'), answer } }, writes: [] };
    },
  });
};

/** Orders of a division's subtree that were complained of; undefined when they are not the caller's to oversee. */
export const complainedRentals = async (
  ctx: Context,
  division: string,
  page: ListArguments,
): Promise<Connection<RentalOrder> | undefined> => {
  if (!oversees(ctx.viewer, division)) return undefined;
  const orders = await ordersBehind(ctx, await complaintsInCity(ctx.store, cityOf(division), page));
  const edges = orders.edges.filter(({ node }) => covers(division, node.divisionCode));
  return { ...orders, edges, nodes: edges.map(({ node }) => node) };
};

/** Orders of the calling partner that were complained of. */
export const partnerComplaints = async (ctx: Context, page: ListArguments): Promise<Connection<RentalOrder>> =>
  ordersBehind(ctx, await complaintsOfPartner(ctx.store, partnerIdOf(ctx.viewer), page));
