import type { ChainRuleFragment, ChainStepFragment } from '../../generated/graphql.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import { priorityWord, purposeWord, reachWord } from '../../ui/trip/words.ts';

/** A chain in words: 跨省，往返 300 公里及以上 → 单位审批（单位管理员），再由分管领导审批（张敏）。 */

const w = words(
  {
    or: '或',
    and: '，',
    anyTrip: '其他所有用车',
    km: (n: number) => `往返 ${String(n)} 公里及以上`,
    days: (n: number) => `${String(n)} 天及以上`,
    managers: '单位管理员',
    mark: '、',
    step: (name: string, who: string, hours: string) => `${name}（${who}${hours}）`,
    hours: (n: number) => `，${String(n)} 个工作小时内`,
    then: ' → ',
  },
  {
    or: ' or ',
    and: ', ',
    anyTrip: 'All other trips',
    km: (n: number) => `${String(n)} km or more there and back`,
    days: (n: number) => `${String(n)} days or more`,
    managers: 'managers of the unit',
    mark: ', ',
    step: (name: string, who: string, hours: string) => `${name} (${who}${hours})`,
    hours: (n: number) => `, within ${String(n)} working hours`,
    then: ' → ',
  },
);

/** Which trips a rule is for. */
export const conditionText = (when: ChainRuleFragment['when']): string => {
  const parts = [
    when.reach?.map((reach) => reachWord[reach]).join(w.or),
    when.purposes?.map((purpose) => purposeWord[purpose]).join(w.or),
    when.priorities?.map((priority) => priorityWord[priority]).join(w.or),
    when.distanceKmFrom == null ? undefined : w.km(when.distanceKmFrom),
    when.daysFrom == null ? undefined : w.days(when.daysFrom),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? w.anyTrip : parts.join(w.and);
};

export const stepText = ({ name, approvers, hours }: ChainStepFragment): string =>
  w.step(
    said(name),
    approvers.length === 0 ? w.managers : approvers.map((one) => one.name).join(w.mark),
    hours == null ? '' : w.hours(hours),
  );

export const stepsText = (steps: readonly ChainStepFragment[]): string => steps.map(stepText).join(w.then);
