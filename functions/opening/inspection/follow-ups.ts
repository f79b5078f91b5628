/** The way of a follow-up, and who may take its next step. Pure. */
import { covers, hasRole, type Role, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { FollowUp, FollowUpState, FollowUpStep, StepKind, StepRefusal, Whereabouts } from './types.ts';

const TEXT_MOST = 300;

/** From which state a step is taken, and where it leads. */
const graph: Readonly<Record<Exclude<StepKind, 'OPENED'>, readonly [from: FollowUpState, to: FollowUpState]>> = {
  EXPLAINED: ['ASSIGNED', 'EXPLAINED'],
  RECTIFIED: ['EXPLAINED', 'RECTIFIED'],
  RECHECKED: ['RECTIFIED', 'RECHECKED'],
  RETURNED: ['RECTIFIED', 'ASSIGNED'],
  CLOSED: ['RECHECKED', 'CLOSED'],
};

/** Those who go and look. */
const INSPECTING: readonly Role[] = ['INSPECTOR', 'AUTHORITY', 'SUPERVISOR'];

export const mayInspect = (viewer: Viewer, division: string): boolean =>
  hasRole(viewer, ...INSPECTING) && covers(viewer.jurisdiction, division);

/** People of the unit answer; the authority above it closes. */
export const mayAnswer = (viewer: Viewer, { unitId }: Whereabouts): boolean =>
  hasRole(viewer, 'UNIT_STAFF', 'UNIT_MANAGER') && viewer.unitId === unitId;

export const mayClose = (viewer: Viewer, { divisionCode }: Whereabouts): boolean =>
  hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode);

/**
 * Nobody takes two steps: each looks at what another did. After a re-check that failed the unit's people begin anew;
 * whoever went to look before never looks again.
 */
const hasTakenPart = ({ steps }: FollowUp, personId: string): boolean => {
  const round = steps.findLastIndex(({ step }) => step === 'RETURNED');
  return steps.some(({ step, by }, i) => by === personId && (i >= round || step === 'OPENED' || step === 'RETURNED'));
};

export const stepRefusals = (
  followUp: FollowUp,
  step: Exclude<StepKind, 'OPENED'>,
  personId: string,
): Refusal<Extract<StepRefusal, 'STATE_NOT_ALLOWED' | 'SAME_PERSON'>>[] => [
  ...(followUp.state === graph[step][0] ? [] : [refusal('STATE_NOT_ALLOWED' as const, ['input', 'followUpId'])]),
  ...(hasTakenPart(followUp, personId) ? [refusal('SAME_PERSON' as const, ['input', 'followUpId'])] : []),
];

export const textRefusals = (
  text: string,
  least: number,
  name: string,
): Refusal<'TEXT_REQUIRED' | 'TEXT_TOO_LONG'>[] => {
  const { length } = Array.from(text);
  if (length > TEXT_MOST) return [refusal('TEXT_TOO_LONG', ['input', name], { most: TEXT_MOST, length })];
  return length < least ? [refusal('TEXT_REQUIRED', ['input', name])] : [];
};

/** By when a unit is to put right what is found now. */
const dueFrom = (now: Instant, { followUpDays }: OpeningPolicy): Instant => now + followUpDays * DAY;

/** The unit's time runs until it has put things right; afterwards the authority has the next step. */
export const waitsForUnit = ({ state }: Pick<FollowUp, 'state'>): boolean =>
  state === 'ASSIGNED' || state === 'EXPLAINED';

export const isOverdue = (followUp: FollowUp, now: Instant): boolean => waitsForUnit(followUp) && now >= followUp.dueAt;

/** A follow-up as it begins, by what was found or reported of a place in an evening. */
export const opened = (
  { placeId, unitId, cityCode, divisionCode }: Whereabouts,
  taken: Omit<FollowUpStep, 'step'>,
  policy: OpeningPolicy,
  of: Pick<FollowUp, 'id' | 'evening' | 'cause'> & Partial<Pick<FollowUp, 'checkIds' | 'reportIds'>>,
): FollowUp => ({
  ...{
    placeId,
    unitId,
    cityCode,
    divisionCode,
    state: 'ASSIGNED',
    openedAt: taken.at,
    dueAt: dueFrom(taken.at, policy),
  },
  steps: [{ step: 'OPENED', ...taken }],
  checkIds: [],
  reportIds: [],
  ...of,
  revision: 0,
});

/** The follow-up after a step. */
export const afterStep = (
  followUp: FollowUp,
  taken: FollowUpStep & { readonly step: Exclude<StepKind, 'OPENED'> },
): FollowUp => ({ ...followUp, state: graph[taken.step][1], steps: [...followUp.steps, taken] });

/** Found closed again: the unit begins anew and has as long as at first. */
export const returned = (followUp: FollowUp, taken: Omit<FollowUpStep, 'step'>, policy: OpeningPolicy): FollowUp => {
  const { overdueAt: _, ...again } = afterStep(followUp, { step: 'RETURNED', ...taken });
  return { ...again, dueAt: dueFrom(taken.at, policy) };
};
