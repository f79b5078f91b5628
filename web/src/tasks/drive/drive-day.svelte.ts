import { MyDrivingDocument, type MyDrivingQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { Me } from '../sign-in/staff.svelte.ts';

export type DrivenOrder = MyDrivingQuery['myDriving'][number];

/** The day that the device keeps, so that the page opens without a connection; `session.signOut` forgets it by this name. */
const NAME = 'drive-day';

interface KeptDay {
  readonly shape: unknown;
  readonly me: Me;
  readonly date: string;
  readonly at: number;
  readonly orders: readonly DrivenOrder[];
}

/** The document's own id says which shape an answer has: what another release of the page kept is not taken. */
const shape: unknown = MyDrivingDocument.__meta__?.hash;

const keptDay = (): KeptDay | undefined => {
  const day = kept('local', NAME) as KeptDay | undefined;
  return day?.shape === shape ? day : undefined;
};

/** Whose day of today the device keeps; what it keeps of an earlier day is forgotten. */
export const keptDriver = (): Me | undefined => {
  const day = keptDay();
  if (day && day.date < dateOf(new Date())) keep('local', NAME, undefined);
  return day?.date === dateOf(new Date()) ? day.me : undefined;
};

/** A day's orders of one driver; today's stay on the device, so that no connection takes them away. */
export const driveDay = (me: Me, date: string): Live<readonly DrivenOrder[]> => {
  const live = new Live<readonly DrivenOrder[]>(async (signal) => {
    const { myDriving } = await ask(MyDrivingDocument, { date }, signal);
    if (date === dateOf(new Date())) keep('local', NAME, { shape, me, date, at: Date.now(), orders: myDriving });
    return myDriving;
  }, 30_000);
  const last = keptDay();
  if (last?.me.id === me.id && last.date === date) {
    live.data = last.orders;
    live.at = last.at;
  }
  return live;
};
