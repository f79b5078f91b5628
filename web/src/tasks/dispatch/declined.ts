import type { VehicleSource } from '../../generated/graphql.ts';

/** Why sources are passed over that could serve, as typed. */
export type Declined = Partial<Record<VehicleSource, string>>;

/** What is sent of it: whoever gives no reason says nothing. */
export const declinedSources = (declined: Declined): { source: VehicleSource; reason: string }[] =>
  Object.entries(declined)
    .filter(([, reason]) => reason.trim() !== '')
    .map(([source, reason]) => ({ source: source as VehicleSource, reason: reason.trim() }));
