import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** What is said of a trip that cannot take longer by itself, and asked of the dispatcher. */
export const coordinating = words(
  {
    taken: '届时车辆或驾驶员已另有任务。可请调度员协调；协调好之前，用车仍到原定时间为止。',
    ask: '请调度员协调',
    decide: '请调度员决定',
  },
  {
    taken:
      'Others have the vehicle or the driver then. The dispatcher can see to it; until then the trip ends as booked.',
    ask: 'Ask the dispatcher to see to it',
    decide: 'Ask the dispatcher to decide',
  },
);

type Codes = readonly Pick<Refusal, 'code'>[];

const TAKEN: readonly string[] = ['VEHICLE_TAKEN', 'DRIVER_TAKEN'];
const only = (codes: readonly string[], refusals: Codes): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => codes.includes(code));

/** Whether a longer trip was refused only because others have vehicle or driver then: that the dispatcher can see to. */
export const isTaken = (refusals: Codes): boolean => only(TAKEN, refusals);

/** Whether it was refused for nothing but what the dispatcher can see to or decide. */
export const isForDesk = (refusals: Codes): boolean => only([...TAKEN, 'EXTENSION_NEEDS_DISPATCHER'], refusals);

/** Whether an end is later than one may extend a trip to by oneself; who dispatches is bound by nothing. */
export const isForDispatcher = (to: string | undefined, ownTo: string | undefined): boolean =>
  to !== undefined && ownTo !== undefined && Date.parse(to) > Date.parse(ownTo);
