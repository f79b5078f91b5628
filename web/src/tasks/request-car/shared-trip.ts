import type { PoolingState, VehicleRequestState } from '../../generated/graphql.ts';

/** Where an invitation to share a car stands for one of its sides: agreed, it is carried out once a car was sent to all. */
export const sharingOf = (pooling: PoolingState, request: VehicleRequestState): PoolingState | 'SENT' =>
  pooling === 'AGREED' && ['DISPATCHED', 'UNDER_WAY', 'RETURNED', 'CLOSED'].includes(request) ? 'SENT' : pooling;
