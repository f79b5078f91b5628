import {
  AdmitVehicleDocument,
  CheckPlateDocument,
  type GateAnswerFragment,
  type GateDirection,
} from '../../generated/graphql.ts';
import { ask, isCut } from '../../lib/api.ts';
import type { Counting } from './counting.svelte.ts';
import type { GateLot } from './lots.ts';
import { answerByList } from './offline-check.ts';
import { knownBy, textOf, type Known } from './queue.ts';
import type { Remembered } from './remembered.ts';
import { listIn, type GateSheet } from './sheet.ts';

const isInside = ({ code }: GateAnswerFragment['reasons'][number]): boolean => code === 'ALREADY_INSIDE';

/** Asks whether a vehicle may pass, and lets it through. */
export class Checking {
  plate = $state('');
  direction = $state<GateDirection>('ENTRY');
  asking = $state(false);
  /** Whether what was typed is neither a plate nor a code. */
  isUnread = $state(false);
  failure = $state.raw<unknown>();
  answer = $state.raw<GateAnswerFragment | null>();
  /** When the list was made by which the answer was given without a connection; undefined with one. */
  asOf = $state<string>();
  /** What was asked about, so that the answer does not pass for one about what is typed next. */
  asked = $state.raw<{ readonly text: string; readonly direction: GateDirection }>();

  readonly #counting: Counting;
  readonly #remembered: Remembered;

  constructor(counting: Counting, remembered: Remembered) {
    this.#counting = counting;
    this.#remembered = remembered;
  }

  /** Whether a vehicle may pass. Asking takes nothing: whoever is turned away leaves no trace. */
  async check(lot: GateLot, sheet: GateSheet): Promise<void> {
    if (this.asking) return;
    this.forgetAnswer();
    this.#counting.refusals = [];
    const [known, { direction }] = [knownBy(this.plate), this];
    this.isUnread = known === undefined;
    if (!known) return;
    const asked = { text: textOf(known), direction };
    this.asking = true;
    try {
      this.answer = (await ask(CheckPlateDocument, { placeId: lot.id, ...known, direction })).checkPlate;
      this.asked = asked;
      if (this.answer && direction === 'ENTRY') await this.#remembered.heed(known, this.answer, listIn(sheet));
    } catch (error) {
      if (isCut(error) && (await this.#checkOffline(lot, sheet, known, direction))) this.asked = asked;
      else this.failure = error;
    } finally {
      this.asking = false;
    }
  }

  /** What the answer says of a vehicle that is inside already; undefined where it says so of none. */
  get inside(): GateAnswerFragment['reasons'][number] | undefined {
    return this.answer?.reasons.find(isInside);
  }

  /**
   * Lets the vehicle through that was asked about, counts it by what it is known by, and remembers it. Of one that was
   * inside it is said whether its exit was missed or counted: the service counts it as this device does.
   */
  async letThrough({ id: placeId }: GateLot, sheet: GateSheet, exitMissed = false): Promise<void> {
    const again = this.inside && (exitMissed ? { exitMissed } : { exitCounted: true });
    if (!this.asked || this.asking) return;
    const { text, direction } = this.asked;
    const known = knownBy(text);
    if (known && direction === 'ENTRY' && !(await this.#admit(placeId, known, sheet))) return;
    const event = this.#counting.hold({ placeId, direction, ...known, ...again });
    this.forgetAnswer();
    this.plate = '';
    const sent = this.#counting.outbox.flush();
    await this.#remembered.pass(event, listIn(sheet));
    await sent;
  }

  /** What was said of one vehicle does not stay beside the next one, nor one that was said without a connection with it. */
  forgetAnswer(): void {
    this.answer = undefined;
    this.asked = undefined;
    this.asOf = undefined;
    this.failure = undefined;
    this.isUnread = false;
  }

  /** Forgets what was answered by the list once the connection is back; made for `$effect`. */
  start(): () => void {
    const back = (): void => {
      if (this.asOf !== undefined) this.forgetAnswer();
    };
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }

  /** Takes the space of a vehicle that comes in; false when it may not, or is inside by now, which is told. */
  async #admit(placeId: string, known: Known, sheet: GateSheet): Promise<boolean> {
    this.asking = true;
    this.failure = undefined;
    try {
      const { check, userErrors } = (await ask(AdmitVehicleDocument, { input: { placeId, ...known } })).admitVehicle;
      this.#counting.refusals = userErrors;
      if (check) await this.#remembered.heed(known, check, listIn(sheet));
      if (check?.allowed === true && (this.inside || !check.reasons.some(isInside))) return true;
      if (check) [this.answer, this.asOf] = [check, undefined];
      return false;
    } catch (error) {
      // Without a connection whoever keeps the gate decides; that it came is told later.
      if (!isCut(error)) this.failure = error;
      return isCut(error);
    } finally {
      this.asking = false;
    }
  }

  /** Answers by the list of the day; false when there is none that may still be used. */
  async #checkOffline(lot: GateLot, sheet: GateSheet, known: Known, direction: GateDirection): Promise<boolean> {
    const present = this.#counting.presentAt(lot);
    const byList = await answerByList({ lot, sheet, known, direction, present, remembered: this.#remembered });
    if (!byList) return false;
    ({ answer: this.answer, asOf: this.asOf } = byList);
    return true;
  }
}
