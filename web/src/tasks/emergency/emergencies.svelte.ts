import {
  ApproveEmergencyDocument,
  EmergenciesDocument,
  EmergenciesToApproveDocument,
  EmergencyEventDocument,
  EmergencyLastLookDocument,
  FillUpEmergencyDocument,
  RaiseEmergencyDocument,
  StandDownEmergencyDocument,
  type EmergencyDetailFragment,
  type EmergencyFactsFragment,
  type EmergencyLastLookQuery,
  type EmergencyNeedInput,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { lackingOf, windowLeft } from './lacking.ts';

const TURN = 15_000;

/** Events of the dispatcher's own centre, latest first. */
export const eventsOfCentre = (): Pages<EmergencyFactsFragment> =>
  new Pages(async (asked, signal) => (await ask(EmergenciesDocument, asked, signal)).emergencies, TURN);

/** Events that wait for the authority's approval, due first. */
export const eventsToApprove = (): Pages<EmergencyFactsFragment> =>
  new Pages(
    async (asked, signal) => (await ask(EmergenciesToApproveDocument, asked, signal)).emergenciesToApprove,
    TURN,
  );

/** Anything else that an id names comes back without fields. */
const isEvent = (node: object): node is EmergencyDetailFragment => 'assignments' in node;

const eventOf = async (id: string, signal: AbortSignal): Promise<EmergencyDetailFragment | null> => {
  const { node } = await ask(EmergencyEventDocument, { id }, signal);
  return node && isEvent(node) ? node : null;
};

/** An event with the calls that raised it. */
export type EventWithRaises = EmergencyDetailFragment & { readonly raisedBy: readonly EmergencyDetailFragment[] };
/** What a sending would find at this moment. */
export type Look = EmergencyLastLookQuery['emergencyPreview'];

/** One event, and what is done about it. */
export class EmergencyEvent {
  readonly id: string;
  /** Null when there is none, or it is not the viewer's to see. */
  readonly live: Live<EventWithRaises | null>;
  /** What of that which it lacks is there now. */
  readonly available: Live<Look>;
  /** One key for one call for more, however often it is sent. */
  #raiseKey: string = crypto.randomUUID();

  constructor(id: string) {
    this.id = id;
    this.live = new Live(async (signal) => {
      const event = await eventOf(id, signal);
      const raises = await Promise.all((event?.raises ?? []).map((raise) => eventOf(raise.id, signal)));
      return event && { ...event, raisedBy: raises.flatMap((raise) => raise ?? []) };
    }, TURN);
    this.available = new Live(async (signal) => {
      const { data } = this.live;
      return data ? this.look(lackingOf(data), signal) : null;
    }, 20_000);
  }

  /** What there is of some kinds for what is left of the event, chosen as a call chooses; null when it is over. */
  async look(needs: EmergencyNeedInput[], signal?: AbortSignal): Promise<Look> {
    const { data } = this.live;
    const window = data && windowLeft(data, Date.now());
    if (!data || !window || needs.length === 0) return null;
    const { point, displaces, requestedBy } = data;
    const question = {
      ...{ window, needs, displaces, requestedBy: requestedBy.id },
      ...(point ? { point: { lat: point.lat, lng: point.lng } } : {}),
    };
    return (await ask(EmergencyLastLookDocument, question, signal)).emergencyPreview;
  }

  /** Sends what is lacking; how many vehicles went, undefined when it was not done. */
  async fillUp(act: Act): Promise<number | undefined> {
    const before = this.live.data?.assignments.length ?? 0;
    const input = { emergencyId: this.id };
    const payload = await act.run(async () => (await ask(FillUpEmergencyDocument, { input })).fillUpEmergency);
    this.#after(payload);
    return payload?.emergency ? payload.emergency.assignments.length - before : undefined;
  }

  /** Calls for more than was called for; how many vehicles went, undefined when it was not done. */
  async raise(needs: EmergencyNeedInput[], reason: string, act: Act): Promise<number | undefined> {
    const input = { idempotencyKey: this.#raiseKey, emergencyId: this.id, needs, reason };
    const payload = await act.run(async () => (await ask(RaiseEmergencyDocument, { input })).raiseEmergency);
    // Done, or the first try did arrive and the form was changed since: what is sent next is another call.
    if (payload || act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED'))
      this.#raiseKey = crypto.randomUUID();
    this.#after(payload);
    return payload?.emergency?.assignments.length;
  }

  /** True when done. */
  async decide(approved: boolean, comment: string, act: Act): Promise<boolean> {
    const input = { emergencyId: this.id, approved, ...(comment === '' ? {} : { comment }) };
    return this.#after(await act.run(async () => (await ask(ApproveEmergencyDocument, { input })).approveEmergency));
  }

  /** True when done. */
  async standDown(reason: string, act: Act): Promise<boolean> {
    const input = { emergencyId: this.id, reason };
    return this.#after(
      await act.run(async () => (await ask(StandDownEmergencyDocument, { input })).standDownEmergency),
    );
  }

  /** Done or refused, the event has changed since it was read. */
  #after(payload: object | undefined): boolean {
    void this.live.refresh();
    return payload !== undefined;
  }
}
