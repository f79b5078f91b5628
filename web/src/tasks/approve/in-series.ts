import type { WaitingRequest } from './approve.svelte.ts';

/** Requests in their order, those of one series together where its first one stands. */
export const inSeries = (requests: readonly WaitingRequest[]): readonly (readonly WaitingRequest[])[] => [
  ...Map.groupBy(requests, ({ id, series }) => series?.id ?? id).values(),
];
