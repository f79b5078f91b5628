import {
  BlockVehicleDocument,
  VehicleInWayDocument,
  type VehicleBlockKind,
  type VehicleInWayQuery,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { Live } from '../../lib/live.svelte.ts';

const w = words(
  {
    from: '请选择开始时间',
    to: '请选择结束时间',
    order: '结束时间须晚于开始时间',
    reason: '请写明停用原因，至少 2 个字',
  },
  {
    from: 'Choose when it begins',
    to: 'Choose when it ends',
    order: 'It must end after it begins',
    reason: 'State the reason, in at least 2 characters',
  },
);

const QUARTER = 15 * 60_000;
const USUAL = 8 * 3_600_000;

/** One vehicle being taken out of reach for a while. */
export class Blocking {
  readonly act = new Act();
  kind = $state<VehicleBlockKind>('MAINTENANCE');
  from = $state('');
  to = $state('');
  reason = $state('');
  /** What the vehicle is taken for in this window, asked while the window is chosen. */
  readonly inWay = new Live<VehicleInWayQuery['vehicleBookings']>(async (signal) => {
    const asked = { vehicleId: this.#vehicleId, window: this.#window };
    return (await ask(VehicleInWayDocument, asked, signal)).vehicleBookings;
  }, 60_000);
  /** One key for one intended block, however often it is sent. */
  #key = crypto.randomUUID();
  readonly #vehicleId: string;

  constructor(vehicleId: string) {
    this.#vehicleId = vehicleId;
    const from = Math.ceil(Date.now() / QUARTER) * QUARTER;
    this.from = localOf(new Date(from));
    this.to = localOf(new Date(from + USUAL));
  }

  get #window() {
    return { from: dateTimeOf(this.from), to: dateTimeOf(this.to) };
  }

  get isWindow(): boolean {
    return this.from !== '' && this.to !== '' && this.from < this.to;
  }

  /** True when the vehicle is blocked. */
  async block(): Promise<boolean> {
    this.act.clear();
    this.act.refusals = [
      ...(this.from === '' ? [missing('from', () => w.from)] : []),
      ...(this.to === '' ? [missing('to', () => w.to)] : []),
      ...(this.from !== '' && this.to !== '' && this.to <= this.from ? [missing('to', () => w.order)] : []),
      ...(this.reason.trim().length < 2 ? [missing('reason', () => w.reason)] : []),
    ];
    if (this.act.refusals.length > 0) return false;
    const payload = await this.act.run(async () => {
      const { kind, reason } = this;
      const input = {
        idempotencyKey: this.#key,
        vehicleId: this.#vehicleId,
        window: this.#window,
        kind,
        reason: reason.trim(),
      };
      return (await ask(BlockVehicleDocument, { input })).blockVehicle;
    });
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    return payload !== undefined;
  }
}
