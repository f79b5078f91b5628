import {
  CheckDrivingLicenceDocument,
  ColleaguesDocument,
  SetRentalMembershipDocument,
  UnitRentalOrdersDocument,
  UnitTimeShareDocument,
  type LicenceClass,
  type UnitRentalOrdersQuery,
  type UnitTimeShareQuery,
  type VehiclePurpose,
} from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Pages } from '../../lib/pages.svelte.ts';

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
const fenOf = (yuan: string): number => Math.round(Number(yuan) * 100);

/** On what terms the unit uses shared cars, as its manager sets them. */
export class Terms {
  readonly act = new Act();
  enabled = $state(true);
  monthlyBudget = $state('3000');
  personBudget = $state('500');
  mostHours = $state('24');
  purposes = $state<VehiclePurpose[]>(['FIELD_WORK', 'MEETING']);

  constructor(present?: Membership | null) {
    if (!present) return;
    this.enabled = present.state === 'ENABLED';
    this.monthlyBudget = yuanOf(present.monthlyBudget);
    this.personBudget = yuanOf(present.personBudget);
    this.mostHours = String(present.mostHours);
    this.purposes = [...present.purposes];
  }

  wrongAt(field: string): string | undefined {
    return refusalAt(this.act.refusals, field);
  }

  /** True when they are set. */
  async set(): Promise<boolean> {
    const input = {
      state: this.enabled ? ('ENABLED' as const) : ('PAUSED' as const),
      monthlyBudgetFen: fenOf(this.monthlyBudget),
      personBudgetFen: fenOf(this.personBudget),
      mostHours: Math.round(Number(this.mostHours)),
      purposes: [...this.purposes],
    };
    return (
      (await this.act.run(async () => (await ask(SetRentalMembershipDocument, { input })).setRentalMembership)) !==
      undefined
    );
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
    const missing: Refusal = { code: 'MISSING', message: w.day, path: ['licensedUntil'], rule: '' };
    this.act.clear();
    this.act.refusals = this.licensedUntil === '' ? [missing] : [];
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
