import { ChangeClosureDocument, type ClosureShownFragment } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import type { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { saidReason } from './closure-reasons.ts';
import { eachRefused } from './closing.svelte.ts';
import { inWayOfClosure, type InWay } from './in-way.ts';

const w = words(
  { to: '请选择结束时间，或改为“何时恢复另行通知”', same: '没有更改' },
  { to: 'Choose when it ends, or leave it until further notice', same: 'Nothing is changed' },
);

const localOrEmpty = (at: string | null): string => (at === null ? '' : localOf(new Date(at)));

/** End and reason of a closure being changed, at one place. */
export class ClosureChange {
  readonly act = new Act();
  to = $state('');
  isOpenEnded = $state(false);
  reason = $state('');
  /** Bookings that a later end would cancel besides. */
  readonly inWay: Live<InWay>;
  readonly #placeId: string;
  readonly #closure: ClosureShownFragment;

  constructor(placeId: string, closure: ClosureShownFragment) {
    this.#placeId = placeId;
    this.#closure = closure;
    this.to = localOrEmpty(closure.to);
    this.isOpenEnded = closure.to === null;
    this.reason = said(closure.reason);
    const from = localOf(new Date(closure.from));
    this.inWay = inWayOfClosure([placeId], () => ({ from, to: this.isOpenEnded ? '' : this.to }));
  }

  /** Whether an end is chosen, so that one can ask whom it concerns. */
  get isSpan(): boolean {
    return this.isOpenEnded || this.to > localOf(new Date());
  }

  /** True when it is changed. */
  async change(): Promise<boolean> {
    const { id, kind, to, reason } = this.#closure;
    const [isSameEnd, isSameReason] = [
      (this.isOpenEnded ? '' : this.to) === localOrEmpty(to),
      this.reason.trim() === said(reason),
    ];
    this.act.clear();
    this.act.refusals = [
      ...(this.isOpenEnded || this.to !== '' ? [] : [missing('to', () => w.to)]),
      ...(isSameEnd && isSameReason ? [missing('to', () => w.same)] : []),
    ];
    if (id === null || this.act.refusals.length > 0) return false;
    const input = {
      closureId: id,
      placeIds: [this.#placeId],
      ...(isSameEnd ? {} : { to: this.isOpenEnded ? null : dateTimeOf(this.to) }),
      ...(isSameReason ? {} : { reason: saidReason(kind, this.reason) }),
    };
    const payload = await this.act.run(async () => (await ask(ChangeClosureDocument, { input })).changeClosure);
    if (!payload) return false;
    this.act.refusals = eachRefused(payload.items);
    return this.act.refusals.length === 0;
  }
}
