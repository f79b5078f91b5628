/** Use cases around the people of a partner. */
import { actorOf, type PartnerViewer } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { findPartner } from '../records.ts';
import { invitedTidied, MOST_PEOPLE, personRefusals } from './facts.ts';
import { partnerPersonId, peopleOfPartner, personCheck, personWrite, seePartnerPerson } from './records.ts';
import type {
  ChangePartnerPersonRefusal,
  Invited,
  InvitePartnerPersonRefusal,
  PartnerPerson,
  PartnerRole,
} from './types.ts';

/** The caller as a partner: the contract lets nobody else in here. */
export const partnerIn = ({ viewer }: Context): PartnerViewer => {
  if (viewer.kind !== 'partner') throw new Error('only partners get here');
  return viewer;
};

const works = ({ removedAt }: PartnerPerson): boolean => removedAt === undefined;

/** People who work for a partner, by id. */
export const partnerPeople = async (ctx: Context, partnerId: string): Promise<PartnerPerson[]> =>
  (await peopleOfPartner(ctx, partnerId)).filter(works).slice(0, MOST_PEOPLE);

interface SeenPeople {
  /** Whoever has the subject, of whichever partner, removed or not. */
  readonly before: PartnerPerson | undefined;
  readonly people: readonly PartnerPerson[];
}

/** Lets somebody sign in for the partner. Asked again for one who works for it already, the answer is the same. */
export const invitePartnerPerson = async (
  ctx: Context,
  { role, ...input }: Invited & { readonly role: PartnerRole },
): Promise<Result<PartnerPerson, InvitePartnerPersonRefusal>> => {
  const { partnerId } = partnerIn(ctx);
  const { divisionCode } = certain(await findPartner(ctx, partnerId), `partner ${partnerId}`);
  const invited = invitedTidied(input);
  const id = partnerPersonId(invited.subject);
  return take<SeenPeople, PartnerPerson, InvitePartnerPersonRefusal>(ctx, {
    stamp: stampOf(ctx, 'invitePartnerPerson'),
    look: async () => {
      const [before, people] = await Promise.all([seePartnerPerson(ctx.store, id), peopleOfPartner(ctx, partnerId)]);
      return { before, people: people.filter(works) };
    },
    repeated: ({ before }) =>
      before && works(before) && before.partnerId === partnerId && before.role === role ? before : undefined,
    refusals: ({ before, people }) => [
      ...personRefusals(invited),
      ...(before && works(before) ? [refusal('SUBJECT_UNAVAILABLE' as const, ['input', 'subject'])] : []),
      ...(people.length < MOST_PEOPLE ? [] : [refusal('TOO_MANY_PEOPLE' as const, [], { most: MOST_PEOPLE })]),
    ],
    change: ({ before }) => {
      const person: PartnerPerson = {
        ...{ ...invited, id, partnerId, divisionCode, role, revision: (before?.revision ?? 0) + 1 },
        ...{ invitedBy: actorOf(ctx.viewer), invitedAt: ctx.now },
      };
      return { writes: [personWrite(before, person)], answer: person };
    },
  });
};

interface SeenPerson {
  /** Whoever works, or has worked, for the caller's partner. */
  readonly person: PartnerPerson | undefined;
  /** Another owner, on whom the partner can count when this person is one no more. */
  readonly otherOwner: PartnerPerson | undefined;
}

/** A person of the caller's own partner, and another owner, as both stand this moment. */
const seePerson = async (ctx: Context, id: string): Promise<SeenPerson> => {
  const { partnerId } = partnerIn(ctx);
  const people = (await peopleOfPartner(ctx, partnerId)).filter(works);
  const other = people.find((one) => one.role === 'OWNER' && one.id !== id);
  const [person, otherOwner] = await Promise.all([
    seePartnerPerson(ctx.store, id),
    other && seePartnerPerson(ctx.store, other.id),
  ]);
  const isOwner = otherOwner && works(otherOwner) && otherOwner.role === 'OWNER';
  return {
    person: person?.partnerId === partnerId ? person : undefined,
    otherOwner: isOwner ? otherOwner : undefined,
  };
};

const changeRefusals = (
  { person, otherOwner }: SeenPerson,
  staysOwner: boolean,
): Refusal<ChangePartnerPersonRefusal>[] => {
  if (!person || !works(person)) return [refusal('PERSON_NOT_FOUND', ['input', 'personId'])];
  const isLast = person.role === 'OWNER' && !staysOwner && !otherOwner;
  return isLast ? [refusal('LAST_OWNER', ['input', 'personId'])] : [];
};

/** Of two owners who remove each other at the same moment one stays: each stands on the other's being one. */
const changeWrites = ({ person, otherOwner }: SeenPerson, after: PartnerPerson) => [
  personWrite(person, after),
  ...(person?.role === 'OWNER' && otherOwner ? [personCheck(otherOwner)] : []),
];

interface ChangePartnerPerson {
  readonly personId: string;
  readonly role: PartnerRole;
}

export const changePartnerPerson = (
  ctx: Context,
  { personId, role }: ChangePartnerPerson,
): Promise<Result<PartnerPerson, ChangePartnerPersonRefusal>> =>
  take<SeenPerson, PartnerPerson, ChangePartnerPersonRefusal>(ctx, {
    stamp: stampOf(ctx, 'changePartnerPerson'),
    look: () => seePerson(ctx, personId),
    repeated: ({ person }) => (person && works(person) && person.role === role ? person : undefined),
    refusals: (seen) => changeRefusals(seen, role === 'OWNER'),
    change: (seen) => {
      const before = certain(seen.person, 'the person');
      const after = { ...before, role, revision: before.revision + 1 };
      return { writes: changeWrites(seen, after), answer: after };
    },
  });

/** Takes somebody's way in away at once. */
export const removePartnerPerson = (
  ctx: Context,
  { personId }: { readonly personId: string },
): Promise<Result<PartnerPerson, ChangePartnerPersonRefusal>> =>
  take<SeenPerson, PartnerPerson, ChangePartnerPersonRefusal>(ctx, {
    stamp: stampOf(ctx, 'removePartnerPerson'),
    look: () => seePerson(ctx, personId),
    repeated: ({ person }) => (person && !works(person) ? person : undefined),
    refusals: (seen) => changeRefusals(seen, false),
    change: (seen) => {
      const before = certain(seen.person, 'the person');
      const after = { ...before, removedAt: ctx.now, revision: before.revision + 1 };
      return { writes: changeWrites(seen, after), answer: after };
    },
  });
