import type { SuggestionsQuery } from '../../generated/graphql.ts';
import { plate } from '../../lib/format.ts';
import { overlaps, spanOf, type Board } from './timeline.ts';

export type Suggestion = SuggestionsQuery['suggestAssignments'][number];

/** What is suggested for waiting requests, by the request. */
export type Suggested = ReadonlyMap<string, Suggestion>;

/** What is suggested, as it is read: the vehicle, and the driver where one is wanted. */
export const pairName = ({ vehicle, driver }: Suggestion): string =>
  [plate(vehicle.plateNumber), driver?.name].filter(Boolean).join(' + ');

/** What the list suggests to those that wait: what was shown once stays, whatever would be better by now. */
export const standing = ({ waiting }: Board, shown: Suggested, newest: readonly Suggestion[]): Suggested => {
  const standsFor = new Map([...newest.map((one) => [one.request.id, one] as const), ...shown]);
  return new Map(
    waiting.flatMap(({ id }) => {
      const one = standsFor.get(id);
      return one ? [[id, one] as const] : [];
    }),
  );
};

/** Whether something else has the vehicle or the driver then, as far as the board tells. */
const isTaken = (board: Board, { request, vehicle, driver }: Suggestion): boolean => {
  const wanted = spanOf(request.window);
  const rows = [
    ...board.vehicles.filter((row) => row.vehicle.id === vehicle.id),
    ...board.drivers.filter((row) => row.driver.id === driver?.id),
  ];
  return rows.some(({ bookings, holds }) =>
    [...bookings, ...holds.filter(({ hold }) => !hold.own)].some(({ window }) => overlaps(spanOf(window), wanted)),
  );
};

/** Whether what is shown can plainly be had no more: something else has it, and another pair is suggested by now. */
export const isLost = (board: Board, shown: Suggestion, newest: readonly Suggestion[]): boolean => {
  const best = newest.find(({ request }) => request.id === shown.request.id);
  const isBest = best?.vehicle.id === shown.vehicle.id && best.driver?.id === shown.driver?.id;
  return !isBest && isTaken(board, shown);
};
