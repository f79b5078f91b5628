import { words } from '../../lib/i18n.svelte.ts';

/** What a requester says of a trip, from 1 to 5. */
export const satisfactionWords = words(
  { all: ['很差', '较差', '一般', '满意', '很满意'] },
  { all: ['Poor', 'Weak', 'Fair', 'Good', 'Very good'] },
);

/** The word that was chosen. */
export const satisfactionWord = (satisfaction: number): string =>
  satisfactionWords.all[satisfaction - 1] ?? String(satisfaction);
