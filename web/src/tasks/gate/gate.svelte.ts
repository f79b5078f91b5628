import {
  AdmitVehicleDocument,
  CheckPlateDocument,
  GateLotsDocument,
  GateOverstaysDocument,
  GateReservationsDocument,
  GateSheetDocument,
  ReportGateEventsDocument,
  ReportOccupancyDocument,
  type GateAnswerFragment,
  type GateDirection,
  type GateLotsQuery,
  type GateOverstaysQuery,
  type GateReservationsQuery,
  type GateSheetQuery,
  type ReportGateEventsMutation,
} from '../../generated/graphql.ts';
import { refusalsOf, type Act, type Refusal } from '../../lib/act.svelte.ts';
import { ApiError, ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { keptLive } from '../../lib/kept-live.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { calendarOf } from '../places/kept/calendar.ts';
import type { Opening } from '../../../../functions/opening/engine/types.ts';
import { countedHere, listedOf, listOf, offlineAnswer } from './offline.ts';
import {
  knownBy,
  nextReport,
  queueOf,
  textOf,
  unreadIn,
  waitingAt,
  withoutAnswered,
  type CountedEvent,
  type Known,
} from './queue.ts';
import { Remembered } from './remembered.ts';

export type GateLot = GateLotsQuery['gateLots'][number];
export type Expected = GateReservationsQuery['placeReservations'];

const LOOK_EVERY = 20_000;
/** How often the list is fetched by which vehicles are checked when the connection breaks. */
const LIST_EVERY = 600_000;
const DAY = 86_400_000;
/** Breaks that began before today, and where the next opening is looked for. */
const [DAYS_BACK, DAYS_AHEAD] = [15, 40];

const isInside = ({ code }: GateAnswerFragment['reasons'][number]): boolean => code === 'ALREADY_INSIDE';
const listIn = ({ data }: Live<GateSheetQuery>) => data && listOf(data, Date.now());
const isCut = (error: unknown): boolean => error instanceof ApiError && error.code === 'OFFLINE';

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
  /** When the list was made by which the answer was given without a connection; undefined with one. */
  asOf = $state<string>();
  /** What was asked about, so that the answer does not pass for one about what is typed next. */
  asked = $state.raw<{ readonly text: string; readonly direction: GateDirection }>();

  readonly #personId: string;
  readonly #remembered: Remembered;
  /** Of the lot that is seen. */
  #expected: Live<Expected> | undefined;

  constructor(personId: string, unitId: string) {
    this.#personId = personId;
    this.#remembered = new Remembered(personId);
    const shape: unknown = GateLotsDocument.__meta__?.hash;
    this.lots = keptLive<readonly GateLot[]>(
      { name: 'gate-lots', shape, of: personId },
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

  /** Vehicles inside, with what waits on this device; undefined until somebody has counted. */
  presentAt({ id, occupancy }: GateLot): number | undefined {
    const known = occupancy?.present ?? undefined;
    return known === undefined ? undefined : Math.max(0, known + waitingAt(this.outbox.entries, id));
  }

  /** Takes what somebody has counted on the lot; true when done. */
  async countAll(act: Act, placeId: string, occupied: number): Promise<boolean> {
    const input = { placeId, occupied, at: new Date().toISOString() };
    const payload = await act.run(async () => (await ask(ReportOccupancyDocument, { input })).reportOccupancy);
    if (payload) await this.lots.refresh();
    return payload !== undefined;
  }

  /** Counts a vehicle at once; without a connection it waits on the device. The answer about another one is over. */
  async count(placeId: string, direction: GateDirection): Promise<void> {
    if (direction === this.asked?.direction) this.forgetAnswer();
    this.#hold({ placeId, direction });
    await this.outbox.flush();
  }

  /** Whether a vehicle may pass. Asking takes nothing: whoever is turned away leaves no trace. */
  async check(lot: GateLot, sheet: Live<GateSheetQuery>): Promise<void> {
    if (this.asking) return;
    this.forgetAnswer();
    this.refusals = [];
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
      if (isCut(error) && (await this.#answerOffline(lot, sheet.data, known, direction))) this.asked = asked;
      else this.failure = error;
    } finally {
      this.asking = false;
    }
  }

  /** What this device keeps of a lot to check vehicles by without a connection. */
  sheetOf({ id: placeId, divisionCode: division }: Pick<GateLot, 'id' | 'divisionCode'>): Live<GateSheetQuery> {
    const shape: unknown = GateSheetDocument.__meta__?.hash;
    return keptLive<GateSheetQuery>(
      { name: `gate-sheet:${placeId}`, shape, of: this.#personId },
      (signal) => {
        const [from, to] = [-DAYS_BACK, DAYS_AHEAD].map((days) => dateOf(new Date(Date.now() + days * DAY)));
        return ask(GateSheetDocument, { placeId, division, from: from ?? '', to: to ?? '' }, signal);
      },
      LIST_EVERY,
    );
  }

  /** Who has reserved at a lot today. When that changes, the list kept of it is fetched anew. */
  expectedAt(placeId: string, sheet: Live<GateSheetQuery>): Live<Expected> {
    let known: string | undefined;
    this.#expected = new Live(async (signal) => {
      const { placeReservations } = await ask(GateReservationsDocument, { placeId, date: dateOf(now()) }, signal);
      const states = placeReservations.map(({ id, state }) => id + state).join();
      if (known !== undefined && known !== states) void sheet.refresh();
      known = states;
      return placeReservations;
    }, LOOK_EVERY);
    return this.#expected;
  }

  /** What the answer says of a vehicle that is inside already; undefined where it says so of none. */
  get inside(): GateAnswerFragment['reasons'][number] | undefined {
    return this.answer?.reasons.find(isInside);
  }

  /**
   * Lets the vehicle through that was asked about, counts it by what it is known by, and remembers it. Of one that was
   * inside it is said whether its exit was missed or counted: the service counts it as this device does.
   */
  async letThrough({ id: placeId }: GateLot, sheet: Live<GateSheetQuery>, exitMissed = false): Promise<void> {
    const again = this.inside && (exitMissed ? { exitMissed } : { exitCounted: true });
    if (!this.asked || this.asking) return;
    const { text, direction } = this.asked;
    const known = knownBy(text);
    if (known && direction === 'ENTRY' && !(await this.#admit(placeId, known, sheet))) return;
    const event = this.#hold({ placeId, direction, ...known, ...again });
    this.forgetAnswer();
    this.plate = '';
    const sent = this.outbox.flush();
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

  /** Keeps the answers fresh and sends what waits; made for `$effect`. */
  start(): () => void {
    const stops = [this.outbox.start(), this.lots.start(), this.late.start()];
    const back = (): void => {
      if (this.asOf !== undefined) this.forgetAnswer();
    };
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      for (const stop of stops) stop();
    };
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
    await Promise.all([this.lots.refresh(), this.#expected?.refresh()]);
    return (queue) => withoutAnswered(queue, results);
  }

  #hold(counted: Omit<CountedEvent, 'deviceEventId' | 'at'>): CountedEvent {
    const event = { ...counted, deviceEventId: crypto.randomUUID(), at: new Date().toISOString() };
    this.outbox.hold([...this.outbox.entries, event]);
    return event;
  }

  /** Takes the space of a vehicle that comes in; false when it may not, or is inside by now, which is told. */
  async #admit(placeId: string, known: Known, sheet: Live<GateSheetQuery>): Promise<boolean> {
    this.asking = true;
    this.failure = undefined;
    try {
      const { check, userErrors } = (await ask(AdmitVehicleDocument, { input: { placeId, ...known } })).admitVehicle;
      this.refusals = userErrors;
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
  async #answerOffline(
    lot: GateLot,
    sheet: GateSheetQuery | undefined,
    known: Known,
    direction: GateDirection,
  ): Promise<boolean> {
    const now = Date.now();
    const list = sheet && listOf(sheet, now);
    if (!sheet?.place || !list) return false;
    const { openingData, vehicleLimits } = sheet.place;
    const listed = await listedOf(list, known);
    const passed = this.#remembered.passedAt(lot.id);
    const answer = offlineAnswer(list, openingData as Opening, calendarOf(sheet.calendarDays), {
      ...{ known, direction, now, offered: lot.spaces?.offered ?? 0, present: this.presentAt(lot) },
      ...{ listed, counted: await countedHere(list, passed, known, listed) },
      bannedUntil: await this.#remembered.bannedUntil(known),
    });
    this.answer = { ...answer, vehicleLimits };
    this.asOf = list.madeAt;
    return true;
  }
}
