import { MyDrivingDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dayAfter } from '../../lib/day-after.ts';
import { keptLive } from '../../lib/kept-live.ts';
import { Live } from '../../lib/live.svelte.ts';
import { tells, type Told } from './days.ts';

const LOOK_EVERY = 30_000;

/**
 * A day of one driver: his orders, and what he has handed over. Today and tomorrow are asked for together and stay on
 * the device, so that no connection takes them away, neither before midnight nor after.
 */
export const driveDay = (personId: string, day: string, today: string): Live<Told> => {
  const withNext = day === today || day === dayAfter(today);
  const date = withNext ? today : day;
  const load = async (signal: AbortSignal): Promise<Told> => ({
    date,
    ...(await ask(MyDrivingDocument, { date, next: dayAfter(date), withNext }, signal)),
  });
  if (!withNext) return new Live(load, LOOK_EVERY);
  const shape: unknown = MyDrivingDocument.__meta__?.hash;
  const live = keptLive({ name: 'drive-day', shape, of: personId }, load, LOOK_EVERY);
  if (live.data && !tells(live.data, day)) live.clear();
  return live;
};
