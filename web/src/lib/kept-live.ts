import { keep, kept } from './device.ts';
import { Live } from './live.svelte.ts';

interface Kept<Data> {
  /** The document's own id says which shape an answer has: what another release of the page kept is not taken. */
  readonly shape: unknown;
  readonly personId: string;
  readonly at: number;
  readonly data: Data;
}

/** An answer that the tab keeps under a name for one person, so that it is there again without a connection. */
export const keptLive = <Data>(
  { name, shape, personId }: { readonly name: string; readonly shape: unknown; readonly personId: string },
  load: (signal: AbortSignal) => Promise<Data>,
  everyMs: number,
): Live<Data> => {
  const live = new Live<Data>(async (signal) => {
    const data = await load(signal);
    keep('session', name, { shape, personId, at: Date.now(), data } satisfies Kept<Data>);
    return data;
  }, everyMs);
  const last = kept('session', name) as Kept<Data> | undefined;
  if (last?.shape === shape && last?.personId === personId) {
    live.data = last.data;
    live.at = last.at;
  }
  return live;
};
