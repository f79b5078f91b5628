import type { OrderFactsFragment } from '../../generated/graphql.ts';
import { moment } from '../../lib/format.ts';

/** Until when a trip was extended, by whom and why; nothing of one that was not. */
export const extendedWord = ({
  extendedTo,
  extension,
}: Pick<OrderFactsFragment, 'extendedTo' | 'extension'>): string | undefined =>
  extendedTo === null
    ? undefined
    : [moment(extendedTo), extension?.by.name, extension?.reason].filter(Boolean).join(' · ');
