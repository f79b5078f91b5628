/** What a unit may set as its chain, each check with its own code and all of them told at once. Pure. */
import { hasRole, oversees, type Role, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, isServedDate, type CivilDate, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { mostDays } from '../rentals.ts';
import { textRefusals } from '../request/asking.ts';
import { approverRoles } from './deputies.ts';
import type { ChainCondition, ChainRule, ChainStep, ChainVersion, SetChainRefusal } from './types.ts';

const MOST_RULES = 10;
const MOST_STEPS = 5;
const MOST_NAMED = 10;
const MOST_HOURS = 168;
/** Versions that have been superseded and are still kept beside the one in force; the audit keeps them all. */
const PAST_VERSIONS = 10;

/** What a unit is to have from a day on. */
export interface ChainSetting {
  readonly effectiveFrom: CivilDate;
  readonly rules: readonly ChainRule[];
  readonly why: string;
}

/** Somebody of the unit, as far as approval looks at him. */
export interface UnitPerson {
  readonly id: string;
  readonly roles: readonly Role[];
}

type Checked = Refusal<SetChainRefusal>[];

/** Those who may be named: staff and managers of the unit. */
export const mayApprove = ({ roles }: UnitPerson): boolean => roles.some((role) => approverRoles.includes(role));

/** Its own manager sets the chain of a unit, or the authority over it. */
export const maySetChain = (viewer: Viewer, unit: { readonly id: string; readonly divisionCode: string }): boolean =>
  (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unit.id) ||
  (hasRole(viewer, 'AUTHORITY') && oversees(viewer, unit.divisionCode));

const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

const conditionRefusals = (
  { distanceKmFrom, daysFrom, purposes, reach, priorities }: ChainCondition,
  at: string,
  policy: BookingPolicy,
): Checked => {
  const outside = (field: string, value: number | undefined, most: number): Checked =>
    value === undefined || isWhole(value, most)
      ? []
      : [refusal('CONDITION_INVALID', `input.${at}.when.${field}`.split('.'), { most })];
  const empty = [purposes, reach, priorities].some((list) => list?.length === 0);
  return [
    ...(empty ? [refusal('CONDITION_INVALID' as const, `input.${at}.when`.split('.'))] : []),
    ...outside('distanceKmFrom', distanceKmFrom, policy.farthestKm),
    ...outside('daysFrom', daysFrom, mostDays(policy)),
  ];
};

const stepRefusals = ({ name, approvers, hours }: ChainStep, at: string, people: readonly UnitPerson[]): Checked => {
  const named = approvers === 'UNIT_MANAGERS' ? [] : approvers;
  const isKnown = (id: string): boolean => people.some((one) => one.id === id && mayApprove(one));
  return [
    ...textRefusals(`${at}.name.zh`, name.zh, 1, 20),
    ...textRefusals(`${at}.name.en`, name.en, 1, 60),
    ...(approvers !== 'UNIT_MANAGERS' && (named.length < 1 || named.length > MOST_NAMED)
      ? [refusal('RULES_INVALID' as const, `input.${at}.approverIds`.split('.'), { most: MOST_NAMED })]
      : []),
    ...(named.every(isKnown) ? [] : [refusal('APPROVER_NOT_FOUND' as const, `input.${at}.approverIds`.split('.'))]),
    ...(hours === undefined || isWhole(hours, MOST_HOURS)
      ? []
      : [refusal('HOURS_INVALID' as const, `input.${at}.hours`.split('.'), { most: MOST_HOURS })]),
  ];
};

/**
 * Different steps are decided by different people: nobody is named in two steps of a rule, and for each step of the
 * managers the unit has one who is not named in another.
 */
const needsMorePeople = ({ steps }: ChainRule, people: readonly UnitPerson[]): boolean => {
  const named = steps.flatMap(({ approvers }) => (approvers === 'UNIT_MANAGERS' ? [] : approvers));
  const byManagers = steps.filter(({ approvers }) => approvers === 'UNIT_MANAGERS').length;
  const managers = people.filter(({ id, roles }) => roles.includes('UNIT_MANAGER') && !named.includes(id));
  return new Set(named).size < named.length || byManagers > managers.length;
};

const ruleRefusals = (
  rule: ChainRule,
  index: number,
  people: readonly UnitPerson[],
  policy: BookingPolicy,
): Checked => {
  const at = `rules.${String(index)}`;
  const { when, steps } = rule;
  const path = `input.${at}.steps`.split('.');
  return [
    ...conditionRefusals(when, at, policy),
    ...(steps.length >= 1 && steps.length <= MOST_STEPS
      ? []
      : [refusal('RULES_INVALID' as const, path, { most: MOST_STEPS })]),
    ...steps.flatMap((step, number) => stepRefusals(step, `${at}.steps.${String(number)}`, people)),
    ...(needsMorePeople(rule, people) ? [refusal('STEPS_NEED_DIFFERENT_PEOPLE' as const, path)] : []),
  ];
};

/** Every reason against the rules themselves. */
export const rulesRefusals = (
  rules: readonly ChainRule[],
  people: readonly UnitPerson[],
  policy: BookingPolicy,
): Checked => [
  ...(rules.length <= MOST_RULES ? [] : [refusal('RULES_INVALID' as const, ['input', 'rules'], { most: MOST_RULES })]),
  ...rules.flatMap((rule, index) => ruleRefusals(rule, index, people, policy)),
];

/** Every reason against a setting. It begins today at the earliest: what waits keeps the steps it was asked with. */
export const settingRefusals = (
  { effectiveFrom, rules, why }: ChainSetting,
  people: readonly UnitPerson[],
  now: Instant,
  policy: BookingPolicy,
): Checked => {
  const today = civilDate(now);
  const isInTime = effectiveFrom >= today && isServedDate(effectiveFrom);
  return [
    ...(isInTime ? [] : [refusal('EFFECTIVE_TOO_EARLY' as const, ['input', 'effectiveFrom'], { today })]),
    ...rulesRefusals(rules, people, policy),
    ...textRefusals('why', why, 2, 200),
  ];
};

/** Versions with one more, earliest first; a second one for the same day takes the place of the first. */
export const withVersion = (
  versions: readonly ChainVersion[],
  version: ChainVersion,
  today: CivilDate,
): ChainVersion[] => {
  const all = [...versions.filter(({ effectiveFrom }) => effectiveFrom !== version.effectiveFrom), version].sort(
    (a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1),
  );
  const past = all.filter(({ effectiveFrom }) => effectiveFrom <= today).length;
  return all.slice(Math.max(0, past - PAST_VERSIONS));
};
