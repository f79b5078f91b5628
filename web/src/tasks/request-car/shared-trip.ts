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

interface Span {
  readonly from: string;
  readonly to: string;
}

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** From the first departure to the last return of all who share a car, or until later where it was extended. */
export const jointSpan = (all: readonly Span[], extendedTo: string | null = null): Span | undefined => {
  const [from] = all.map((one) => one.from).sort(byTime);
  const to = [...all.map((one) => one.to), ...(extendedTo === null ? [] : [extendedTo])].sort(byTime).at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** The same, where it is not one's own trip anyway. */
export const jointBeyond = (own: Span, all: readonly Span[], extendedTo: string | null = null): Span | undefined => {
  const joint = jointSpan(all, extendedTo);
  return joint && byTime(joint.from, own.from) === 0 && byTime(joint.to, own.to) === 0 ? undefined : joint;
};
