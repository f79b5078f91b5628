import type { ClosureKind } from '../../generated/graphql.ts';
import { locale } from '../../lib/i18n.svelte.ts';

/** What the public is told, in both languages, or in Chinese alone. */
export interface SaidReason {
  readonly zh: string;
  readonly en?: string;
}

/** Usual words for the public, each of one kind of closure and of no other. */
const ready: Readonly<Record<ClosureKind, readonly Required<SaidReason>[]>> = {
  EMERGENCY: [
    { zh: '因应急处置需要，临时关闭', en: 'Closed for an emergency response' },
    { zh: '因突发情况，临时管控', en: 'Closed because of an incident' },
  ],
  EVENT: [
    { zh: '因大型活动保障，临时关闭', en: 'Closed for a large event' },
    { zh: '因会议保障，临时关闭', en: 'Closed for a conference' },
  ],
  WEATHER: [
    { zh: '因强降雨天气，临时关闭', en: 'Closed because of heavy rain' },
    { zh: '因低温雨雪冰冻，临时关闭', en: 'Closed because of snow and ice' },
  ],
  WORKS: [
    { zh: '因场地施工维护，临时关闭', en: 'Closed for works on the site' },
    { zh: '因设备检修，临时关闭', en: 'Closed while equipment is overhauled' },
  ],
  OTHER: [{ zh: '因临时管理需要，暂停开放', en: 'Closed for a time' }],
};

export const closureKinds = Object.keys(ready) as readonly ClosureKind[];

/** Usual words of a kind, in the reader's language. */
export const readyReasons = (kind: ClosureKind): readonly string[] => ready[kind].map((one) => one[locale.language]);

/** What stays of a typed reason once the kind is another: usual words of other kinds would contradict it. */
export const reasonFor = (kind: ClosureKind, typed: string): string => {
  const isReady = (of: ClosureKind): boolean => ready[of].some(({ zh, en }) => zh === typed || en === typed);
  return closureKinds.some(isReady) && !isReady(kind) ? '' : typed;
};

/** A typed reason for the public: usual words are known in both languages. */
export const saidReason = (kind: ClosureKind, typed: string): SaidReason => {
  const text = typed.trim();
  return ready[kind].find(({ zh, en }) => zh === text || en === text) ?? { zh: text };
};
