import { MyDrivingDocument, type MyDrivingQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { Live } from '../../lib/live.svelte.ts';

export type DrivenOrder = MyDrivingQuery['myDriving'][number];

/** The document's own id says which shape an answer has: what another release of the page kept is not taken. */
const shape: unknown = MyDrivingDocument.__meta__?.hash;

/** A day's orders of one driver; the last answer stays in the tab, so that a bad connection does not take the list away. */
export const driveDay = (personId: string, date: string): Live<readonly DrivenOrder[]> => {
  const name = `driving:${personId}`;
  const live = new Live<readonly DrivenOrder[]>(async (signal) => {
    const { myDriving } = await ask(MyDrivingDocument, { date }, signal);
    keep('session', name, { shape, date, at: Date.now(), orders: myDriving });
    return myDriving;
  }, 30_000);
  const last = kept('session', name) as { shape: unknown; date: string; at: number; orders: DrivenOrder[] } | undefined;
  if (last && last.shape === shape && last.date === date) {
    live.data = last.orders;
    live.at = last.at;
  }
  return live;
};
