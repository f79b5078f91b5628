import type { PartnerOrderFragment } from '../../generated/graphql.ts';

/**
 * Whether an order waits for what its car's lock has done. The time to answer being over ends nothing: until the order
 * goes on, people may tell what their system did not.
 */
export const awaitsLock = ({
  state,
  command,
}: {
  readonly state: PartnerOrderFragment['state'];
  readonly command: Pick<NonNullable<PartnerOrderFragment['command']>, 'state'> | null;
}): boolean =>
  (state === 'CONFIRMED' || state === 'RETURNED') && (command?.state === 'REQUESTED' || command?.state === 'TIMED_OUT');
