import { lasting, moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { WaitingRequest } from './dispatch.svelte.ts';

const w = words(
  {
    late: (at: string, by: string) => `原定 ${at} 出发，已晚 ${by}`,
    pickUp: (place: string) => `在“${place}”等车`,
    since: (at: string) => `自 ${at} 起等候`,
    recalled: (why: string) => `派车曾撤回：${why}`,
    brokenOff: (where: string, why: string) => `途中终止于${where}：${why}`,
  },
  {
    late: (at: string, by: string) => `was to leave ${at}, ${by} late`,
    pickUp: (place: string) => `waits at ${place}`,
    since: (at: string) => `waiting since ${at}`,
    recalled: (why: string) => `vehicle taken back: ${why}`,
    brokenOff: (where: string, why: string) => `broke off on the way at ${where}: ${why}`,
  },
);

/** Why a request waits once more: its dispatch was taken back, or its trip ended on the way, and where that was. */
const recallWord = ({ place, reason }: NonNullable<WaitingRequest['recall']>): string =>
  place === null ? w.recalled(reason) : w.brokenOff(place, reason);

/** Since when and where they wait by the road, and why a request waits once more; a place that both name is named once. */
export const waitingAgain = ({
  isRest,
  pickUp,
  recall,
}: Pick<WaitingRequest, 'isRest' | 'pickUp' | 'recall'>): readonly string[] => [
  ...(isRest && recall && recall.place !== null ? [w.since(moment(recall.at))] : []),
  ...(isRest && recall?.place !== pickUp ? [w.pickUp(pickUp)] : []),
  ...(recall ? [recallWord(recall)] : []),
];

/** How late a request is for which no car was there when it was to leave: the times beside it begin anew. */
export const lateWord = ({ plannedWindow }: Pick<WaitingRequest, 'plannedWindow'>, now: Date): string | undefined =>
  plannedWindow
    ? w.late(moment(plannedWindow.from, now), lasting(now.getTime() - Date.parse(plannedWindow.from)))
    : undefined;
