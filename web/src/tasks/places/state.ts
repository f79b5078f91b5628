import type { StateOfPlaceFragment } from '../../generated/graphql.ts';
import { lasting, moment } from '../../lib/format.ts';
import { said, words, type Spoken } from '../../lib/i18n.svelte.ts';

const HOUR_MS = 60 * 60_000;
const SOON_MS = HOUR_MS;

/** From so much time on, minutes no longer help anyone. */
const WHOLE_HOURS_FROM_MS = 3 * HOUR_MS;

/** How long it lasts, as exactly as it helps. */
export const left = (ms: number): string => lasting(ms < WHOLE_HOURS_FROM_MS ? ms : Math.floor(ms / HOUR_MS) * HOUR_MS);

/** What is to be known of a place's state to say how it stands; whether cars may come and go, of lots only. */
export type State = StateOfPlaceFragment & {
  readonly enter?: boolean;
  readonly exit?: boolean;
  readonly notice: Spoken | null;
};

/** How a place stands, ready to be shown: a colour's name, the word that goes with it, and what follows from it. */
export interface Standing {
  readonly tone: 'open' | 'soon' | 'shut' | 'off';
  readonly word: string;
  /** Label and time, such as 停到 · 周一 07:00. */
  readonly until?: { readonly label: string; readonly time: string; readonly left: string | undefined };
  /** Why, where it is not plain from the rest. */
  readonly note?: { readonly text: string; readonly tone: 'stop' | 'warn' };
}

const w = words(
  {
    open: '开放中',
    openThen: '届时开放',
    closesSoon: '即将关闭',
    exitOnly: '只出不进',
    noMovement: '车辆暂不进出',
    closed: '未开放',
    closedThen: '届时不开放',
    closedByNotice: '临时关闭',
    parkUntil: '停到',
    playUntil: '开放到',
    opens: '开放时间',
    reopens: '重新开放',
    left: (time: string) => `还有 ${time}`,
    provisional: '这一天的放假安排尚未公布，按推算显示。',
  },
  {
    open: 'Open',
    openThen: 'Open then',
    closesSoon: 'Closes soon',
    exitOnly: 'Exit only',
    noMovement: 'No entry or exit now',
    closed: 'Closed',
    closedThen: 'Closed then',
    closedByNotice: 'Closed by notice',
    parkUntil: 'park until',
    playUntil: 'open until',
    opens: 'opens',
    reopens: 'reopens',
    left: (time: string) => `${time} left`,
    provisional: 'The holiday arrangement of this day is not published yet; this is derived.',
  },
);

const openStanding = (state: State, isNow: boolean, isLot: boolean): Pick<Standing, 'tone' | 'word'> => {
  const leftMs = state.mustLeaveBy ? Date.parse(state.mustLeaveBy) - Date.parse(state.at) : Infinity;
  if (isLot && !state.enter) return { tone: 'soon', word: state.exit ? w.exitOnly : w.noMovement };
  if (leftMs <= SOON_MS) return { tone: 'soon', word: w.closesSoon };
  return { tone: 'open', word: isNow ? w.open : w.openThen };
};

/** Words for the state of a place at the instant it was asked about. */
export const standingOf = (state: State, isNow: boolean, isLot: boolean): Standing => {
  const asked = new Date(state.at);
  const provisional = state.provisional ? { note: { text: w.provisional, tone: 'warn' as const } } : {};
  if (state.open) {
    const until = state.mustLeaveBy && {
      label: isLot ? w.parkUntil : w.playUntil,
      time: moment(state.mustLeaveBy),
      left: isNow ? w.left(left(Date.parse(state.mustLeaveBy) - asked.getTime())) : undefined,
    };
    return { ...openStanding(state, isNow, isLot), ...provisional, ...(until ? { until } : {}) };
  }
  const until = state.opensAt && {
    label: state.notice ? w.reopens : w.opens,
    time: moment(state.opensAt),
    left: undefined,
  };
  return {
    ...(state.notice
      ? { tone: 'shut', word: w.closedByNotice, note: { text: said(state.notice), tone: 'stop' } }
      : { tone: 'off', word: isNow ? w.closed : w.closedThen, ...provisional }),
    ...(until ? { until } : {}),
  };
};
