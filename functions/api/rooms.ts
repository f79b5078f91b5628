import { nodes as bookingNodes, resolvers as booking } from '../booking/resolvers.ts';
import { resolvers as calendar } from '../calendar/resolvers.ts';
import { nodes as fleetNodes, resolvers as fleet } from '../fleet/resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { resolvers as notices } from '../notices/resolvers.ts';
import { nodes as openingNodes, resolvers as opening } from '../opening/resolvers.ts';
import { nodes as organisationNodes, resolvers as organisation } from '../organisation/resolvers.ts';
import type { Nodes } from '../platform/nodes.ts';
import { nodes as rentalNodes, resolvers as rental } from '../rental/resolvers.ts';
import { resolvers as reports } from '../reports/resolvers.ts';
import { resolvers as supervision } from '../supervision/resolvers.ts';

/** All rooms that answer the API. */
export const roomResolvers: readonly Resolvers[] = [
  calendar,
  organisation,
  fleet,
  rental,
  opening,
  ...booking,
  supervision,
  reports,
  notices,
];

export const roomNodes: Nodes = {
  ...organisationNodes,
  ...fleetNodes,
  ...rentalNodes,
  ...openingNodes,
  ...bookingNodes,
};
