import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** What is said of a trip that cannot take longer by itself, and asked of the dispatcher. */
export const coordinating = words(
  {
    taken: '届时车辆或驾驶员已另有任务。可请调度员协调；协调好之前，用车仍到原定时间为止。',
    ask: '请调度员协调',
  },
  {
    taken:
      'Others have the vehicle or the driver then. The dispatcher can see to it; until then the trip ends as booked.',
    ask: 'Ask the dispatcher to see to it',
  },
);

/** Whether a longer trip was refused only because others have vehicle or driver then: that the dispatcher can see to. */
export const isTaken = (refusals: readonly Pick<Refusal, 'code'>[]): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => code === 'VEHICLE_TAKEN' || code === 'DRIVER_TAKEN');
