import type { PoolingState, VehicleRequestState } from '../../generated/graphql.ts';

const SENT: readonly VehicleRequestState[] = ['DISPATCHED', 'UNDER_WAY', 'RETURNED', 'CLOSED'];
const GONE: readonly VehicleRequestState[] = ['CANCELLED', 'REJECTED', 'LUMP_SUM'];

/**
 * Where an invitation to share a car stands for one of its sides: agreed, it is carried out once a car was sent to all;
 * for who rides no more it is over, whatever the others do.
 */
export const sharingOf = (pooling: PoolingState, request: VehicleRequestState): PoolingState | 'SENT' => {
  if (pooling !== 'OPEN' && pooling !== 'AGREED') return pooling;
  if (GONE.includes(request)) return 'DISSOLVED';
  return pooling === 'AGREED' && SENT.includes(request) ? 'SENT' : pooling;
};
