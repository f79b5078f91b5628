import { MyDrivingDocument, type MyDrivingQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { keptLive } from '../../lib/kept-live.ts';
import { Live } from '../../lib/live.svelte.ts';

export type DrivenOrder = MyDrivingQuery['myDriving'][number];

/** Back, or broken off on the way: its driver has nothing more to record. */
export const isOver = ({ state }: Pick<DrivenOrder, 'state'>): boolean => state === 'RETURNED';

const LOOK_EVERY = 30_000;

/** A day's orders of one driver; today's stay on the device, so that no connection takes them away. */
export const driveDay = (personId: string, date: string): Live<readonly DrivenOrder[]> => {
  const load = async (signal: AbortSignal) => (await ask(MyDrivingDocument, { date }, signal)).myDriving;
  const shape: unknown = MyDrivingDocument.__meta__?.hash;
  return date === dateOf(new Date())
    ? keptLive({ name: 'drive-day', shape, of: `${personId} ${date}` }, load, LOOK_EVERY)
    : new Live(load, LOOK_EVERY);
};
