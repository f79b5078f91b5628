import { MyReservationsDocument, type MyReservationsQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { holder } from './holder.svelte.ts';
import { keptCodes } from './kept.svelte.ts';

const EVERY_MS = 60_000;

/** What the holder of this device has reserved, and what there is about him. */
export class Mine {
  readonly live = new Live<MyReservationsQuery>(() => this.#load(), EVERY_MS);

  constructor() {
    $effect.pre(() => {
      if (holder.token === undefined) {
        this.live.clear();
        return undefined;
      }
      return this.live.start();
    });
  }

  async #load(): Promise<MyReservationsQuery> {
    const { token } = holder;
    const data = await ask(MyReservationsDocument, { token: token ?? '' });
    // A device that is not known any more shows nothing old.
    if (!data.citizen && token === holder.token) holder.forget();
    if (data.myReservations) keptCodes.keep(data.myReservations);
    return data;
  }
}
