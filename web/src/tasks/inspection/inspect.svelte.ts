import { SvelteMap } from 'svelte/reactivity';
import {
  InspectionDutyDocument,
  MorePlacesToInspectDocument,
  MoreRechecksDocument,
  MoreRoutesDocument,
  RecordOpeningCheckDocument,
  type InspectedPlaceFragment,
  type InspectionDutyQuery,
  type OpeningCheckResult,
  type Seen,
} from '../../generated/graphql.ts';
import { refusalsOf, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keptLive } from '../../lib/kept-live.ts';
import type { Live } from '../../lib/live.svelte.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { metresBetween, type Point } from '../places/distance.ts';
import { wholeFrom } from './whole.ts';
import { queueOf, withoutCheck, type WaitingCheck } from './queue.ts';

export type InspectedPlace = InspectedPlaceFragment;

/** Why one looks: a route, a second look, or of one's own accord. */
export interface Errand {
  readonly routeId?: string | undefined;
  readonly followUpId?: string | undefined;
}

/** What is filled in about one place. It stays until the service has taken it. */
export class Draft {
  open = $state<boolean>();
  sign = $state<Seen>();
  gateStaff = $state<Seen>();
  spacesAsPromised = $state<Seen>();
  note = $state('');
}

/** What the service said about a check, or what it refused. */
export interface Answered {
  readonly key: string;
  readonly placeId: string;
  readonly placeName: WaitingCheck['placeName'];
  readonly result?: OpeningCheckResult;
  readonly refusals: readonly Refusal[];
}

/** As many places as the service gives at once. */
const PLACES_AT_ONCE = 500;
const POSITION = { enableHighAccuracy: true, timeout: 8_000, maximumAge: 30_000 };

/** An inspector's round: where to go, what he saw, and what still waits to be sent. */
export class Inspecting {
  readonly duty: Live<InspectionDutyQuery['inspectionDuty']>;
  readonly outbox: Outbox<WaitingCheck>;
  answered = $state.raw<readonly Answered[]>([]);
  /** Where the phone was last; undefined while it has not said. */
  here = $state.raw<Point & { readonly accuracyMetres: number }>();
  locating = $state(false);
  unlocated = $state(false);
  readonly #drafts = new SvelteMap<string, Draft>();

  constructor(personId: string) {
    const shape: unknown = InspectionDutyDocument.__meta__?.hash;
    this.duty = keptLive(
      { name: 'inspection-duty', shape, of: personId },
      async (signal) => {
        const duty = (await ask(InspectionDutyDocument, {}, signal)).inspectionDuty;
        const [routes, rechecks, places] = await Promise.all([
          wholeFrom(
            duty.routes,
            async (after) => (await ask(MoreRoutesDocument, { after }, signal)).inspectionDuty.routes,
          ),
          wholeFrom(
            duty.rechecks,
            async (after) => (await ask(MoreRechecksDocument, { after }, signal)).inspectionDuty.rechecks,
          ),
          wholeFrom(
            duty.places,
            async (after) => (await ask(MorePlacesToInspectDocument, { after }, signal)).inspectionDuty.places,
            PLACES_AT_ONCE,
          ),
        ]);
        return { routes, rechecks, places };
      },
      60_000,
    );
    this.outbox = new Outbox({
      name: `inspection-queue:${personId}`,
      read: queueOf,
      send: async (check) => {
        const isAnswered = await this.#send(check);
        return (queue) => (isAnswered ? withoutCheck(queue, check) : queue);
      },
    });
  }

  draftOf(placeId: string): Draft {
    const draft = this.#drafts.get(placeId) ?? new Draft();
    this.#drafts.set(placeId, draft);
    return draft;
  }

  /** Metres from where the phone is; undefined while it has not said. */
  metresTo({ location }: InspectedPlace): number | undefined {
    return this.here && metresBetween(this.here, location);
  }

  /** Asks the phone where it is; a check can also be recorded without. */
  locate(): Promise<void> {
    this.locating = true;
    return new Promise((resolve) => {
      const end = (): void => {
        this.locating = false;
        resolve();
      };
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude: lat, longitude: lng, accuracy } }) => {
          this.here = { lat, lng, accuracyMetres: Math.round(accuracy) };
          this.unlocated = false;
          end();
        },
        () => {
          this.here = undefined;
          this.unlocated = true;
          end();
        },
        POSITION,
      );
    });
  }

  /** Records what was seen at this moment; without a connection it waits on the device. */
  async record({ id: placeId, name: placeName }: InspectedPlace, { routeId, followUpId }: Errand): Promise<void> {
    const { open, sign, gateStaff, spacesAsPromised, note } = this.draftOf(placeId);
    if (open === undefined) return;
    const recordedAt = new Date().toISOString();
    await this.locate();
    const input = {
      ...{ idempotencyKey: crypto.randomUUID(), placeId, recordedAt, open },
      ...{ sign: sign ?? 'NOT_SEEN', gateStaff: gateStaff ?? 'NOT_SEEN' },
      spacesAsPromised: spacesAsPromised ?? 'NOT_SEEN',
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(this.here ? { position: this.here } : {}),
      ...(routeId === undefined ? {} : { routeId }),
      ...(followUpId === undefined ? {} : { followUpId }),
    } as const;
    this.answered = this.answered.filter((one) => one.placeId !== placeId);
    this.outbox.hold([...this.outbox.entries, { placeName, input }]);
    void this.outbox.flush();
  }

  start(): () => void {
    const stops = [this.duty.start(), this.outbox.start()];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** True when the check was taken or refused for good; a busy service is asked once more later. */
  async #send({ placeName, input }: WaitingCheck): Promise<boolean> {
    let result: OpeningCheckResult | undefined;
    const refusals = await refusalsOf(async () => {
      const { check, userErrors } = (await ask(RecordOpeningCheckDocument, { input })).recordOpeningCheck;
      result = check?.result;
      return userErrors;
    });
    if (refusals.some(({ code }) => code === 'TRY_AGAIN')) return false;
    const [placeId, key] = [String(input.placeId), input.idempotencyKey];
    if (result) this.#drafts.delete(placeId);
    const answer = { key, placeId, placeName, refusals, ...(result ? { result } : {}) };
    this.answered = [answer, ...this.answered];
    void this.duty.refresh();
    return true;
  }
}
