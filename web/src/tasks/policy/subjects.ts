import {
  OpeningPolicyBeforeDocument,
  OpeningPolicyDocument,
  PolicyBeforeDocument,
  PolicyDocument,
  RentalPolicyBeforeDocument,
  RentalPolicyDocument,
  SetBookingPolicyDocument,
  SetOpeningPolicyDocument,
  SetRentalPolicyDocument,
  type PolicyQuery,
  type SetBookingPolicyInput,
  type SetOpeningPolicyInput,
  type SetRentalPolicyInput,
} from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { PolicyShown, PolicyValue } from './terms.ts';

/** What a division sets policies for, each with versions of its own. */
export const subjects = ['bookings', 'opening', 'rental'] as const;
export type Subject = (typeof subjects)[number];

type BookingVersion = NonNullable<PolicyQuery['bookingPolicy']>['versions'][number];
export type PolicyVersion = Omit<BookingVersion, 'values'> & {
  readonly values: readonly Pick<PolicyValue, 'term' | 'name' | 'unit' | 'value' | 'choices'>[];
};

interface Asked {
  readonly division: string;
  readonly date: string;
}

interface Answer extends Pick<PolicyQuery, 'city' | 'below'> {
  readonly policy: (PolicyShown & { readonly versions: readonly PolicyVersion[] }) | undefined;
}

export type PolicyInput = Omit<SetBookingPolicyInput, 'values'> & {
  readonly values: readonly { readonly term: PolicyValue['term']; readonly value: number }[];
};

/** How the policy of a subject is read and set. */
interface Calls {
  readonly read: (asked: Asked & { readonly city: string }, signal: AbortSignal) => Promise<Answer>;
  readonly before: (asked: Asked, signal: AbortSignal) => Promise<PolicyShown | undefined>;
  readonly set: (input: PolicyInput) => Promise<{ readonly userErrors: readonly Refusal[] }>;
}

/** Only bookings know purposes and licences. */
const bare: Pick<PolicyShown, 'purposes' | 'purposesSetBy' | 'licences' | 'licencesSetBy'> = {
  purposes: [],
  purposesSetBy: null,
  licences: [],
  licencesSetBy: null,
};

type Terms = Omit<PolicyShown, keyof typeof bare>;
type Versions = readonly Omit<PolicyVersion, 'purposes' | 'licences'>[];

const shown = (policy: Terms | null): PolicyShown | undefined => (policy ? { ...policy, ...bare } : undefined);

const withVersions = (policy: (Terms & { readonly versions: Versions }) | null): Answer['policy'] =>
  policy
    ? { ...policy, ...bare, versions: policy.versions.map((version) => ({ ...version, purposes: [], licences: [] })) }
    : undefined;

export const calls: Readonly<Record<Subject, Calls>> = {
  bookings: {
    read: async (asked, signal) => {
      const { bookingPolicy, ...around } = await ask(PolicyDocument, asked, signal);
      return { ...around, policy: bookingPolicy ?? undefined };
    },
    before: async (asked, signal) => (await ask(PolicyBeforeDocument, asked, signal)).bookingPolicy ?? undefined,
    // The form knows the terms of its own subject only.
    set: async (input) =>
      (await ask(SetBookingPolicyDocument, { input: input as SetBookingPolicyInput })).setBookingPolicy,
  },
  opening: {
    read: async (asked, signal) => {
      const { openingPolicy, ...around } = await ask(OpeningPolicyDocument, asked, signal);
      return { ...around, policy: withVersions(openingPolicy) };
    },
    before: async (asked, signal) => shown((await ask(OpeningPolicyBeforeDocument, asked, signal)).openingPolicy),
    set: async ({ division, effectiveFrom, values, why }) => {
      const input = { division, effectiveFrom, values, why } as SetOpeningPolicyInput;
      return (await ask(SetOpeningPolicyDocument, { input })).setOpeningPolicy;
    },
  },
  rental: {
    read: async (asked, signal) => {
      const { rentalPolicy, ...around } = await ask(RentalPolicyDocument, asked, signal);
      return { ...around, policy: withVersions(rentalPolicy) };
    },
    before: async (asked, signal) => shown((await ask(RentalPolicyBeforeDocument, asked, signal)).rentalPolicy),
    set: async ({ division, effectiveFrom, values, why }) => {
      const input = { division, effectiveFrom, values, why } as SetRentalPolicyInput;
      return (await ask(SetRentalPolicyDocument, { input })).setRentalPolicy;
    },
  },
};

export const subjectWords = words(
  {
    label: '政策类别',
    bookings: {
      name: '用车',
      title: '用车政策',
      lead: '行程按用车当天的政策办理。未规定的内容沿用上级地区，上级也未规定的按平台标准。',
      change: (name: string) => `调整${name}的用车政策`,
      dayHint: '最早为明天；生效前的行程不受影响',
    },
    opening: {
      name: '开放',
      title: '开放政策',
      lead: '停车和场地预约按使用当天的政策办理。未规定的内容沿用上级地区，上级也未规定的按平台标准。',
      change: (name: string) => `调整${name}的开放政策`,
      dayHint: '最早为明天；生效前的停放和场次不受影响',
    },
    rental: {
      name: '租赁',
      title: '租赁政策',
      lead: '租车订单按用车当天的政策办理。未规定的内容沿用上级地区，上级也未规定的按平台标准。',
      change: (name: string) => `调整${name}的租赁政策`,
      dayHint: '最早为明天；生效前的订单不受影响',
    },
  },
  {
    label: 'Subject',
    bookings: {
      name: 'Bookings',
      title: 'Booking policy',
      lead: 'A trip follows the policy of its day. What a division leaves open is as the division above has it, and otherwise as the platform sets it.',
      change: (name: string) => `Change the booking policy of ${name}`,
      dayHint: 'Tomorrow at the earliest; trips before it are not affected',
    },
    opening: {
      name: 'Opening',
      title: 'Opening policy',
      lead: 'A stay or a slot follows the policy of its day. What a division leaves open is as the division above has it, and otherwise as the platform sets it.',
      change: (name: string) => `Change the opening policy of ${name}`,
      dayHint: 'Tomorrow at the earliest; stays and slots before it are not affected',
    },
    rental: {
      name: 'Rental',
      title: 'Rental policy',
      lead: 'A rental order follows the policy of its day. What a division leaves open is as the division above has it, and otherwise as the platform sets it.',
      change: (name: string) => `Change the rental policy of ${name}`,
      dayHint: 'Tomorrow at the earliest; orders before it are not affected',
    },
  },
);
