/** What the holder of a token has booked, joined, waits for and has asked for. */
import type { Context } from '../../platform/context.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import { citizenOf } from './book-acts.ts';
import { ownWaiting } from './queue-acts.ts';
import { findQueues } from './queue-records.ts';
import { findCourtBookings } from './records.ts';
import { findSeries } from './series-records.ts';
import type { MyCourts } from './types.ts';

/** Undefined when the token is none. */
export const myCourts = async (ctx: Context, token: string): Promise<MyCourts | undefined> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return undefined;
  const { now, store } = ctx;
  const [standing] = await standingsOf(store, [citizenId]);
  if (!standing) return undefined;
  const coming = [...standing.queues].filter(([, { from }]) => now < from).map(([id]) => id);
  const [bookings, queues, series] = await Promise.all([
    findCourtBookings(store, [...standing.courts.keys()]),
    findQueues(store, coming),
    findSeries(store, [...standing.series.keys()]),
  ]);
  return {
    bookings: bookings.map((booking) => ({ ...booking, isHolder: booking.citizenId === citizenId })),
    waiting: queues.flatMap((queue) => (queue ? ownWaiting(queue, citizenId) : [])),
    series,
  };
};
