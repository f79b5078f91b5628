import { Live } from './live.svelte.ts';
import { keepPersonal, keptPersonal, type Shelf } from './personal.ts';

/** An answer that the device keeps for one person, so that it is there again without a connection. */
export const keptLive = <Data>(
  shelf: Shelf,
  load: (signal: AbortSignal) => Promise<Data>,
  everyMs: number,
): Live<Data> => {
  const live = new Live<Data>(async (signal) => {
    const data = await load(signal);
    keepPersonal(shelf, data);
    return data;
  }, everyMs);
  const last = keptPersonal<Data>(shelf);
  live.data = last?.data;
  live.at = last?.at;
  return live;
};
