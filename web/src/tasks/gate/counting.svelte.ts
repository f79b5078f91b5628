import {
  ReportGateEventsDocument,
  ReportOccupancyDocument,
  type GateDirection,
  type ReportGateEventsMutation,
} from '../../generated/graphql.ts';
import { refusalsOf, type Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { countedOnceIn } from './counted-once.ts';
import { CountedOnceList } from './counted-once.svelte.ts';
import type { GateLot, GateLots } from './lots.ts';
import { nextReport, queueOf, unreadIn, waitingAt, withoutAnswered, type CountedEvent } from './queue.ts';

/** Counts who comes in and goes out; without a connection that waits on the device. */
export class Counting {
  readonly outbox: Outbox<CountedEvent>;
  /** What the service refuses of what was done at the gate last. */
  refusals = $state.raw<readonly Refusal[]>([]);
  readonly countedOnce: CountedOnceList;

  readonly #lots: GateLots;
  /** Fetches anew who is expected. */
  readonly #look: () => Promise<void> | undefined;

  constructor(personId: string, lots: GateLots, look: () => Promise<void> | undefined) {
    this.#lots = lots;
    this.#look = look;
    this.countedOnce = new CountedOnceList(personId);
    this.outbox = new Outbox({
      name: `gate-queue:${personId}`,
      read: queueOf,
      send: (_, queue) => this.#report([...nextReport(queue)]),
    });
  }

  /** Vehicles inside, with what waits on this device; undefined until somebody has counted. */
  presentAt({ id, occupancy }: GateLot): number | undefined {
    const known = occupancy?.present ?? undefined;
    return known === undefined ? undefined : Math.max(0, known + waitingAt(this.outbox.entries, id));
  }

  /** Takes what somebody has counted on the lot; true when done. */
  async countAll(act: Act, placeId: string, occupied: number): Promise<boolean> {
    const input = { placeId, occupied, at: new Date().toISOString() };
    const payload = await act.run(async () => (await ask(ReportOccupancyDocument, { input })).reportOccupancy);
    if (payload) await this.#lots.refresh();
    return payload !== undefined;
  }

  /** Counts a vehicle of which nothing is known, at once. */
  async count(placeId: string, direction: GateDirection): Promise<void> {
    this.hold({ placeId, direction });
    await this.outbox.flush();
  }

  /** Has a vehicle wait to be told of. */
  hold(counted: Omit<CountedEvent, 'deviceEventId' | 'at'>): CountedEvent {
    const event = { ...counted, deviceEventId: crypto.randomUUID(), at: new Date().toISOString() };
    this.outbox.hold([...this.outbox.entries, event]);
    return event;
  }

  /** Reports some of what was counted; what is sent twice counts once. */
  async #report(events: CountedEvent[]): Promise<(queue: readonly CountedEvent[]) => readonly CountedEvent[]> {
    let results: ReportGateEventsMutation['reportGateEvents']['results'] = [];
    this.refusals = await refusalsOf(async () => {
      const answer = (await ask(ReportGateEventsDocument, { events })).reportGateEvents;
      ({ results } = answer);
      return [...answer.userErrors, ...results.flatMap(({ error }) => error ?? [])];
    });
    const unread = this.refusals.find(({ code }) => code === 'BAD_USER_INPUT');
    if (unread) return (queue) => queue.filter((event) => event !== unreadIn(events, unread));
    this.countedOnce.note(countedOnceIn(events, results));
    await Promise.all([this.#lots.refresh(), this.#look()]);
    return (queue) => withoutAnswered(queue, results);
  }
}
