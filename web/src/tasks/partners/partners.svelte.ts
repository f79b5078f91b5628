import {
  DeclinePartnerDocument,
  EndPartnerDocument,
  EngagePartnerDocument,
  PartnerDocument,
  PartnerOrdersDocument,
  PartnersDocument,
  ResumePartnerDocument,
  SuspendPartnerDocument,
  type ListedPartnerFragment,
  type WholePartnerFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { PartnerMove } from './moves.ts';

const LOOK_EVERY = 60_000;

export const partnersOf = (division: string): Live<readonly ListedPartnerFragment[]> =>
  new Live(async (signal) => (await ask(PartnersDocument, { division }, signal)).rentalPartners, LOOK_EVERY);

const isPartner = (node: object): node is WholePartnerFragment => 'state' in node;

/** One partner; null when there is none of this id, or it is not the viewer's to see. */
export const partnerOf = (id: string): Live<WholePartnerFragment | null> =>
  new Live(async (signal) => {
    const { node } = await ask(PartnerDocument, { id }, signal);
    return node && isPartner(node) ? node : null;
  }, LOOK_EVERY);

/** How many orders of a partner are confirmed, and how many of its cars are out. */
export const ordersUnderWay = (id: string) =>
  new Live(async (signal) => {
    const { node } = await ask(PartnerOrdersDocument, { id }, signal);
    return node && 'ordersUnderWay' in node ? node.ordersUnderWay : null;
  }, LOOK_EVERY);

/** A move of one partner under way: its reason, or its terms, are kept until it is done. */
export class Moving {
  readonly act = new Act();
  reason = $state('');
  confirmMinutes = $state('15');
  staleMinutes = $state('30');
  readonly #partnerId: string;
  readonly #move: PartnerMove;

  constructor(partnerId: string, move: PartnerMove) {
    this.#partnerId = partnerId;
    this.#move = move;
  }

  async #send() {
    const partnerId = this.#partnerId;
    const reasoned = { input: { partnerId, reason: this.reason.trim() } };
    switch (this.#move) {
      case 'engage': {
        const terms = { confirmMinutes: Number(this.confirmMinutes), staleMinutes: Number(this.staleMinutes) };
        return (await ask(EngagePartnerDocument, { input: { partnerId, ...terms } })).engagePartner;
      }
      case 'decline':
        return (await ask(DeclinePartnerDocument, reasoned)).declinePartner;
      case 'suspend':
        return (await ask(SuspendPartnerDocument, reasoned)).suspendPartner;
      case 'resume':
        return (await ask(ResumePartnerDocument, { input: { partnerId } })).resumePartner;
      case 'end':
        return (await ask(EndPartnerDocument, reasoned)).endPartner;
    }
  }

  /** True when it is done. */
  async make(): Promise<boolean> {
    return (await this.act.run(() => this.#send())) !== undefined;
  }
}
