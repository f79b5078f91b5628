import {
  LendVehicleDocument,
  PurposesPermittedDocument,
  type LendingTermsFragment,
  type VehiclePurpose,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf, dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import type { FleetVehicle } from './vehicles.ts';

const w = words(
  { from: '请选择开始时间', purposes: '请至少选择一种用途', keyKeeper: '请写明由谁交接钥匙，至少 2 个字' },
  {
    from: 'Choose when it begins',
    purposes: 'Choose at least one purpose',
    keyKeeper: 'State who hands over the key, in at least 2 characters',
  },
);

/** The terms on which a vehicle is lent, as they are composed. */
export class Lending {
  readonly act = new Act();
  from = $state('');
  /** Empty until further notice. */
  until = $state('');
  purposes = $state<VehiclePurpose[]>([]);
  selfDrive = $state(false);
  withDriver = $state(false);
  keyKeeper = $state('');
  note = $state('');
  /** What the category of the vehicle may be used for. */
  readonly permitted: Live<readonly VehiclePurpose[]>;
  readonly #vehicleId: string;
  /** One key for one intended act, however often it is sent. */
  #key = crypto.randomUUID();

  constructor({ id, category, lending }: FleetVehicle, division: string) {
    this.#vehicleId = id;
    this.from = localOf(lending ? new Date(lending.from) : now());
    this.until = lending?.until ? localOf(new Date(lending.until)) : '';
    this.purposes = [...(lending?.purposes ?? [])];
    this.selfDrive = lending?.selfDrive ?? false;
    this.withDriver = lending?.withDriver ?? false;
    this.keyKeeper = lending?.keyKeeper ?? '';
    this.note = lending?.note ?? '';
    this.permitted = new Live(async (signal) => {
      const { bookingPolicy } = await ask(PurposesPermittedDocument, { division, date: dateOf(now()) }, signal);
      return bookingPolicy?.purposes.find((one) => one.category === category)?.purposes ?? [];
    }, 10 * 60_000);
  }

  choose(purpose: VehiclePurpose, isChosen: boolean): void {
    const others = this.purposes.filter((one) => one !== purpose);
    this.purposes = isChosen ? [...others, purpose] : others;
  }

  /** The terms that hold now; undefined when refused or unanswered. */
  async lend(): Promise<LendingTermsFragment | undefined> {
    this.act.clear();
    this.act.refusals = [
      ...(this.from === '' ? [missing('from', () => w.from)] : []),
      ...(this.purposes.length === 0 ? [missing('purposes', () => w.purposes)] : []),
      ...(this.keyKeeper.trim().length < 2 ? [missing('keyKeeper', () => w.keyKeeper)] : []),
    ];
    if (this.act.refusals.length > 0) return undefined;
    const { purposes, selfDrive, withDriver } = this;
    const input = {
      idempotencyKey: this.#key,
      vehicleId: this.#vehicleId,
      from: dateTimeOf(this.from),
      ...(this.until === '' ? {} : { until: dateTimeOf(this.until) }),
      purposes,
      selfDrive,
      withDriver,
      keyKeeper: this.keyKeeper.trim(),
      note: this.note.trim(),
    };
    const payload = await this.act.run(async () => (await ask(LendVehicleDocument, { input })).lendVehicle);
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    return payload?.vehicle?.lending ?? undefined;
  }
}
