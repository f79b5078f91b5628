import {
  BreakOffTripDocument,
  ExtendTripDocument,
  RecordDepartureDocument,
  RecordReturnDocument,
} from '../../generated/graphql.ts';
import { refusalsOf, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { count, moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { isTaken } from '../../ui/trip/coordinating.ts';
import type { ExtendAct } from '../../ui/trip/keeping.ts';
import {
  heldBackBy,
  isHeldBack,
  isOfVehicle,
  isOvertaken,
  queueOf,
  recordedBefore,
  refusedActsOf,
  stillMatters,
  withAct,
  withoutAct,
  withoutRefused,
  withRevision,
  type DriveAct,
  type RefusedAct,
  type Standing,
} from './queue.ts';
import { isSettled, untoldOf } from './untold.ts';

const w = words(
  {
    departure: (km: string) => `出车（${km} 公里）`,
    return: (km: string) => `收车（${km} 公里）`,
    extend: (to: string) => `延长用车至 ${to}`,
    breakOff: (place: string) => `途中故障（${place}）`,
    colon: '：',
    neither: (act: string) => `${act}也没有办成`,
    follows: '前一步没有办成，这一步没有发送。填写的内容已保留，前一步办成后请再办理。',
  },
  {
    departure: (km: string) => `Departure at ${km} km`,
    return: (km: string) => `Return at ${km} km`,
    extend: (to: string) => `Extension until ${to}`,
    breakOff: (place: string) => `Breakdown at ${place}`,
    colon: ': ',
    neither: (act: string) => `${act} was not done either`,
    follows: 'What it was to follow was refused, so it was not sent. What you entered is kept: do it anew after that.',
  },
);

/** What an act was to do, and with which value. */
const actWord = (act: DriveAct): string => {
  if (act.kind === 'extend') return w.extend(moment(act.to));
  return act.kind === 'breakOff' ? w.breakOff(act.place) : w[act.kind](count(act.odometerKm));
};

/** An act that was refused says why; with it what was to follow it, lest that be missed. */
const refusedWith = (act: DriveAct, refusals: readonly Refusal[], queue: readonly DriveAct[]): RefusedAct[] => [
  { act, refusals, said: refusals.map((one) => ({ ...one, message: `${actWord(act)}${w.colon}${one.message}` })) },
  ...heldBackBy(queue, act).map((after) => ({
    act: after,
    refusals: [],
    said: [{ code: 'NOT_SENT', message: w.neither(actWord(after)), rule: w.follows, path: [] }],
  })),
];

interface Answer {
  readonly order: { readonly id: string; readonly revision: number } | null;
  readonly userErrors: readonly Refusal[];
}

/** What is sent of an act: what was typed, and of which vehicle, should the order have another by now. */
const inputOf = <Act extends DriveAct>({ kind: _, trip, ...typed }: Act) => ({
  ...typed,
  ...(trip ? { plateNumber: trip.plateNumber } : {}),
});

const send = async (act: DriveAct): Promise<Answer> => {
  switch (act.kind) {
    case 'departure':
      return (await ask(RecordDepartureDocument, { input: inputOf(act) })).recordDeparture;
    case 'return':
      return (await ask(RecordReturnDocument, { input: inputOf(act) })).recordReturn;
    case 'extend': {
      const { kind: _, trip: __, ...input } = act;
      return (await ask(ExtendTripDocument, { input })).extendTrip;
    }
    case 'breakOff':
      return (await ask(BreakOffTripDocument, { input: inputOf(act) })).breakOffTrip;
  }
};

/** What one person does on his trips on its way to the service, without a connection waiting on the device. */
export class DriveQueue {
  readonly outbox: Outbox<DriveAct>;
  /**
   * The acts that were not done, of an order the last of each kind: what was typed of them is put back to be corrected,
   * also after the page was loaded anew.
   */
  #refused = $state.raw<readonly RefusedAct[]>([]);
  readonly #refusedName: string;

  /** `recorded` is called when the service has answered an act. */
  constructor(personId: string, recorded: () => void) {
    this.#refusedName = `drive-refused:${personId}`;
    this.#refused = refusedActsOf(kept('local', this.#refusedName));
    this.outbox = new Outbox({
      name: `drive-queue:${personId}`,
      read: queueOf,
      send: async (act) => {
        let order: Answer['order'] = null;
        const refusals = await refusalsOf(async () => {
          const answer = await send(act);
          ({ order } = answer);
          return answer.userErrors;
        });
        // The service was too busy: it is asked once more later.
        if (refusals.some(({ code }) => code === 'TRY_AGAIN')) return (acts) => acts;
        if (refusals.length > 0) {
          this.#holdRefused([...this.#refused, ...refusedWith(act, refusals, this.outbox.entries)]);
        } else {
          // What the driver did himself is no reason to forget what was refused before.
          this.#holdRefused(
            this.#refused.map((one) => ({ ...one, act: withRevision([one.act], order)[0] ?? one.act })),
          );
        }
        recorded();
        return (acts) => (refusals.length > 0 ? withoutRefused(acts, act) : withRevision(withoutAct(acts, act), order));
      },
    });
  }

  #holdRefused(refused: readonly RefusedAct[]): void {
    this.#refused = refused;
    keep('local', this.#refusedName, refused.length > 0 ? refused : undefined);
  }

  waiting<Kind extends DriveAct['kind']>(kind: Kind, orderId: string): Extract<DriveAct, { kind: Kind }> | undefined {
    return this.outbox.entries.find(
      (act): act is Extract<DriveAct, { kind: Kind }> => act.kind === kind && act.orderId === orderId,
    );
  }

  /** What was refused of an order and still matters. */
  refusedOf(order: Standing): readonly RefusedAct[] {
    return this.#refused.filter((one) => stillMatters(one, order));
  }

  /** An act of an order that was not done, and is still to be. */
  undone<Kind extends DriveAct['kind']>(kind: Kind, order: Standing): Extract<DriveAct, { kind: Kind }> | undefined {
    return this.refusedOf(order)
      .map(({ act }) => act)
      .find((act): act is Extract<DriveAct, { kind: Kind }> => act.kind === kind);
  }

  /** What was refused of one act of an order, until it is recorded anew. */
  refused(kind: DriveAct['kind'], orderId: string): RefusedAct | undefined {
    return this.#refused.find(({ act }) => act.kind === kind && act.orderId === orderId);
  }

  /** What was refused and no card of the page tells, because its trip is not there or not the driver's any more. */
  untold(shown: readonly Standing[]): readonly RefusedAct[] {
    return untoldOf(this.#refused, shown);
  }

  /** The trips on a page say what became of them: what was refused of one and is settled is not told on another day. */
  settle(shown: readonly Standing[]): void {
    const left = this.#refused.filter((one) => !shown.some((order) => isSettled(one, order)));
    if (left.length < this.#refused.length) this.#holdRefused(left);
  }

  /**
   * It was read what was not done of an order. What only was held back, or typed wrong, is still to be done, as of when
   * it was recorded; so is what the desk was faster with, once it gives the trip back.
   */
  read(orderId: string): void {
    this.#holdRefused(
      this.#refused.flatMap((one) => {
        if (one.act.orderId !== orderId) return [one];
        const isToDo = isHeldBack(one) || recordedBefore(one) !== undefined || isOvertaken(one);
        return isToDo ? [{ ...one, said: [] }] : [];
      }),
    );
  }

  /** An act is recorded anew. */
  forget({ kind, orderId }: DriveAct): void {
    this.#holdRefused(this.#refused.filter(({ act }) => act.kind !== kind || act.orderId !== orderId));
  }

  /** The acts of an order that the desk was faster with, and what they held back, as far as they are of the vehicle it has now. */
  overtaken(order: Standing & { readonly plateNumber: string }): readonly DriveAct[] {
    const refused = this.refusedOf(order);
    const again = refused.filter((one) => isOvertaken(one) || isHeldBack(one)).map(({ act }) => act);
    return refused.some(isOvertaken) && again.every((act) => isOfVehicle(act, order)) ? again : [];
  }

  /** Acts are sent once more, as they were done. */
  async sendAgain(acts: readonly DriveAct[]): Promise<void> {
    for (const act of acts) {
      this.forget(act);
      this.outbox.hold(withAct(this.outbox.entries, act));
    }
    await this.outbox.flush();
  }

  async add(act: DriveAct): Promise<void> {
    await this.sendAgain([act]);
  }
}

/** A longer trip that was refused because others have vehicle or driver then, as it is left to the dispatcher. */
export const toCoordinate = (
  { act, refusals }: RefusedAct,
  { revision }: { readonly revision: number },
): ExtendAct | undefined =>
  act.kind === 'extend' && isTaken(refusals) ? { ...act, revision, askDispatcher: true } : undefined;
