import type { StateOfPlaceFragment } from '../../generated/graphql.ts';
import { lasting, moment } from '../../lib/format.ts';
import { said, words, type Spoken } from '../../lib/i18n.svelte.ts';

const HOUR_MS = 60 * 60_000;
const SOON_MS = HOUR_MS;

/** From so much time on, minutes no longer help anyone. */
const WHOLE_HOURS_FROM_MS = 3 * HOUR_MS;

const left = (ms: number): string => lasting(ms < WHOLE_HOURS_FROM_MS ? ms : Math.floor(ms / HOUR_MS) * HOUR_MS);

/** What is to be known of a place's state to say how it stands; whether cars may come and go, of lots only. */
type State = StateOfPlaceFragment & {
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
    stays: (time: string) => `够停，富余 ${time}`,
    lasts: (time: string) => `够用，富余 ${time}`,
    exact: '刚好够',
    tooShort: '时间不够',
    parkLess: (end: string, by: string) => `须在${end} 前驶离，比您的时间早 ${by}。`,
    playLess: (end: string, by: string) => `${end} 就要离场，比您的时间早 ${by}。`,
    opensLate: (by: string) => `比您到的时间晚 ${by}开放。`,
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
    stays: (time: string) => `enough, ${time} to spare`,
    lasts: (time: string) => `enough, ${time} to spare`,
    exact: 'just enough',
    tooShort: 'Too short',
    parkLess: (end: string, by: string) => `Cars must leave by ${end}, ${by} before you want to.`,
    playLess: (end: string, by: string) => `It closes ${end}, ${by} before you want to leave.`,
    opensLate: (by: string) => `It opens ${by} after you arrive.`,
    provisional: 'The holiday arrangement of this day is not published yet; this is derived.',
  },
);

const openStanding = (state: State, isNow: boolean, isLot: boolean): Pick<Standing, 'tone' | 'word'> => {
  const leftMs = state.mustLeaveBy ? Date.parse(state.mustLeaveBy) - Date.parse(state.at) : Infinity;
  if (isLot && !state.enter) return { tone: 'soon', word: state.exit ? w.exitOnly : w.noMovement };
  if (leftMs <= SOON_MS) return { tone: 'soon', word: w.closesSoon };
  return { tone: 'open', word: isNow ? w.open : w.openThen };
};

/** How the place serves a stay until an instant: nothing where none is meant. */
const stayOf = (
  { open, mustLeaveBy, opensAt, at }: State,
  isLot: boolean,
  until: string | undefined,
): Partial<Pick<Standing, 'word' | 'tone' | 'note'>> & { readonly spare?: string } => {
  if (until === undefined) return {};
  const by = (later: string, earlier: string): string => lasting(Date.parse(later) - Date.parse(earlier));
  if (!open)
    return opensAt && Date.parse(opensAt) < Date.parse(until)
      ? { note: { text: w.opensLate(by(opensAt, at)), tone: 'warn' } }
      : {};
  if (!mustLeaveBy) return {};
  if (Date.parse(mustLeaveBy) < Date.parse(until)) {
    const text = (isLot ? w.parkLess : w.playLess)(moment(mustLeaveBy), by(until, mustLeaveBy));
    return { word: w.tooShort, tone: 'soon', note: { text, tone: 'warn' } };
  }
  const spareMs = Date.parse(mustLeaveBy) - Date.parse(until);
  return { spare: spareMs === 0 ? w.exact : (isLot ? w.stays : w.lasts)(left(spareMs)) };
};

/** Words for the state of a place at the instant it was asked about, and for a stay from it until another. */
export const standingOf = (state: State, isNow: boolean, isLot: boolean, stayUntil?: string): Standing => {
  const asked = new Date(state.at);
  const { spare, ...stay } = stayOf(state, isLot, stayUntil);
  const provisional = state.provisional ? { note: { text: w.provisional, tone: 'warn' as const } } : {};
  if (state.open) {
    const until = state.mustLeaveBy &&
      !stay.note && {
        label: isLot ? w.parkUntil : w.playUntil,
        time: moment(state.mustLeaveBy),
        left: spare ?? (isNow ? w.left(left(Date.parse(state.mustLeaveBy) - asked.getTime())) : undefined),
      };
    return { ...openStanding(state, isNow, isLot), ...provisional, ...stay, ...(until ? { until } : {}) };
  }
  const until = state.opensAt && {
    label: state.notice ? w.reopens : w.opens,
    time: moment(state.opensAt),
    left: undefined,
  };
  return {
    ...(state.notice
      ? { tone: 'shut', word: w.closedByNotice, note: { text: said(state.notice), tone: 'stop' } }
      : { tone: 'off', word: isNow ? w.closed : w.closedThen, ...provisional, ...stay }),
    ...(until ? { until } : {}),
  };
};
