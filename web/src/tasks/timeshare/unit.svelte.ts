import {
  CheckDrivingLicenceDocument,
  ColleaguesDocument,
  SetRentalMembershipDocument,
  UnitRentalOrdersDocument,
  UnitTimeShareDocument,
  WithdrawDrivingLicenceDocument,
  type LicenceClass,
  type UnitRentalOrdersQuery,
  type UnitTimeShareQuery,
  type VehiclePurpose,
} from '../../generated/graphql.ts';
import { Act, refusalAt } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { limitsOf } from './typed-terms.ts';

const LOOK_EVERY = 60_000;

const w = words({ day: '请填写有效期' }, { day: 'Enter the last day on which it is valid' });

export const unitTimeShare = (unitId: string): Live<UnitTimeShareQuery> =>
  new Live((signal) => ask(UnitTimeShareDocument, { unitId }, signal), LOOK_EVERY);

export type UnitRental = NonNullable<UnitRentalOrdersQuery['unitRentalOrders']>['nodes'][number];

export const unitRentals = (unitId: string): Pages<UnitRental> =>
  new Pages(async (asked, signal) => {
    const { unitRentalOrders } = await ask(UnitRentalOrdersDocument, { unitId, ...asked }, signal);
    return unitRentalOrders ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  }, LOOK_EVERY);

type Membership = NonNullable<UnitTimeShareQuery['rentalMembership']>;

const yuanOf = (money: { readonly amountFen: number }): string => String(money.amountFen / 100);

/** On what terms the unit uses shared cars, as its manager sets them. */
export class Terms {
  readonly act = new Act();
  enabled = $state(true);
  monthlyBudget = $state('3000');
  personBudget = $state('500');
  mostHours = $state('24');
  purposes = $state<VehiclePurpose[]>(['FIELD_WORK', 'MEETING']);

  /** What somebody else has set while this was typed, for as long as it is not saved or taken. */
  newer = $state.raw<Membership>();
  /** Of the terms that were seen. */
  #revision: number | undefined;

  constructor(present?: Membership | null) {
    if (present) this.#take(present);
  }

  #take(present: Membership): void {
    this.enabled = present.state === 'ENABLED';
    this.monthlyBudget = yuanOf(present.monthlyBudget);
    this.personBudget = yuanOf(present.personBudget);
    this.mostHours = String(present.mostHours);
    this.purposes = [...present.purposes];
    this.#revision = present.revision;
  }

  /** Leaves what was typed for what somebody else has set. */
  takeNewer(): void {
    if (this.newer) this.#take(this.newer);
    this.newer = undefined;
    this.act.clear();
  }

  /** What stands has been seen: it is shown where it is not what this was made from, and may be set anew. */
  see(present: Membership): void {
    if (present.revision === this.#revision) return;
    this.newer = present;
    this.#revision = present.revision;
  }

  get isOvertaken(): boolean {
    return this.act.refusals.some(({ code }) => code === 'CHANGED_MEANWHILE');
  }

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** True when they are set. */
  async set(): Promise<boolean> {
    const limits = limitsOf(this);
    if (!('mostHours' in limits)) {
      this.act.clear();
      this.act.refusals = limits;
      return false;
    }
    const input = {
      state: this.enabled ? ('ENABLED' as const) : ('PAUSED' as const),
      ...limits,
      purposes: [...this.purposes],
      ...(this.#revision === undefined ? {} : { revision: this.#revision }),
    };
    const done = await this.act.run(
      async () => (await ask(SetRentalMembershipDocument, { input })).setRentalMembership,
    );
    if (!done) return false;
    this.#revision = done.membership?.revision;
    this.newer = undefined;
    return true;
  }
}

export const colleaguesOf = (unitId: string): Live<readonly { readonly id: string; readonly name: string }[]> =>
  new Live(async (signal) => (await ask(ColleaguesDocument, { unitId }, signal)).possibleRenters, LOOK_EVERY);

/** The licence of a colleague, as it was seen on paper. */
export class LicenceCheck {
  readonly act = new Act();
  personId = $state('');
  licenceClass = $state<LicenceClass>('C1');
  licensedUntil = $state('');

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** True when it is noted. */
  async note(): Promise<boolean> {
    this.act.clear();
    this.act.refusals = this.licensedUntil === '' ? [missing('licensedUntil', () => w.day)] : [];
    if (this.act.refusals.length > 0) return false;
    const { personId, licenceClass, licensedUntil } = this;
    const input = { personId, licenceClass, licensedUntil };
    const done = await this.act.run(
      async () => (await ask(CheckDrivingLicenceDocument, { input })).checkDrivingLicence,
    );
    if (!done) return false;
    this.licensedUntil = '';
    return true;
  }
}

/** The licence of a colleague that is to be taken away, until that is confirmed. */
export class Withdrawing {
  readonly act = new Act();
  who = $state.raw<{ readonly id: string; readonly name: string }>();

  ask(who: { readonly id: string; readonly name: string }): void {
    this.act.clear();
    this.who = who;
  }

  /** True when it is done. */
  async confirm(): Promise<boolean> {
    const input = { personId: this.who?.id ?? '' };
    const done = await this.act.run(
      async () => (await ask(WithdrawDrivingLicenceDocument, { input })).withdrawDrivingLicence,
    );
    if (done) this.who = undefined;
    return done !== undefined;
  }
}
