/** Finds the statements that wait for whoever asks, however far down the list of months they lie. */
import type { Context } from '../../platform/context.ts';
import { addDays } from '../../platform/time.ts';
import { partnerIdOf } from '../rules.ts';
import { statementsOfMonth, statementsOfUnit } from './records.ts';
import { monthOf, monthsFrom, waitsFor } from './statements.ts';
import type { RentalStatement } from './types.ts';

/** Of a unit the latest so many are looked through: years of them. */
const MOST_OF_UNIT = 100;
/** Of a partner those of about a year: it has as many a month as it has units. */
const DAYS_OF_PARTNER = 365;
const MOST = 1_000;

const ofUnit = async ({ store }: Context, unitId: string): Promise<RentalStatement[]> => {
  const { nodes } = await statementsOfUnit(store, unitId, { first: MOST_OF_UNIT });
  return nodes.filter((statement) => waitsFor('UNIT', statement));
};

const ofPartner = async ({ store, now }: Context, partnerId: string): Promise<RentalStatement[]> => {
  const present = monthOf(now);
  const months = monthsFrom(addDays(present, -DAYS_OF_PARTNER), present).reverse();
  const found = await Promise.all(months.map((month) => statementsOfMonth(store, partnerId, month)));
  return found.flat().filter((statement) => waitsFor('PARTNER', statement));
};

/** Statements that wait for the unit or the partner of the caller, the latest month first. */
export const waitingStatements = async (ctx: Context): Promise<RentalStatement[]> => {
  const { viewer } = ctx;
  const found = await (viewer.kind === 'person' ? ofUnit(ctx, viewer.unitId) : ofPartner(ctx, partnerIdOf(viewer)));
  return found.slice(0, MOST);
};
