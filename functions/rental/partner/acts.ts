/** Use cases of an authority around the partners it engages. */
import { actorOf, covers, hasRole } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import { partnersOf } from '../records.ts';
import type { Agreement, RentalPartner } from '../types.ts';
import {
  agreementRefusals,
  agreementTidied,
  applicationRefusals,
  applicationTidied,
  reasonRefusals,
  termRefusals,
  type PartnerTerms,
} from './facts.ts';
import {
  applicationWrites,
  changePartnerWrites,
  partnerPersonId,
  personWrite,
  seePartner,
  seePartnerPerson,
} from './records.ts';
import { mayDecide, mayMove, stateAfter, type PartnerMove } from './states.ts';
import type {
  Application,
  ChangeAgreementRefusal,
  DeclinePartnerRefusal,
  EndPartnerRefusal,
  EngagePartnerRefusal,
  PartnerMoveRefusal,
  PartnerPerson,
  RegisterApplicationRefusal,
} from './types.ts';

/** Minutes given to a partner until its authority says otherwise. */
const USUAL_TERMS = { confirmMinutes: 15, staleMinutes: 30 };

/**
 * Registers what a company has applied with. Its id comes from the key: it is its own record of having been registered.
 * The first owner may sign in from then on, and sees how the application stands.
 */
export const registerPartnerApplication = async (
  ctx: Context,
  { idempotencyKey, ...input }: Application & { readonly idempotencyKey: string },
): Promise<Result<RentalPartner, RegisterApplicationRefusal>> => {
  const actor = actorOf(ctx.viewer);
  const id = derivedId('partner', actor, 'registerPartnerApplication', idempotencyKey);
  const { owner, division: divisionCode, ...facts } = applicationTidied(input);
  const hash = inputHash({ owner, divisionCode, facts });
  const [made, known] = await Promise.all([
    seePartner(ctx.store, id),
    seePartnerPerson(ctx.store, partnerPersonId(owner.subject)),
  ]);
  const answerOf = (there: RentalPartner): Result<RentalPartner, RegisterApplicationRefusal> =>
    there.inputHash === hash ? done(there) : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  if (made) return answerOf(made);
  const isOurs = hasRole(ctx.viewer, 'AUTHORITY') && covers(ctx.viewer.jurisdiction, divisionCode);
  const taken = refusal('SUBJECT_UNAVAILABLE' as const, ['input', 'owner', 'subject']);
  const refusals = [
    ...(isOurs ? [] : [refusal('FOREIGN_JURISDICTION' as const, ['input', 'division'])]),
    ...applicationRefusals({ ...facts, owner, division: divisionCode }),
    ...(known && known.removedAt === undefined ? [taken] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const partner: RentalPartner = {
    ...{ ...facts, id, divisionCode, ...USUAL_TERMS, state: 'APPLIED', appliedBy: actor, appliedAt: ctx.now },
    ...{ inputHash: hash, revision: 1 },
  };
  const person: PartnerPerson = {
    ...{ ...owner, id: partnerPersonId(owner.subject), partnerId: id, divisionCode, role: 'OWNER', revision: 1 },
    ...{ invitedBy: actor, invitedAt: ctx.now },
  };
  const outcome = await ctx.store.commit(
    applicationWrites(partner, personWrite(known, person)),
    stampOf(ctx, 'registerPartnerApplication'),
  );
  ctx.written();
  if (outcome.ok) return done(partner);
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  const [first] = outcome.failed;
  if (first?.index === 0) return answerOf(certain(await seePartner(ctx.store, id), 'the application'));
  return refused([first?.index === 1 ? refusal('COMPANY_ALREADY_PARTNER', ['input', 'creditCode']) : taken]);
};

/** What a change of a partner looks at: the partner, when the caller decides on it. */
const ownPartner = async (ctx: Context, id: string): Promise<RentalPartner | undefined> => {
  const partner = await seePartner(ctx.store, id);
  return partner && mayDecide(ctx.viewer, partner) ? partner : undefined;
};

interface Moving {
  readonly partnerId: string;
  readonly move: PartnerMove;
  readonly useCase: string;
  /** Kept on the partner, where there is one. */
  readonly reason?: string;
  readonly terms?: PartnerTerms;
}

/** Moves a partner along its states; one that is there already stays so. `against` says what else may be wrong. */
const moved = <Code extends string>(
  ctx: Context,
  { partnerId, move, useCase, reason, terms = {} }: Moving,
  against: (partner: RentalPartner) => readonly Refusal<Code>[],
): Promise<Result<RentalPartner, Code | PartnerMoveRefusal>> =>
  take<RentalPartner | undefined, RentalPartner, Code | PartnerMoveRefusal>(ctx, {
    stamp: stampOf(ctx, useCase, reason),
    look: () => ownPartner(ctx, partnerId),
    repeated: (partner) => (partner?.state === stateAfter(move) && against(partner).length === 0 ? partner : undefined),
    refusals: (partner) => {
      if (!partner) return [refusal('PARTNER_NOT_FOUND', ['input', 'partnerId'])];
      const stands = mayMove(partner.state, move)
        ? []
        : [refusal('STATE_NOT_ALLOWED' as const, ['input', 'partnerId'])];
      return [...stands, ...against(partner)];
    },
    change: (partner) => {
      const before = certain(partner, 'the partner');
      const { reason: _, ...rest } = before;
      const after: RentalPartner = {
        ...rest,
        state: stateAfter(move),
        ...(reason === undefined ? {} : { reason }),
        ...(before.state === 'APPLIED' ? { decidedBy: actorOf(ctx.viewer) } : {}),
        confirmMinutes: terms.confirmMinutes ?? before.confirmMinutes,
        staleMinutes: terms.staleMinutes ?? before.staleMinutes,
        revision: before.revision + 1,
      };
      return { writes: changePartnerWrites(before, after), answer: after };
    },
  });

/** Whoever registered an application does not decide on it: different people (rule 4 of the field). */
const ownApplication = ({ viewer }: Context, { appliedBy }: RentalPartner): Refusal<'SAME_PERSON'>[] =>
  appliedBy === actorOf(viewer) ? [refusal('SAME_PERSON', ['input', 'partnerId'])] : [];

interface OfPartner {
  readonly partnerId: string;
}
interface WithReason extends OfPartner {
  readonly reason: string;
}

/** Engages a partner: from now on it publishes, and takes orders of the days its agreement covers. */
export const engagePartner = (
  ctx: Context,
  { partnerId, ...terms }: OfPartner & PartnerTerms,
): Promise<Result<RentalPartner, EngagePartnerRefusal>> =>
  moved(ctx, { partnerId, move: 'engage', useCase: 'engagePartner', terms }, (partner) => [
    ...ownApplication(ctx, partner),
    ...termRefusals(terms),
  ]);

export const declinePartner = (
  ctx: Context,
  input: WithReason,
): Promise<Result<RentalPartner, DeclinePartnerRefusal>> => {
  const reason = tidy(input.reason);
  return moved(ctx, { ...input, reason, move: 'decline', useCase: 'declinePartner' }, (partner) => [
    ...ownApplication(ctx, partner),
    ...reasonRefusals(reason),
  ]);
};

/** Suspends a partner at once: whatever is new carries the partner's state as a condition of its own transaction. */
export const suspendPartner = (ctx: Context, input: WithReason): Promise<Result<RentalPartner, EndPartnerRefusal>> => {
  const reason = tidy(input.reason);
  return moved(ctx, { ...input, reason, move: 'suspend', useCase: 'suspendPartner' }, () => reasonRefusals(reason));
};

export const resumePartner = (
  ctx: Context,
  { partnerId }: OfPartner,
): Promise<Result<RentalPartner, PartnerMoveRefusal>> =>
  moved(ctx, { partnerId, move: 'resume', useCase: 'resumePartner' }, () => []);

export const endPartner = (ctx: Context, input: WithReason): Promise<Result<RentalPartner, EndPartnerRefusal>> => {
  const reason = tidy(input.reason);
  return moved(ctx, { ...input, reason, move: 'end', useCase: 'endPartner' }, () => reasonRefusals(reason));
};

/** Puts a new agreement in the place of the old one; orders are judged by the day they are for. */
export const changeAgreement = (
  ctx: Context,
  { partnerId, agreement: asked, reason }: WithReason & { readonly agreement: Agreement },
): Promise<Result<RentalPartner, ChangeAgreementRefusal>> => {
  const [agreement, why] = [agreementTidied(asked), tidy(reason)];
  return take<RentalPartner | undefined, RentalPartner, ChangeAgreementRefusal>(ctx, {
    stamp: stampOf(ctx, 'changeAgreement', why),
    look: () => ownPartner(ctx, partnerId),
    repeated: (partner) => (partner && inputHash(partner.agreement) === inputHash(agreement) ? partner : undefined),
    refusals: (partner) => {
      if (!partner) return [refusal('PARTNER_NOT_FOUND', ['input', 'partnerId'])];
      const works = partner.state === 'ENGAGED' || partner.state === 'SUSPENDED';
      return [
        ...(works ? [] : [refusal('STATE_NOT_ALLOWED' as const, ['input', 'partnerId'])]),
        ...agreementRefusals(agreement),
        ...reasonRefusals(why),
      ];
    },
    change: (partner) => {
      const before = certain(partner, 'the partner');
      const after = { ...before, agreement, revision: before.revision + 1 };
      return { writes: changePartnerWrites(before, after), answer: after };
    },
  });
};

/** Most partners of one list. */
const LIST_MOST = 100;

/** Partners of the authority of a division, by name; none when the caller does not oversee it. */
export const rentalPartners = async (ctx: Context, division: string): Promise<RentalPartner[]> => {
  if (!hasRole(ctx.viewer, 'AUTHORITY', 'SUPERVISOR') || !covers(ctx.viewer.jurisdiction, division)) return [];
  const partners = await partnersOf(ctx, division);
  return partners.sort((a, b) => (a.name.zh < b.name.zh ? -1 : 1)).slice(0, LIST_MOST);
};
