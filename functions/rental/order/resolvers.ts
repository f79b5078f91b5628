import type { Resolvers } from '../../generated/resolvers.ts';
import { checkedNear } from '../../platform/argument.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import type { Nodes } from '../../platform/nodes.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { personShown, unitShown } from '../../organisation/records.ts';
import { findCar, findPartner } from '../records.ts';
import { lineWords } from '../tariff/words.ts';
import { rentalHindrances } from './hindrance-acts.ts';
import { holdCar } from './hold-acts.ts';
import { myRentalOrders, partnerRentalOrders, rentalOrder, shownMeeting, unitRentalOrders } from './list-acts.ts';
import { unlockCar, unlockFromOf } from './lock-acts.ts';
import { acknowledgeLockCommand } from './lock-answer-acts.ts';
import { commandStateAt } from './lock-answers.ts';
import { confirmRentalOrder, declineRentalOrder, failRentalOrder } from './partner-acts.ts';
import { findLockCommand } from './records.ts';
import { carsTexts, rentalTexts } from './refusals.ts';
import { pickUpStation, rentalCars, replacementsFor, returnsOf, returnStations } from './search-acts.ts';
import { stepsInOrder } from './states.ts';
import { shownWindow } from './times.ts';
import type { RentalOrder, RentalRefusal } from './types.ts';
import { carsUnderWay } from './under-way-acts.ts';
import { returnCar } from './return-acts.ts';
import { cancelRentalOrder, damageUntilOf, extendRentalOrder, reportCarDamage } from './use-acts.ts';

const orderPayload = async <Code extends RentalRefusal>(
  { language }: Context,
  asked: Promise<Result<RentalOrder, Code>>,
): Promise<{ rentalOrder: RentalOrder | null; userErrors: UserError<Code>[] }> => {
  const result = await asked;
  return result.ok
    ? { rentalOrder: result.value, userErrors: [] }
    : { rentalOrder: null, userErrors: userErrors(result.refusals, rentalTexts, language) };
};

export const resolvers: Resolvers = {
  Query: {
    rentalCars: (_, { window, expectedKm, near }, ctx) =>
      rentalCars(ctx, { window, expectedKm, near: checkedNear(near) }),
    rentalHindrances: async (_, { purpose, ...asked }, ctx) => {
      const { wish, renter, cars } = await rentalHindrances(ctx, { ...asked, ...(purpose ? { purpose } : {}) });
      const told = userErrors([...wish, ...renter], rentalTexts, ctx.language).map((one) => ({ ...one, cars: null }));
      const ofCars = userErrors(cars, carsTexts, ctx.language);
      return [...told, ...ofCars.map((one, i) => ({ ...one, cars: Number(cars[i]?.facts.cars) }))];
    },
    returnStations: (_, { near, ...asked }, ctx) => returnStations(ctx, { ...asked, near: checkedNear(near) }),
    carsUnderWay: (_, asked, ctx) => carsUnderWay(ctx, asked),
    myRentalOrders: (_, page, ctx) => myRentalOrders(ctx, page),
    unitRentalOrders: async (_, { unitId, ...page }, ctx) => (await unitRentalOrders(ctx, unitId, page)) ?? null,
    partnerRentalOrders: (_, page, ctx) => partnerRentalOrders(ctx, page),
  },
  Mutation: {
    holdCar: (_, { input }, ctx) => orderPayload(ctx, holdCar(ctx, input)),
    confirmRentalOrder: (_, { input }, ctx) => orderPayload(ctx, confirmRentalOrder(ctx, input)),
    declineRentalOrder: (_, { input }, ctx) => orderPayload(ctx, declineRentalOrder(ctx, input)),
    failRentalOrder: (_, { input }, ctx) => orderPayload(ctx, failRentalOrder(ctx, input)),
    cancelRentalOrder: (_, { input }, ctx) => orderPayload(ctx, cancelRentalOrder(ctx, input)),
    unlockCar: (_, { input }, ctx) => orderPayload(ctx, unlockCar(ctx, input)),
    extendRentalOrder: (_, { input }, ctx) => orderPayload(ctx, extendRentalOrder(ctx, input)),
    reportCarDamage: (_, { input }, ctx) => orderPayload(ctx, reportCarDamage(ctx, input)),
    returnCar: (_, { input }, ctx) => orderPayload(ctx, returnCar(ctx, input)),
    acknowledgeLockCommand: async (_, { input }, ctx) => {
      const result = await acknowledgeLockCommand(ctx, input);
      return result.ok
        ? { command: result.value, userErrors: [] }
        : { command: null, userErrors: userErrors(result.refusals, rentalTexts, ctx.language) };
    },
  },
  RentalOrder: {
    kind: ({ rentalKind }) => rentalKind,
    window: shownWindow,
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), partnerId),
    car: async ({ carId, rentalKind }, _, ctx) =>
      rentalKind === 'MARKET_RENTAL' ? null : certain(await findCar(ctx, carId), carId),
    unitName: async ({ unitId }, _, ctx) => certain(await unitShown(ctx, unitId), unitId).name,
    person: async ({ personId }, _, ctx) => (await personShown(ctx, personId)) ?? null,
    estimate: ({ estimateFen }) => fen(estimateFen),
    unlockFrom: async (order, _, ctx) => (await unlockFromOf(ctx, order)) ?? null,
    damageUntil: async (order, _, ctx) => (await damageUntilOf(ctx, order)) ?? null,
    meeting: (order, _, ctx) => shownMeeting(ctx, order),
    steps: (order) => stepsInOrder(order),
    command: async ({ command }, _, ctx) => (await findLockCommand(ctx.store, command?.id)) ?? null,
    pickUpStation: async (order, _, ctx) => (await pickUpStation(ctx, order)) ?? null,
    returnStations: (order, _, ctx) => returnsOf(ctx, order),
    damages: ({ damages }) => [...damages],
    replacements: (order, _, ctx) => replacementsFor(ctx, order),
  },
  LockCommand: { kind: ({ command }) => command, state: (command, _, { now }) => commandStateAt(command, now) },
  RentalCharges: { total: ({ totalFen }) => fen(totalFen), lines: ({ lines }) => [...lines] },
  RentalPriceLine: { text: (line) => lineWords(line), amount: ({ amountFen }) => fen(amountFen) },
  CarUnderWay: {
    partner: async ({ order: { partnerId } }, _, ctx) => certain(await findPartner(ctx, partnerId), partnerId),
    unitName: async ({ order: { unitId } }, _, ctx) => certain(await unitShown(ctx, unitId), unitId).name,
    purpose: ({ order }) => order.purpose,
    since: ({ order }) => certain(order.pickUp, 'pick-up').at,
    from: async ({ order }, _, ctx) => (await pickUpStation(ctx, order)) ?? null,
    due: ({ order }) => order.window.to,
    lateAt: ({ order }) => order.lateAt ?? null,
  },
  CarOffer: { estimate: ({ estimateFen }) => fen(estimateFen), lines: ({ lines }) => [...lines] },
};

export const nodes: Nodes = { rentalOrder };
