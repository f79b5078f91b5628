import { untrack } from 'svelte';
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
import { keep, kept } from '../../lib/device.ts';
import { Live } from '../../lib/live.svelte.ts';
import { knownBy, nextReport, queueOf, waitingAt, withoutAnswered, type CountedEvent } from './queue.ts';

export type GateLot = GateLotsQuery['gateLots'][number];

const LOOK_EVERY = 20_000;
const TRY_EVERY = 15_000;

/** Whoever keeps the gate of a unit's lots: counts who comes and goes, and asks whether a vehicle may. */
export class GateKeeping {
  readonly lots = new Live<readonly GateLot[]>(
    async (signal) => (await ask(GateLotsDocument, {}, signal)).gateLots,
    LOOK_EVERY,
  );
  readonly late: Live<NonNullable<GateOverstaysQuery['overstays']>['nodes']>;
  queue = $state.raw<readonly CountedEvent[]>([]);
  refusals = $state.raw<readonly Refusal[]>([]);
  plate = $state('');
  direction = $state<GateDirection>('ENTRY');
  asking = $state(false);
  failure = $state.raw<unknown>();
  answer = $state.raw<GateAnswerFragment | null>();
  /** What was asked about, so that the answer does not pass for one about what is typed next. */
  asked = $state.raw<{ readonly text: string; readonly direction: GateDirection }>();

  readonly #name: string;
  #sending = false;

  constructor(personId: string, unitId: string) {
    this.#name = `gate-queue:${personId}`;
    this.queue = queueOf(kept('local', this.#name));
    this.late = new Live(
      async (signal) => (await ask(GateOverstaysDocument, { unitId }, signal)).overstays?.nodes ?? [],
      60_000,
    );
  }

  /** Vehicles inside, with what waits on this device; undefined when nobody knows. */
  presentAt({ id, occupancy }: GateLot): number | undefined {
    const known = occupancy?.present ?? undefined;
    const waiting = waitingAt(this.queue, id);
    return known === undefined && this.queue.every(({ placeId }) => placeId !== id)
      ? undefined
      : Math.max(0, (known ?? 0) + waiting);
  }

  /** Counts a vehicle at once; without a connection it waits on the device. */
  async count(placeId: string, direction: GateDirection, plate?: string): Promise<void> {
    this.#hold([
      ...this.queue,
      {
        ...{ placeId, direction, deviceEventId: crypto.randomUUID(), at: new Date().toISOString() },
        ...(plate === undefined ? {} : { plate }),
      },
    ]);
    await this.flush();
  }

  /** Sends what waits until nothing does or no answer comes; what is sent twice counts once. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.queue.length > 0) {
        const events = [...nextReport(this.queue)];
        const { results, userErrors } = (await ask(ReportGateEventsDocument, { events })).reportGateEvents;
        const before = this.queue.length;
        this.refusals = [...userErrors, ...results.flatMap(({ error }) => error ?? [])];
        await this.lots.refresh();
        this.#hold(withoutAnswered(this.queue, results));
        if (this.queue.length === before) return;
      }
    } catch {
      // It stays in the queue, which the page shows, and is tried again.
    } finally {
      this.#sending = false;
    }
  }

  /** Whether a vehicle may pass. Coming in, its space is kept from this moment on. */
  async check(placeId: string): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.failure = undefined;
    this.answer = undefined;
    const asked = { text: this.plate.trim(), direction: this.direction };
    try {
      this.answer = await this.#answerFor(placeId, asked);
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
    await this.count(placeId, direction, knownBy(text).plate);
  }

  /** Tries to send what waits, now and then and when the connection is back; made for `$effect`. */
  start(): () => void {
    const again = (): void => void this.flush();
    const timer = setInterval(again, TRY_EVERY);
    addEventListener('online', again);
    untrack(again);
    const stops = [this.lots.start(), this.late.start()];
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
      for (const stop of stops) stop();
    };
  }

  async #answerFor(
    placeId: string,
    { text, direction }: NonNullable<GateKeeping['asked']>,
  ): Promise<GateAnswerFragment | null> {
    const vehicle = { placeId, ...knownBy(text) };
    if (direction === 'EXIT') return (await ask(CheckPlateDocument, { ...vehicle, direction })).checkPlate;
    const { check, userErrors } = (await ask(AdmitVehicleDocument, { input: vehicle })).admitVehicle;
    this.refusals = userErrors;
    return check;
  }

  #hold(queue: readonly CountedEvent[]): void {
    this.queue = queue;
    keep('local', this.#name, queue.length > 0 ? queue : undefined);
  }
}
