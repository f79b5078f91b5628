import { MyDrivingDocument, type MyDrivingQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { keptLive } from '../../lib/kept-live.ts';
import { Live } from '../../lib/live.svelte.ts';

export type DrivenOrder = MyDrivingQuery['myDriving'][number];
export type HandedOver = MyDrivingQuery['myHandedOver'][number];

/** Back, or broken off on the way: its driver has nothing more to record. */
export const isOver = ({ state }: Pick<DrivenOrder, 'state'>): boolean => state === 'RETURNED';

const LOOK_EVERY = 30_000;

/** A day of one driver: his orders, and what he has handed over; today's stay on the device, so that no connection takes them away. */
export const driveDay = (personId: string, date: string): Live<Pick<MyDrivingQuery, 'myDriving' | 'myHandedOver'>> => {
  const load = (signal: AbortSignal) => ask(MyDrivingDocument, { date }, signal);
  const shape: unknown = MyDrivingDocument.__meta__?.hash;
  return date === dateOf(new Date())
    ? keptLive({ name: 'drive-day', shape, of: `${personId} ${date}` }, load, LOOK_EVERY)
    : new Live(load, LOOK_EVERY);
};
