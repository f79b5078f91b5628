import {
  CancelOpenOnceDocument,
  ClosePlacesDocument,
  EndClosureDocument,
  OpenOnceDocument,
  type ClosureKind,
  type ClosureShownFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import type { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { reasonFor, saidReason } from './closure-reasons.ts';
import type { PlaceItem } from './drafting.svelte.ts';
import { inWayOfClosure, spanOf, type InWay, type TypedSpan } from './in-way.ts';
import { isPlain, readOnceLine } from './lines.ts';
import type { OpeningPlace } from './places.svelte.ts';

const w = words(
  {
    to: '请选择结束时间，或改为“何时恢复另行通知”',
    order: '结束时间须晚于开始时间',
    line: '请写一个有日期的开放时段，读不懂的先改好',
    reason: '请写明原因，至少 2 个字',
  },
  {
    to: 'Choose when it ends, or leave it until further notice',
    order: 'It must end after it begins',
    line: 'Write one dated period that is understood',
    reason: 'State the reason, in at least 2 characters',
  },
);

/** What a payload on several places refuses of single ones, as refusals of the whole. */
export const eachRefused = (items: readonly PlaceItem[]): readonly Refusal[] =>
  items.flatMap(({ userErrors }) => userErrors);

/** Whether a closure has shut anything yet. */
export const hasBegun = ({ from }: { readonly from: string }): boolean => new Date(from) <= now();

/** A closure that was just made, and where. */
export interface Closed {
  readonly closureId: string;
  readonly closure: ClosureShownFragment;
  readonly places: readonly OpeningPlace[];
}

/** Places being closed for a time. */
export class Closing {
  readonly act = new Act();
  #kind = $state<ClosureKind>('EVENT');
  /** Empty: from now on. */
  from = $state('');
  to = $state('');
  isOpenEnded = $state(false);
  reason = $state('');
  items = $state.raw<readonly PlaceItem[]>();
  closed = $state.raw<Closed>();
  readonly inWay: Live<InWay>;
  readonly #placeIds: readonly string[];
  #key = crypto.randomUUID();

  constructor(placeIds: readonly string[]) {
    this.#placeIds = placeIds;
    this.inWay = inWayOfClosure(placeIds, () => this.#span);
  }

  get #span(): TypedSpan {
    return { from: this.from, to: this.isOpenEnded ? '' : this.to };
  }

  get kind(): ClosureKind {
    return this.#kind;
  }

  /** Usual words of another kind leave with it: what the public reads never contradicts the kind. */
  set kind(kind: ClosureKind) {
    this.#kind = kind;
    this.reason = reasonFor(kind, this.reason);
  }

  /** Whether the time is chosen, so that one can ask whom it concerns. */
  get isSpan(): boolean {
    return this.isOpenEnded || this.to > (this.from === '' ? localOf(new Date()) : this.from);
  }

  /** True when all places are closed. */
  async close(): Promise<boolean> {
    this.act.clear();
    this.act.refusals = [
      ...(this.isOpenEnded || this.to !== '' ? [] : [missing('to', () => w.to)]),
      ...(this.to === '' || this.isSpan ? [] : [missing('to', () => w.order)]),
    ];
    if (this.act.refusals.length > 0) return false;
    const { kind } = this;
    const reason = this.reason.trim();
    const input = {
      idempotencyKey: this.#key,
      placeIds: [...this.#placeIds],
      kind,
      ...spanOf(this.#span),
      ...(reason === '' ? {} : { reason: saidReason(kind, reason) }),
    };
    const payload = await this.act.run(async () => (await ask(ClosePlacesDocument, { input })).closePlaces);
    if (!payload) return false;
    this.#key = crypto.randomUUID();
    this.items = payload.items;
    const { closureId } = payload;
    const places = payload.items.flatMap(({ outcome, place }) => (outcome === 'DONE' && place ? [place] : []));
    const closure = places[0]?.opening?.closures.find(({ id }) => id === closureId);
    if (closureId !== null && closure) this.closed = { closureId, closure, places };
    return eachRefused(payload.items).length === 0;
  }
}

/** Places being opened once, by a line of a notice. */
export class OpeningOnce {
  readonly act = new Act();
  line = $state('');
  reason = $state('');
  items = $state.raw<readonly PlaceItem[]>();
  readonly #placeIds: readonly string[];
  #key = crypto.randomUUID();

  constructor(placeIds: readonly string[]) {
    this.#placeIds = placeIds;
  }

  /** True when all places are opened. */
  async open(): Promise<boolean> {
    const lines = readOnceLine(this.line, dateOf(now()));
    const isPeriod = lines.length === 1 && isPlain(lines) && lines[0]?.readings[0]?.kind === 'PERIOD';
    this.act.clear();
    this.act.refusals = [
      ...(isPeriod ? [] : [missing('line', () => w.line)]),
      ...(this.reason.trim().length < 2 ? [missing('reason', () => w.reason)] : []),
    ];
    if (this.act.refusals.length > 0) return false;
    const input = {
      idempotencyKey: this.#key,
      placeIds: [...this.#placeIds],
      line: this.line.trim(),
      reason: this.reason.trim(),
    };
    const payload = await this.act.run(async () => (await ask(OpenOnceDocument, { input })).openOnce);
    if (!payload) return false;
    this.#key = crypto.randomUUID();
    this.items = payload.items;
    return eachRefused(payload.items).length === 0;
  }
}

const LEFT: ReadonlySet<string> = new Set(['CHANGED_MEANWHILE', 'CHANGE_NOT_FOUND']);

/** Ends what was announced by itself: a closure, or a period opened once. */
export class Ending {
  readonly act = new Act();
  reason = $state('');
  /** Where it was changed since it was seen, and left as it is. */
  left = $state.raw<readonly OpeningPlace[]>([]);
  readonly #places: readonly OpeningPlace[];

  constructor(places: readonly OpeningPlace[]) {
    this.#places = places;
  }

  get #placeIds(): string[] {
    return this.#places.map(({ id }) => id);
  }

  async endClosure(closureId: string, { to, reason }: ClosureShownFragment): Promise<boolean> {
    const input = { closureId, placeIds: this.#placeIds, seen: { to, reason } };
    return this.#done(await this.act.run(async () => (await ask(EndClosureDocument, { input })).endClosure));
  }

  async cancelPeriod(periodId: string): Promise<boolean> {
    this.act.clear();
    if (this.reason.trim().length < 2) {
      this.act.refusals = [missing('reason', () => w.reason)];
      return false;
    }
    const input = { periodId, placeIds: this.#placeIds, reason: this.reason.trim() };
    return this.#done(await this.act.run(async () => (await ask(CancelOpenOnceDocument, { input })).cancelOpenOnce));
  }

  #done(payload: { readonly items: readonly PlaceItem[] } | undefined): boolean {
    if (!payload) return false;
    const isLeft = ({ userErrors }: PlaceItem): boolean => userErrors.some(({ code }) => LEFT.has(code));
    const left = new Set(payload.items.filter(isLeft).map(({ placeId }) => placeId));
    this.left = this.#places.filter(({ id }) => left.has(id));
    const isAnyEnded = left.size < payload.items.length;
    this.act.refusals = eachRefused(isAnyEnded ? payload.items.filter((item) => !isLeft(item)) : payload.items);
    return this.act.refusals.length === 0;
  }
}
