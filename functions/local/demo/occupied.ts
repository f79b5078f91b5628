import { randomFor } from './random.ts';

/** Share of a lot's spaces taken in the evening and night of a workday, and hour by hour of a free day. */
const nights = 0.75;
const freeDay = [
  ...[0.7, 0.7, 0.7, 0.7, 0.7, 0.65, 0.6, 0.5, 0.45, 0.5, 0.55, 0.6],
  ...[0.55, 0.55, 0.6, 0.65, 0.6, 0.6, 0.7, 0.8, 0.8, 0.75, 0.75, 0.7],
];

/** Share of its spaces that is usually taken: some lots fill up, others never do. */
export const usualShare = (isWorkday: boolean, hour: number, placeId: string): number => {
  const liking = 0.6 + 0.7 * randomFor(`liking ${placeId}`).number();
  const share = isWorkday && hour >= 8 && hour < 18 ? 0.15 : isWorkday ? nights : (freeDay[hour] ?? 0);
  return Math.min(1, share * liking);
};
