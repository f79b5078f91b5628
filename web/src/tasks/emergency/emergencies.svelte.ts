import {
  ApproveEmergencyDocument,
  EmergenciesDocument,
  EmergenciesToApproveDocument,
  EmergencyEventDocument,
  StandDownEmergencyDocument,
  type EmergencyDetailFragment,
  type EmergencyFactsFragment,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

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

/** One event, and what is done about it. */
export class EmergencyEvent {
  readonly id: string;
  /** Null when there is none, or it is not the viewer's to see. */
  readonly live: Live<EmergencyDetailFragment | null>;

  constructor(id: string) {
    this.id = id;
    this.live = new Live(async (signal) => {
      const { node } = await ask(EmergencyEventDocument, { id }, signal);
      return node && isEvent(node) ? node : null;
    }, TURN);
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
