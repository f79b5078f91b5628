import type { ViolationCaseState, ViolationKind } from '../../generated/graphql.ts';
import { locale, words } from '../../lib/i18n.svelte.ts';
import type { Counts } from './figures.ts';

/** 2026年11月, November 2026 */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(locale.language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00Z`));

/** The field's words for what is counted. */
export const countedWord = words<Record<keyof Counts, string>>(
  { requests: '申请', trips: '完成车次', kilometres: '里程（公里）' },
  { requests: 'Requests', trips: 'Trips closed', kilometres: 'Distance (km)' },
);

export const caseKindWord = words<Record<ViolationKind, string>>(
  { IRREGULAR_USE: '违规用车' },
  { IRREGULAR_USE: 'Irregular use' },
);

export const caseStateWord = words<Record<ViolationCaseState, string>>({ OPEN: '待说明' }, { OPEN: 'To be explained' });
