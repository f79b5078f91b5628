/** What belongs on a statement, and who does what with it when. Pure. */
import type { Policies } from '../../organisation/policy/types.ts';
import { covers, hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Facts, type Refusal } from '../../platform/result.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, type CivilDate, type Instant } from '../../platform/time.ts';
import { tripOf } from '../order/charging.ts';
import type { RentalOrder } from '../order/types.ts';
import type { RentalPolicy } from '../policy.ts';
import type {
  Adjustment,
  RentalStatement,
  StatementLine,
  StatementParty,
  StatementRefusal,
  StatementState,
  StatementStep,
  StatementStepName,
} from './types.ts';

const TEXT = { least: 4, most: 500 };
const MOST_ORDERS = 100;
/** Most that one adjustment changes: a slip of the keys is not decided upon. */
const MOST_ADJUSTED_FEN = 100_000_00;

/** States in which an order costs no more than it does. */
const final = new Set(['CLOSED', 'CANCELLED', 'NO_SHOW', 'FAILED']);

/** The line of an order; undefined while it may still cost something else, and when it costs nothing to anybody. */
export const lineOf = (order: RentalOrder): StatementLine | undefined => {
  const { id: orderId, state, personId, plateNumber, pickUp, dropOff, charges, steps } = order;
  if (!charges || !final.has(state)) return undefined;
  const at = steps[state]?.at ?? order.window.to;
  const window = pickUp && dropOff ? tripOf(pickUp, dropOff) : order.window;
  return { orderId, personId, plateNumber, window, km: charges.km, chargedFen: charges.totalFen, at };
};

const firstOf = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;

/** First day of the month of an instant. */
export const monthOf = (at: Instant): CivilDate => firstOf(civilDate(at));

export const monthAfter = (month: CivilDate): CivilDate => `${addDays(month, 31).slice(0, 7)}-01`;

/** The first days of the months from one day to another, in order; more than two years are not counted. */
export const monthsFrom = (from: CivilDate, to: CivilDate): CivilDate[] => {
  const months: CivilDate[] = [];
  for (let month = firstOf(from); month <= to && months.length < 24; month = monthAfter(month)) months.push(month);
  return months;
};

/** In the morning of the first day after the month: by then everything of its last evening has been told. */
export const issuedFrom = (month: CivilDate): Instant => instantAt(monthAfter(month)) + 6 * HOUR;

const sumOf = (adjustments: readonly Adjustment[]): number =>
  adjustments.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** What a statement comes to. */
export const totalOf = ({ chargedFen, adjustments }: RentalStatement): number => chargedFen + sumOf(adjustments);

/** What of a statement's adjustments is about an order. */
export const adjustedOf = ({ adjustments }: RentalStatement, orderId: string): number =>
  sumOf(adjustments.filter((one) => one.orderId === orderId));

const graph: Readonly<
  Record<
    StatementStepName,
    { from: readonly StatementState[]; to: StatementState; party: StatementParty; needsText: boolean }
  >
> = {
  ISSUE: { from: ['OPEN'], to: 'ISSUED', party: 'CLOCK', needsText: false },
  DISPUTE: { from: ['ISSUED'], to: 'DISPUTED', party: 'UNIT', needsText: true },
  WITHDRAW: { from: ['DISPUTED', 'ANSWERED'], to: 'ISSUED', party: 'UNIT', needsText: false },
  ANSWER: { from: ['DISPUTED'], to: 'ANSWERED', party: 'PARTNER', needsText: true },
  DECIDE: { from: ['ANSWERED'], to: 'ISSUED', party: 'AUTHORITY', needsText: true },
  APPROVE_FOR_UNIT: { from: ['ISSUED'], to: 'UNIT_APPROVED', party: 'UNIT', needsText: false },
  APPROVE_FOR_PARTNER: { from: ['UNIT_APPROVED'], to: 'APPROVED', party: 'PARTNER', needsText: false },
};

export const partyOf = (step: StatementStepName): StatementParty => graph[step].party;

/** In which states a statement waits for one of its two sides; that a dispute may be withdrawn keeps nobody waiting. */
const awaiting: Readonly<Record<'UNIT' | 'PARTNER', readonly StatementState[]>> = {
  UNIT: ['ISSUED'],
  PARTNER: ['DISPUTED', 'UNIT_APPROVED'],
};

/** Whether a statement waits for a side. */
export const waitsFor = (party: keyof typeof awaiting, { state }: Pick<RentalStatement, 'state'>): boolean =>
  awaiting[party].includes(state);

/** By when the partner is to answer the dispute, under the policy of the day it was raised; undefined where no answer is awaited. */
export const answerUntilOf = (
  { state, steps }: Pick<RentalStatement, 'state' | 'steps'>,
  policies: Policies<RentalPolicy>,
): Instant | undefined => {
  const dispute = state === 'DISPUTED' ? steps.findLast(({ step }) => step === 'DISPUTE') : undefined;
  return dispute && dispute.at + policies(dispute.at).disputeAnswerDays * DAY;
};

/** Between whom a statement is. */
type Parties = Pick<RentalStatement, 'unitId' | 'divisionCode' | 'partnerId'>;

/** Whether somebody sees a statement: the unit's manager, who oversees it, and the partner; it tells who drove where, which is not for colleagues. */
export const maySee = (viewer: Viewer, { unitId, divisionCode, partnerId }: Parties): boolean =>
  viewer.kind === 'partner'
    ? viewer.partnerId === partnerId
    : (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId) || oversees(viewer, divisionCode);

/** Whether somebody is of the party that takes a step. */
const isOf = (viewer: Viewer, party: StatementParty, { unitId, divisionCode, partnerId }: Parties): boolean => {
  if (party === 'PARTNER') return viewer.kind === 'partner' && viewer.partnerId === partnerId;
  if (party === 'UNIT') return hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId;
  return party === 'AUTHORITY' && hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode);
};

const textRefusals = (step: StatementStepName, text: string): Refusal<StatementRefusal>[] => {
  const { length } = Array.from(text);
  if (length > TEXT.most) return [refusal('TEXT_TOO_LONG', ['input', 'text'], { most: TEXT.most, length })];
  return graph[step].needsText && length < TEXT.least
    ? [refusal('TEXT_REQUIRED', ['input', 'text'], { least: TEXT.least })]
    : [];
};

/** Why an order cannot be adjusted by an amount: what it comes to stays between nothing and what is believed. */
const adjustmentRefusals = (
  statement: RentalStatement,
  line: StatementLine | undefined,
  { amountFen }: Adjustment,
  index: number,
): Refusal<StatementRefusal>[] => {
  if (!line) return [refusal('ADJUSTMENTS_INVALID', ['input', 'adjustments', String(index)], { most: MOST_ORDERS })];
  const leastFen = Math.max(-MOST_ADJUSTED_FEN, -line.chargedFen - adjustedOf(statement, line.orderId));
  if (amountFen !== 0 && amountFen >= leastFen && amountFen <= MOST_ADJUSTED_FEN) return [];
  const facts = { plate: line.plateNumber, amountFen, leastFen, mostFen: MOST_ADJUSTED_FEN };
  return [refusal('ADJUSTMENT_OUT_OF_BOUNDS', ['input', 'adjustments', String(index), 'amountFen'], facts)];
};

const orderRefusals = (
  statement: RentalStatement,
  lines: readonly StatementLine[],
  { orderIds, adjustments }: Pick<StatementStep, 'orderIds' | 'adjustments'>,
): Refusal<StatementRefusal>[] => {
  const byId = new Map(lines.map((line) => [line.orderId, line]));
  const isOnce = (ids: readonly string[]): boolean => ids.length <= MOST_ORDERS && new Set(ids).size === ids.length;
  const known = isOnce(orderIds) && orderIds.every((id) => byId.has(id));
  return [
    ...(known ? [] : [refusal('ORDERS_INVALID' as const, ['input', 'orderIds'], { most: MOST_ORDERS })]),
    ...(isOnce(adjustments.map(({ orderId }) => orderId))
      ? adjustments.flatMap((one, i) => adjustmentRefusals(statement, byId.get(one.orderId), one, i))
      : [refusal('ADJUSTMENTS_INVALID' as const, ['input', 'adjustments'], { most: MOST_ORDERS })]),
  ];
};

/** What a statement that does not stand where a step is taken still waits for. */
const awaitedBefore = (step: StatementStepName, state: StatementState, answerUntil: Instant | undefined): Facts => {
  if (step === 'DECIDE' && answerUntil !== undefined) return { answerUntil };
  return step === 'APPROVE_FOR_PARTNER' && state !== 'APPROVED' ? { awaited: 'UNIT' } : {};
};

/** Why a statement does not stand where a step is taken; a dispute that was not answered in time is decided without. */
const stateRefusals = (
  { state }: RentalStatement,
  { step, at }: Pick<StatementStep, 'step' | 'at'>,
  answerUntil: Instant | undefined,
): Refusal<StatementRefusal>[] => {
  const isLate = step === 'DECIDE' && answerUntil !== undefined && at >= answerUntil;
  return isLate || graph[step].from.includes(state)
    ? []
    : [refusal('STATE_NOT_ALLOWED', ['input', 'statementId'], awaitedBefore(step, state, answerUntil))];
};

/** Everything against a step; to whoever may not even see the statement it is not there. */
export const stepRefusals = (
  viewer: Viewer,
  statement: RentalStatement | undefined,
  lines: readonly StatementLine[],
  step: Omit<StatementStep, 'party'>,
  answerUntil: Instant | undefined,
): Refusal<StatementRefusal>[] => {
  if (!statement || !isOf(viewer, graph[step.step].party, statement))
    return [refusal('STATEMENT_NOT_FOUND', ['input', 'statementId'])];
  const isOwn = step.step === 'DECIDE' && statement.steps.some(({ by }) => by === step.by);
  return [
    ...stateRefusals(statement, step, answerUntil),
    ...(isOwn ? [refusal('SAME_PERSON' as const)] : []),
    ...textRefusals(step.step, step.text),
    ...orderRefusals(statement, lines, step),
  ];
};

/** A statement after a step. What an authority decides is from then on part of what it comes to. */
export const afterStep = (statement: RentalStatement, step: StatementStep): RentalStatement => ({
  ...statement,
  state: graph[step.step].to,
  steps: [...statement.steps, step],
  adjustments: step.step === 'DECIDE' ? [...statement.adjustments, ...step.adjustments] : statement.adjustments,
});
