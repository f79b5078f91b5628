import type { VehicleRequestAct } from '../../generated/graphql.ts';

/** Whether the viewer may decide a request: its own requester may not, however high the post. */
export const decidable = ({ allowedActs }: { readonly allowedActs: readonly VehicleRequestAct[] }): boolean =>
  allowedActs.includes('APPROVE') || allowedActs.includes('REJECT');
