/** What an application, a person and a system of a partner must say. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { daysBetween, isServedDay } from '../../platform/time.ts';
import type { Agreement } from '../types.ts';
import { clientScopes } from './scopes.ts';
import type { Application, Invited, PartnerScope } from './types.ts';

const NAME = { least: 2, most: 60 };
const REASON = { least: 2, most: 200 };
const SUBJECT = { least: 1, most: 200 };
/** A framework agreement runs for ten years at most. */
const LONGEST_AGREEMENT_DAYS = 3_653;
export const MOST_PEOPLE = 50;
export const MOST_CLIENTS = 20;
/** How long a partner may be given to confirm an order, and how long a car may be silent. */
const bounds = {
  confirmMinutes: { least: 1, most: 240 },
  staleMinutes: { least: 5, most: 1_440 },
} as const;

/** Signs of a credit code, in the order of their values. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of three modulo 31, one for each of the first seventeen signs. */
const weights = Array.from({ length: 17 }, (_, i) => Array.from({ length: i }).reduce<number>((w) => (w * 3) % 31, 1));

/** Whether a text is a unified social credit code (统一社会信用代码) with a right check sign, after GB 32100-2015. */
export const isCreditCode = (text: string): boolean => {
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * SIGNS.indexOf(text.charAt(i)), 0);
  return SIGNS.charAt((31 - (sum % 31)) % 31) === text.charAt(17);
};

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const textRefusals = (text: string, { least, most }: Bounds, ...path: string[]): Refusal<'TEXT_INVALID'>[] => {
  const { length } = Array.from(text);
  return length >= least && length <= most
    ? []
    : [refusal('TEXT_INVALID', ['input', ...path], { length, least, most })];
};

const telephoneRefusals = (text: string, ...path: string[]): Refusal<'TELEPHONE_INVALID'>[] =>
  /^\+?[\d-]{5,20}$/.test(text) ? [] : [refusal('TELEPHONE_INVALID', ['input', ...path])];

export const nameRefusals = (name: string, ...path: string[]): Refusal<'TEXT_INVALID'>[] =>
  textRefusals(name, NAME, ...path);

/** `sub` of somebody's tokens, as the issuer has it. */
export const subjectRefusals = (subject: string, ...path: string[]): Refusal<'TEXT_INVALID'>[] =>
  textRefusals(subject, SUBJECT, ...path);

export const reasonRefusals = (reason: string): Refusal<'TEXT_INVALID'>[] => textRefusals(reason, REASON, 'reason');

/** Everything against an agreement, each at its own field; its span is judged once both its days are days. */
export const agreementRefusals = ({
  number,
  services,
  ...days
}: Agreement): Refusal<'TEXT_INVALID' | 'AGREEMENT_INVALID'>[] => {
  const wrong = (field: keyof Agreement, what: 'DAY' | 'SPAN' | 'SERVICES'): Refusal<'AGREEMENT_INVALID'> =>
    refusal('AGREEMENT_INVALID', ['input', 'agreement', field], { what });
  const { from, to } = days;
  const noDays = (['from', 'to'] as const).filter((field) => !isServedDay(days[field]));
  const runs = noDays.length > 0 || (from <= to && daysBetween(from, to) <= LONGEST_AGREEMENT_DAYS);
  return [
    ...textRefusals(number, NAME, 'agreement', 'number'),
    ...noDays.map((field) => wrong(field, 'DAY')),
    ...(runs ? [] : [wrong('to', 'SPAN')]),
    ...(services.length > 0 ? [] : [wrong('services', 'SERVICES')]),
  ];
};

export const personRefusals = (
  { subject, name, telephone }: Invited,
  ...path: string[]
): Refusal<'TEXT_INVALID' | 'TELEPHONE_INVALID'>[] => [
  ...subjectRefusals(subject, ...path, 'subject'),
  ...textRefusals(name, NAME, ...path, 'name'),
  ...telephoneRefusals(telephone, ...path, 'telephone'),
];

export const applicationRefusals = ({
  name,
  creditCode,
  telephone,
  supervisionTelephone,
  agreement,
  owner,
}: Application) => [
  ...textRefusals(name.zh, NAME, 'name', 'zh'),
  // Without a name in English the Chinese one stands for it, and is judged once.
  ...(name.en === name.zh ? [] : textRefusals(name.en, NAME, 'name', 'en')),
  ...(isCreditCode(creditCode) ? [] : [refusal('CREDIT_CODE_INVALID' as const, ['input', 'creditCode'])]),
  ...telephoneRefusals(telephone, 'telephone'),
  ...telephoneRefusals(supervisionTelephone, 'supervisionTelephone'),
  ...agreementRefusals(agreement),
  ...personRefusals(owner, 'owner'),
];

/** What an authority may give a partner time for; absent stays. */
export interface PartnerTerms {
  readonly confirmMinutes?: number | null | undefined;
  readonly staleMinutes?: number | null | undefined;
}

export const termRefusals = (terms: PartnerTerms): Refusal<'TERM_OUT_OF_BOUNDS'>[] =>
  (['confirmMinutes', 'staleMinutes'] as const).flatMap((term) => {
    const value = terms[term];
    const { least, most } = bounds[term];
    return value == null || (value >= least && value <= most)
      ? []
      : [refusal('TERM_OUT_OF_BOUNDS', ['input', term], { least, most, value })];
  });

export const scopeRefusals = (scopes: readonly PartnerScope[]): Refusal<'SCOPES_INVALID'>[] =>
  scopes.length > 0 && scopes.every((scope) => clientScopes.includes(scope))
    ? []
    : [refusal('SCOPES_INVALID', ['input', 'scopes'])];

/** Ids as issuers write them. */
export const isIssuerClientId = (text: string): boolean => /^[\w.:-]{3,200}$/.test(text);

/** Somebody to be invited, as he was meant. */
export const invitedTidied = ({ subject, name, telephone }: Invited): Invited => ({
  subject: subject.trim(),
  name: tidy(name),
  telephone: telephone.trim(),
});

export const agreementTidied = ({ number, from, to, services }: Agreement): Agreement => ({
  ...{ number: tidy(number), from, to },
  services: [...new Set(services)].sort(),
});

/** An application as it was meant: no stray blanks, the code in capitals. */
export const applicationTidied = (asked: Application): Application => ({
  division: asked.division,
  name: { zh: tidy(asked.name.zh), en: tidy(asked.name.en) },
  creditCode: asked.creditCode.trim().toUpperCase(),
  telephone: asked.telephone.trim(),
  supervisionTelephone: asked.supervisionTelephone.trim(),
  agreement: agreementTidied(asked.agreement),
  owner: invitedTidied(asked.owner),
});
