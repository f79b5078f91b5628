import type { MyRequestsQuery } from '../../generated/graphql.ts';

export type ListedRequest = MyRequestsQuery['myVehicleRequests']['nodes'][number];

/** A request by itself, or those of one series that the list has got to so far. */
export interface Group {
  readonly id: string;
  readonly series: ListedRequest['series'];
  /** The one that matters most: the next to come, or the last of all. */
  readonly next: ListedRequest;
  /** In the order of their windows. */
  readonly requests: readonly ListedRequest[];
}

const ENDED: ReadonlySet<ListedRequest['state']> = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

/** Requests of one series stand together, where the first of them stood. */
export const grouped = (requests: readonly ListedRequest[]): Group[] => {
  const groups = new Map<string, ListedRequest[]>();
  for (const request of requests) {
    const id = request.series?.id ?? request.id;
    groups.set(id, [...(groups.get(id) ?? []), request]);
  }
  return [...groups].flatMap(([id, members]) => {
    const inOrder = members.toSorted((a, b) => Date.parse(a.window.from) - Date.parse(b.window.from));
    const next = inOrder.find(({ state }) => !ENDED.has(state)) ?? inOrder.at(-1);
    return next ? [{ id, series: next.series, next, requests: inOrder }] : [];
  });
};
