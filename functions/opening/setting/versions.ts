/** Versions of an opening by their day of effect: which holds when, and the one opening that they make together. Pure. */
import { addDays, type CivilDate } from '../../platform/time.ts';
import type { InForce, Opening, OpeningPeriod, OpeningRule } from '../engine/types.ts';
import type { OpeningVersion, Reign, ReigningVersion, VersionState } from './types.ts';

/** How many days a version that is over stays in the opening, so that a look back still finds it. */
const REMEMBERED_DAYS = 40;
/** Most versions kept; the oldest that are over or withdrawn give way. What was is in the history. */
const MOST_KEPT = 30;

/** What stood at a place before anything was set: everything that no act has announced by itself. */
export const firstVersion = ({ rules, periods }: Opening): OpeningVersion => ({
  rules,
  periods: periods.filter(({ id }) => id === undefined),
  own: false,
});

const dayOf = ({ effectiveFrom = '' }: OpeningVersion): CivilDate => effectiveFrom;

/** The day of effect decides; of two for the same day the one set later. */
const inOrder = (a: OpeningVersion, b: OpeningVersion): number => {
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  return (a.setAt ?? 0) - (b.setAt ?? 0);
};

const stateOf = ({ withdrawnAt }: OpeningVersion, { from, to }: Reign, today: CivilDate): VersionState => {
  if (withdrawnAt !== undefined) return 'WITHDRAWN';
  if (to !== undefined && (to < today || to < (from ?? ''))) return 'OVER';
  return from !== undefined && from > today ? 'TO_COME' : 'IN_FORCE';
};

/** Each version with the days on which it holds: from its day of effect to the day before the next one's. */
export const reignsOf = (versions: readonly OpeningVersion[], today: CivilDate): ReigningVersion[] => {
  const standing = versions.filter(({ withdrawnAt }) => withdrawnAt === undefined).sort(inOrder);
  return versions.toSorted(inOrder).map((version) => {
    const next = standing[standing.indexOf(version) + 1];
    const to = version.withdrawnAt === undefined && next ? addDays(next.effectiveFrom ?? today, -1) : undefined;
    const reign = { from: version.effectiveFrom, to };
    return { version, reign, state: stateOf(version, reign, today) };
  });
};

const later = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;
const earlier = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

const inForce = (rule: InForce, reign: Reign): InForce => {
  const effectiveFrom = later(rule.effectiveFrom, reign.from);
  const effectiveTo = earlier(rule.effectiveTo, reign.to);
  return {
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
  };
};

const ruleWithin = (rule: OpeningRule, reign: Reign): OpeningRule[] => {
  const { effectiveFrom: _from, effectiveTo: _to, ...rest } = rule;
  const force = inForce(rule, reign);
  const { effectiveFrom = '', effectiveTo = '9999' } = force;
  return effectiveFrom > effectiveTo ? [] : [{ ...rest, ...force }];
};

/** What a rule says, whenever it does. */
const saidBy = ({ effectiveFrom: _from, effectiveTo: _to, ...rest }: OpeningRule): string => JSON.stringify(rest);

/** Rules of which one goes on with what another ended the day before are one: nothing changes for anybody. */
const joined = (rules: readonly OpeningRule[]): OpeningRule[] =>
  rules.reduce<OpeningRule[]>((all, rule) => {
    const { effectiveFrom, effectiveTo: _to, ...begun } = rule;
    const before = all.findIndex(
      (one) =>
        one.effectiveTo !== undefined && addDays(one.effectiveTo, 1) === effectiveFrom && saidBy(one) === saidBy(rule),
    );
    const earlier = all[before];
    if (!earlier) return [...all, rule];
    const whole: OpeningRule = {
      ...begun,
      ...(earlier.effectiveFrom === undefined ? {} : { effectiveFrom: earlier.effectiveFrom }),
      ...(rule.effectiveTo === undefined ? {} : { effectiveTo: rule.effectiveTo }),
    };
    return all.with(before, whole);
  }, []);

const periodWithin = (period: OpeningPeriod, reign: Reign): OpeningPeriod[] => {
  if (period.type === 'EACH_DAY') {
    const firstDay = later(period.firstDay, reign.from) ?? period.firstDay;
    const lastDay = earlier(period.lastDay, reign.to) ?? period.lastDay;
    return firstDay > lastDay ? [] : [{ ...period, firstDay, lastDay }];
  }
  const from = later(period.from, reign.from && `${reign.from}T00:00`) ?? period.from;
  const to = earlier(period.to, reign.to && `${addDays(reign.to, 1)}T00:00`) ?? period.to;
  return from >= to ? [] : [{ ...period, from, to }];
};

const endsBefore = (period: OpeningPeriod, day: CivilDate): boolean =>
  period.type === 'WHOLE' ? period.to <= `${day}T00:00` : period.lastDay < day;

/** The opening without what has long been over. */
export const trimmed = (opening: Opening, today: CivilDate): Opening => {
  const horizon = addDays(today, -REMEMBERED_DAYS);
  return {
    rules: opening.rules.filter(({ effectiveTo }) => effectiveTo === undefined || effectiveTo >= horizon),
    periods: opening.periods.filter((period) => !endsBefore(period, horizon)),
    closures: opening.closures.filter(({ to }) => to === undefined || to > `${horizon}T00:00`),
  };
};

/** The one opening that versions make, each within its days, with the periods and closures announced by themselves. */
export const openingOf = (versions: readonly OpeningVersion[], present: Opening, today: CivilDate): Opening => {
  const standing = reignsOf(versions, today).filter(({ state }) => state !== 'WITHDRAWN');
  return trimmed(
    {
      rules: joined(standing.flatMap(({ version, reign }) => version.rules.flatMap((rule) => ruleWithin(rule, reign)))),
      periods: [
        ...standing.flatMap(({ version, reign }) => version.periods.flatMap((one) => periodWithin(one, reign))),
        ...present.periods.filter(({ id }) => id !== undefined),
      ],
      closures: present.closures,
    },
    today,
  );
};

/** Versions with one more; of those that are over or withdrawn only so many as may be kept. */
export const withVersion = (
  versions: readonly OpeningVersion[],
  version: OpeningVersion,
  today: CivilDate,
): OpeningVersion[] => {
  const all = reignsOf([...versions, version], today);
  const gone = all.filter(({ state }) => state === 'OVER' || state === 'WITHDRAWN');
  const tooMany = new Set(gone.slice(0, Math.max(0, all.length - MOST_KEPT)).map(({ version: one }) => one));
  return all.map(({ version: one }) => one).filter((one) => !tooMany.has(one));
};

/** The version that holds on a day. */
export const versionOn = (versions: readonly OpeningVersion[], day: CivilDate): OpeningVersion | undefined =>
  reignsOf(versions, day).find(({ state }) => state === 'IN_FORCE')?.version;
