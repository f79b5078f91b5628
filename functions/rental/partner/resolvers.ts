import type { PartnerScope as ShownScope, Resolvers } from '../../generated/resolvers.ts';
import type { Context } from '../../platform/context.ts';
import { personShown } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import type { Nodes } from '../../platform/nodes.ts';
import { userErrors, type Result, type UserError } from '../../platform/result.ts';
import { ordersUnderWay } from '../order/list-acts.ts';
import { findPartner } from '../records.ts';
import { maySeeOf } from '../rules.ts';
import type { RentalPartner } from '../types.ts';
import {
  changeAgreement,
  declinePartner,
  endPartner,
  engagePartner,
  registerPartnerApplication,
  rentalPartners,
  resumePartner,
  suspendPartner,
} from './acts.ts';
import {
  addPartnerCredential,
  credentialUses,
  partnerClients,
  registerPartnerClient,
  revokePartnerClient,
  revokePartnerCredential,
} from './client-acts.ts';
import { deprecatedUses } from './deprecated-acts.ts';
import { replacePartnerOwner } from './owner-acts.ts';
import { changePartnerPerson, invitePartnerPerson, partnerPeople, removePartnerPerson } from './person-acts.ts';
import { seePartnerClient, seePartnerPerson } from './records.ts';
import { refusalTexts } from './refusals.ts';
import { maySeePapers } from './states.ts';
import type { MadeCredential, PartnerClient, PartnerPerson, PartnerScope } from './types.ts';

const scopes: Readonly<Record<ShownScope, PartnerScope>> = {
  PARTNER_READ: 'partner:read',
  STATIONS_READ: 'stations:read',
  STATIONS_WRITE: 'stations:write',
  VEHICLES_READ: 'vehicles:read',
  VEHICLES_WRITE: 'vehicles:write',
  POSITIONS_WRITE: 'positions:write',
  TARIFFS_WRITE: 'tariffs:write',
  ORDERS_READ: 'orders:read',
  ORDERS_WRITE: 'orders:write',
  STATEMENTS_READ: 'statements:read',
  STATEMENTS_WRITE: 'statements:write',
  WEBHOOKS_WRITE: 'webhooks:write',
};

type Known = keyof typeof refusalTexts;
interface Refused<Code extends Known> {
  userErrors: UserError<Code>[];
}

const errorsOf = <Code extends Known>({ language }: Context, result: Result<unknown, Code>): UserError<Code>[] =>
  result.ok ? [] : userErrors(result.refusals, refusalTexts, language);

const partnerPayload = <Code extends Known>(
  ctx: Context,
  result: Result<RentalPartner, Code>,
): { partner: RentalPartner | null } & Refused<Code> => ({
  partner: result.ok ? result.value : null,
  userErrors: errorsOf(ctx, result),
});

const personPayload = <Code extends Known>(
  ctx: Context,
  result: Result<PartnerPerson, Code>,
): { person: PartnerPerson | null } & Refused<Code> => ({
  person: result.ok ? result.value : null,
  userErrors: errorsOf(ctx, result),
});

const clientPayload = <Code extends Known>(
  ctx: Context,
  result: Result<PartnerClient, Code>,
): { client: PartnerClient | null } & Refused<Code> => ({
  client: result.ok ? result.value : null,
  userErrors: errorsOf(ctx, result),
});

const madePayload = <Code extends Known>(ctx: Context, result: Result<MadeCredential, Code>) => {
  const made = result.ok ? result.value : undefined;
  return {
    client: made?.client ?? null,
    issuerClientId: made?.issuerClientId ?? null,
    clientSecret: made?.secret ?? null,
    userErrors: errorsOf(ctx, result),
  };
};

/** What hangs on a partner's papers; null when they are not the caller's to see. */
const withPapers = async <T>(ctx: Context, partner: RentalPartner, shown: () => T | Promise<T>): Promise<T | null> => {
  if (!maySeePapers(ctx.viewer, partner)) return null;
  return shown();
};

export const resolvers: Resolvers = {
  Query: {
    rentalPartners: (_, { division }, ctx) => rentalPartners(ctx, division),
    partnerViewer: (_, __, { viewer }) => (viewer.kind === 'partner' ? viewer : null),
  },
  Mutation: {
    registerPartnerApplication: async (_, { input }, ctx) => {
      const name = { zh: input.name.zh, en: input.name.en ?? input.name.zh };
      return partnerPayload(ctx, await registerPartnerApplication(ctx, { ...input, name }));
    },
    engagePartner: async (_, { input }, ctx) => partnerPayload(ctx, await engagePartner(ctx, input)),
    declinePartner: async (_, { input }, ctx) => partnerPayload(ctx, await declinePartner(ctx, input)),
    changeAgreement: async (_, { input }, ctx) => partnerPayload(ctx, await changeAgreement(ctx, input)),
    suspendPartner: async (_, { input }, ctx) => partnerPayload(ctx, await suspendPartner(ctx, input)),
    resumePartner: async (_, { input }, ctx) => partnerPayload(ctx, await resumePartner(ctx, input)),
    endPartner: async (_, { input }, ctx) => partnerPayload(ctx, await endPartner(ctx, input)),
    replacePartnerOwner: async (_, { input }, ctx) => partnerPayload(ctx, await replacePartnerOwner(ctx, input)),
    invitePartnerPerson: async (_, { input }, ctx) => personPayload(ctx, await invitePartnerPerson(ctx, input)),
    changePartnerPerson: async (_, { input }, ctx) => personPayload(ctx, await changePartnerPerson(ctx, input)),
    removePartnerPerson: async (_, { input }, ctx) => personPayload(ctx, await removePartnerPerson(ctx, input)),
    registerPartnerClient: async (_, { input }, ctx) => {
      const asked = { ...input, scopes: input.scopes.map((one) => scopes[one]) };
      return madePayload(ctx, await registerPartnerClient(ctx, asked));
    },
    addPartnerCredential: async (_, { input }, ctx) => madePayload(ctx, await addPartnerCredential(ctx, input)),
    revokePartnerCredential: async (_, { input }, ctx) => clientPayload(ctx, await revokePartnerCredential(ctx, input)),
    revokePartnerClient: async (_, { input }, ctx) => clientPayload(ctx, await revokePartnerClient(ctx, input)),
  },
  RentalPartner: {
    services: ({ agreement }) => [...agreement.services],
    papers: (partner, _, ctx) => withPapers(ctx, partner, () => partner),
    people: (partner, _, ctx) => withPapers(ctx, partner, () => partnerPeople(ctx, partner.id)),
    ordersUnderWay: (partner, _, ctx) => withPapers(ctx, partner, () => ordersUnderWay(ctx, partner.id)),
    clients: (partner, _, ctx) => withPapers(ctx, partner, () => partnerClients(ctx, partner.id)),
  },
  PartnerPapers: {
    division: ({ divisionCode }) => divisionCode,
    appliedBy: async ({ appliedBy }, _, ctx) => (await personShown(ctx, appliedBy)) ?? null,
    agreement: ({ agreement }) => ({ ...agreement, services: [...agreement.services] }),
  },
  PartnerViewer: {
    partner: async ({ partnerId }, _, ctx) => certain(await findPartner(ctx, partnerId), `partner ${partnerId}`),
    person: async ({ personId }, _, { store }) =>
      personId === undefined ? null : ((await seePartnerPerson(store, personId)) ?? null),
    client: async ({ clientId }, _, { store }) =>
      clientId === undefined ? null : ((await seePartnerClient(store, clientId)) ?? null),
    scopes: (viewer) => [...viewer.scopes],
    deprecatedUses: (_viewer, _args, ctx) => deprecatedUses(ctx),
  },
  PartnerClient: {
    scopes: (client) => (Object.keys(scopes) as ShownScope[]).filter((one) => client.scopes.includes(scopes[one])),
    credentials: async (client, _, ctx) => {
      const uses = await credentialUses(ctx, client);
      return client.credentials.flatMap(({ issuerClientId, madeAt, endedAt }) =>
        endedAt === undefined
          ? [{ issuerClientId, madeAt, lastUsedAt: uses.get(issuerClientId)?.lastUsedAt ?? null }]
          : [],
      );
    },
  },
};

export const nodes: Nodes = {
  partner: async (ctx, id) => {
    const partner = await findPartner(ctx, id);
    return partner && maySeeOf(ctx.viewer, partner.id) ? partner : undefined;
  },
};
