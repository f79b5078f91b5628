import type { Board } from './timeline.ts';

type WaitingRequest = Board['waiting'][number];

export type Side = NonNullable<WaitingRequest['pooling']>['sides'][number];

/** All who are to ride in one car with a waiting request, as they agreed, but for who has left it; none where nothing is agreed. */
export const sidesOf = ({ pooling }: Pick<WaitingRequest, 'pooling'>): readonly Side[] =>
  pooling?.awaitsCar === true ? pooling.sides.filter(({ leftAt }) => leftAt === null) : [];

/** Whether a request waits, by itself or with others: all sides stand on one card. */
export const waitsAs = (request: Pick<WaitingRequest, 'id' | 'pooling'>, id: string | undefined): boolean =>
  request.id === id || sidesOf(request).some((side) => side.request?.id === id);

/** All passengers of a trip. */
export const peopleOf = (request: Pick<WaitingRequest, 'pooling' | 'passengers'>): number =>
  sidesOf(request).reduce((sum, { passengers }) => sum + passengers, 0) || request.passengers;

/** From the first departure to the last return of all who ride. */
export const windowOf = (
  request: Pick<WaitingRequest, 'pooling' | 'window'>,
): { readonly from: string; readonly to: string } => {
  const windows = [request, ...sidesOf(request)].map(({ window }) => window);
  const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
  return {
    from: windows.map(({ from }) => from).toSorted(byTime)[0] ?? request.window.from,
    to:
      windows
        .map(({ to }) => to)
        .toSorted(byTime)
        .at(-1) ?? request.window.to,
  };
};
