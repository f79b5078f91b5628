import {
  AdmitVehicleDocument,
  CheckPlateDocument,
  GateLotsDocument,
  GateOverstaysDocument,
  ReportGateEventsDocument,
  type GateAnswerFragment,
  type GateDirection,
  type GateLotsQuery,
  type GateOverstaysQuery,
} from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keptLive } from '../../lib/kept-live.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { knownBy, nextReport, queueOf, waitingAt, withoutAnswered, type CountedEvent } from './queue.ts';

export type GateLot = GateLotsQuery['gateLots'][number];

const LOOK_EVERY = 20_000;

/** Whoever keeps the gate of a unit's lots: counts who comes and goes, and asks whether a vehicle may. */
export class GateKeeping {
  readonly lots: Live<readonly GateLot[]>;
  readonly late: Live<NonNullable<GateOverstaysQuery['overstays']>['nodes']>;
  readonly outbox: Outbox<CountedEvent>;
  refusals = $state.raw<readonly Refusal[]>([]);
  plate = $state('');
  direction = $state<GateDirection>('ENTRY');
  asking = $state(false);
  /** Whether what was typed is neither a plate nor a code. */
  isUnread = $state(false);
  failure = $state.raw<unknown>();
  answer = $state.raw<GateAnswerFragment | null>();
  /** What was asked about, so that the answer does not pass for one about what is typed next. */
  asked = $state.raw<{ readonly text: string; readonly direction: GateDirection }>();

  constructor(personId: string, unitId: string) {
    const shape: unknown = GateLotsDocument.__meta__?.hash;
    this.lots = keptLive<readonly GateLot[]>(
      { name: 'gate-lots', shape, personId },
      async (signal) => (await ask(GateLotsDocument, {}, signal)).gateLots,
      LOOK_EVERY,
    );
    this.outbox = new Outbox({
      name: `gate-queue:${personId}`,
      read: queueOf,
      send: (_, queue) => this.#report([...nextReport(queue)]),
    });
    this.late = new Live(
      async (signal) => (await ask(GateOverstaysDocument, { unitId }, signal)).overstays?.nodes ?? [],
      60_000,
    );
  }

  /** Vehicles inside, with what waits on this device; undefined when nobody knows. */
  presentAt({ id, occupancy }: GateLot): number | undefined {
    const known = occupancy?.present ?? undefined;
    const { entries } = this.outbox;
    const waiting = waitingAt(entries, id);
    return known === undefined && entries.every(({ placeId }) => placeId !== id)
      ? undefined
      : Math.max(0, (known ?? 0) + waiting);
  }

  /** Counts a vehicle at once; without a connection it waits on the device. */
  async count(placeId: string, direction: GateDirection, plate?: string): Promise<void> {
    this.outbox.hold([
      ...this.outbox.entries,
      {
        ...{ placeId, direction, deviceEventId: crypto.randomUUID(), at: new Date().toISOString() },
        ...(plate === undefined ? {} : { plate }),
      },
    ]);
    await this.outbox.flush();
  }

  /** Whether a vehicle may pass. Coming in, its space is kept from this moment on. */
  async check(placeId: string): Promise<void> {
    if (this.asking) return;
    this.failure = undefined;
    this.answer = undefined;
    const [known, asked] = [knownBy(this.plate), { text: this.plate.trim(), direction: this.direction }];
    this.isUnread = known === undefined;
    if (!known) return;
    this.asking = true;
    try {
      this.answer = await this.#answerFor(placeId, known, asked.direction);
      this.asked = asked;
    } catch (error) {
      this.failure = error;
    } finally {
      this.asking = false;
    }
  }

  /** Lets the vehicle through that was asked about, and counts it by its plate. */
  async letThrough(placeId: string): Promise<void> {
    if (!this.asked) return;
    const { text, direction } = this.asked;
    this.answer = undefined;
    this.asked = undefined;
    this.plate = '';
    const known = knownBy(text);
    await this.count(placeId, direction, known && 'plate' in known ? known.plate : undefined);
  }

  /** Keeps the answers fresh and sends what waits; made for `$effect`. */
  start(): () => void {
    const stops = [this.outbox.start(), this.lots.start(), this.late.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Reports some of what was counted; what is sent twice counts once. */
  async #report(events: CountedEvent[]): Promise<(queue: readonly CountedEvent[]) => readonly CountedEvent[]> {
    const { results, userErrors } = (await ask(ReportGateEventsDocument, { events })).reportGateEvents;
    this.refusals = [...userErrors, ...results.flatMap(({ error }) => error ?? [])];
    await this.lots.refresh();
    return (queue) => withoutAnswered(queue, results);
  }

  async #answerFor(
    placeId: string,
    known: NonNullable<ReturnType<typeof knownBy>>,
    direction: GateDirection,
  ): Promise<GateAnswerFragment | null> {
    const vehicle = { placeId, ...known };
    if (direction === 'EXIT') return (await ask(CheckPlateDocument, { ...vehicle, direction })).checkPlate;
    const { check, userErrors } = (await ask(AdmitVehicleDocument, { input: vehicle })).admitVehicle;
    this.refusals = userErrors;
    return check;
  }
}
