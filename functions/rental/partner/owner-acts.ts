/** An authority names another owner for a partner whose own has left: nobody of the partner can, when the only one is gone. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import type { RentalPartner } from '../types.ts';
import { invitedTidied, personRefusals, reasonRefusals } from './facts.ts';
import { partnerPersonId, peopleOfPartner, personWrite, seePartner, seePartnerPerson } from './records.ts';
import { mayDecide } from './states.ts';
import type { Invited, PartnerPerson, ReplacePartnerOwnerRefusal } from './types.ts';

interface ReplaceOwner {
  readonly partnerId: string;
  readonly owner: Invited;
  readonly reason: string;
}

interface Seen {
  readonly partner: RentalPartner | undefined;
  /** Whoever has the subject, of whichever partner, removed or not. */
  readonly before: PartnerPerson | undefined;
  /** Owners at present, but for the new one. */
  readonly leaving: readonly PartnerPerson[];
}

const works = ({ removedAt }: PartnerPerson): boolean => removedAt === undefined;

/** From then on one person owns the partner's access; the owners before have no way in any more. */
export const replacePartnerOwner = (
  ctx: Context,
  { partnerId, ...input }: ReplaceOwner,
): Promise<Result<RentalPartner, ReplacePartnerOwnerRefusal>> => {
  const owner = invitedTidied(input.owner);
  const reason = tidy(input.reason);
  const id = partnerPersonId(owner.subject);
  const isTheirs = (person: PartnerPerson | undefined): person is PartnerPerson =>
    person?.partnerId === partnerId && works(person);
  return take<Seen, RentalPartner, ReplacePartnerOwnerRefusal>(ctx, {
    stamp: stampOf(ctx, 'replacePartnerOwner', reason),
    look: async () => {
      const [partner, before, people] = await Promise.all([
        seePartner(ctx.store, partnerId),
        seePartnerPerson(ctx.store, id),
        peopleOfPartner(ctx, partnerId),
      ]);
      const owners = people.filter((one) => works(one) && one.role === 'OWNER' && one.id !== id);
      // As they stand this moment: the list may be a moment behind.
      const seen = await Promise.all(owners.map((one) => seePartnerPerson(ctx.store, one.id)));
      const leaving = seen.flatMap((one) => (one && isTheirs(one) && one.role === 'OWNER' ? [one] : []));
      return { partner: partner && mayDecide(ctx.viewer, partner) ? partner : undefined, before, leaving };
    },
    repeated: ({ partner, before, leaving }) =>
      partner && isTheirs(before) && before.role === 'OWNER' && leaving.length === 0 ? partner : undefined,
    refusals: ({ partner, before }) => {
      if (!partner) return [refusal('PARTNER_NOT_FOUND', ['input', 'partnerId'])];
      const isTaken = before && works(before) && before.partnerId !== partnerId;
      return [
        ...(partner.state === 'DECLINED' ? [refusal('STATE_NOT_ALLOWED' as const, ['input', 'partnerId'])] : []),
        ...personRefusals(owner, 'owner'),
        ...(isTaken ? [refusal('SUBJECT_UNAVAILABLE' as const, ['input', 'owner', 'subject'])] : []),
        ...reasonRefusals(reason),
      ];
    },
    change: ({ partner, before, leaving }) => {
      const answer = certain(partner, 'the partner');
      const named: PartnerPerson = {
        ...{ ...owner, id, partnerId, divisionCode: answer.divisionCode, role: 'OWNER' },
        ...{ revision: (before?.revision ?? 0) + 1, invitedBy: actorOf(ctx.viewer), invitedAt: ctx.now },
      };
      const gone = leaving.map((one) => personWrite(one, { ...one, removedAt: ctx.now, revision: one.revision + 1 }));
      return { writes: [personWrite(before, named), ...gone], answer };
    },
  });
};
