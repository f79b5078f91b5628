import { plate } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { BoardOrder } from './timeline.ts';

const w = words(
  {
    elsewhere: (who: string, car: string, number: string) =>
      `${who}已为这份申请派出 ${car}（派车单 ${number}），不用再派。`,
  },
  {
    elsewhere: (who: string, car: string, number: string) =>
      `${who} has sent ${car} for this request (dispatch order ${number}). Nothing is left to do.`,
  },
);

/** What is said of a request that somebody else was faster with. */
export const elsewhereWord = ({ dispatcher, plateNumber, number }: BoardOrder): string =>
  w.elsewhere(dispatcher.name, plate(plateNumber), number);
