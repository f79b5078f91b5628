import { lasting, moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { left, standingOf, type Standing, type State } from './state.ts';

const w = words(
  {
    stays: (time: string) => `够停，富余 ${time}`,
    lasts: (time: string) => `够用，富余 ${time}`,
    exact: '刚好够',
    tooShort: '时间不够',
    parkLess: (end: string, by: string) => `须在${end} 前驶离，比您的时间早 ${by}。`,
    playLess: (end: string, by: string) => `${end} 就要离场，比您的时间早 ${by}。`,
    opensLate: (by: string) => `比您到的时间晚 ${by}开放。`,
  },
  {
    stays: (time: string) => `enough, ${time} to spare`,
    lasts: (time: string) => `enough, ${time} to spare`,
    exact: 'just enough',
    tooShort: 'Too short',
    parkLess: (end: string, by: string) => `Cars must leave by ${end}, ${by} before you want to.`,
    playLess: (end: string, by: string) => `It closes ${end}, ${by} before you want to leave.`,
    opensLate: (by: string) => `It opens ${by} after you arrive.`,
  },
);

const between = (earlier: string, later: string): string => lasting(Date.parse(later) - Date.parse(earlier));

/** How a place stands for a stay from the instant it was asked about until another; without one, how it stands then. */
export const stayingOf = (state: State, isNow: boolean, isLot: boolean, until: string | undefined): Standing => {
  const standing = standingOf(state, isNow, isLot);
  const { at, open, mustLeaveBy, opensAt } = state;
  if (until === undefined) return standing;
  if (!open) {
    const opensWithin = opensAt && Date.parse(opensAt) < Date.parse(until) && !standing.note;
    return opensWithin ? { ...standing, note: { text: w.opensLate(between(at, opensAt)), tone: 'warn' } } : standing;
  }
  if (!mustLeaveBy || !standing.until) return standing;
  const spareMs = Date.parse(mustLeaveBy) - Date.parse(until);
  if (spareMs < 0) {
    const text = (isLot ? w.parkLess : w.playLess)(moment(mustLeaveBy), between(mustLeaveBy, until));
    return { word: w.tooShort, tone: 'soon', note: { text, tone: 'warn' } };
  }
  const spare = spareMs === 0 ? w.exact : (isLot ? w.stays : w.lasts)(left(spareMs));
  return { ...standing, until: { ...standing.until, left: spare } };
};
