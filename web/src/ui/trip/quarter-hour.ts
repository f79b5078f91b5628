import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  { choose: '请选整刻钟，如 09:00、09:15。' },
  { choose: 'Choose a full quarter-hour, such as 09:00 or 09:15.' },
);

/** Whether a time as datetime-local inputs hold it (YYYY-MM-DDTHH:mm) is a full quarter-hour: vehicles are booked by these. */
export const isQuarterHour = (local: string): boolean => Number(local.slice(14, 16)) % 15 === 0;

/** What is said of another time; nothing of a full quarter-hour. */
export const quarterWord = (local: string): string | undefined => (isQuarterHour(local) ? undefined : w.choose);
