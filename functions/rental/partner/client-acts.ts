/** Use cases around the systems of a partner and what they sign in with. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import { findPartner } from '../records.ts';
import { isIssuerClientId, MOST_CLIENTS, nameRefusals, scopeRefusals } from './facts.ts';
import { partnerIn } from './person-acts.ts';
import { clientsOfPartner, clientWrite, credentialWrites, seePartnerClient, usesOf } from './records.ts';
import type {
  AddPartnerCredentialRefusal,
  Credential,
  CredentialRefusal,
  CredentialUse,
  MadeCredential,
  PartnerClient,
  PartnerScope,
  RegisterPartnerClientRefusal,
  RevokePartnerClientRefusal,
  RevokePartnerCredentialRefusal,
} from './types.ts';

const works = ({ endedAt }: Credential): boolean => endedAt === undefined;

/** Systems of a partner, working ones first. */
export const partnerClients = async (ctx: Context, partnerId: string): Promise<PartnerClient[]> => {
  const clients = await clientsOfPartner(ctx, partnerId);
  return clients
    .sort((a, b) => (a.revokedAt ?? 0) - (b.revokedAt ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CLIENTS);
};

/** When the credentials of a system were last used. */
export const credentialUses = (ctx: Context, client: PartnerClient): Promise<ReadonlyMap<string, CredentialUse>> =>
  usesOf(
    ctx,
    client.credentials.filter(works).map(({ issuerClientId }) => issuerClientId),
  );

/** A credential from the issuer itself, or one that was made there by hand. */
const issued = async (
  { clientIssuer }: Context,
  { id, scopes }: Pick<PartnerClient, 'id' | 'scopes'>,
  byHand: string | null | undefined,
): Promise<Result<{ readonly clientId: string; readonly secret?: string }, CredentialRefusal>> => {
  const path = ['input', 'issuerClientId'];
  if (byHand != null)
    return isIssuerClientId(byHand) ? done({ clientId: byHand }) : refused([refusal('ISSUER_CLIENT_INVALID', path)]);
  return clientIssuer ? done(await clientIssuer.make(id, scopes)) : refused([refusal('ISSUER_CLIENT_REQUIRED', path)]);
};

/**
 * Gives a system a way in. The secret comes from the issuer and is in this one answer only; whoever has lost it takes a
 * new one. What was made at the issuer in vain is ended there again.
 */
const withCredential = async (
  ctx: Context,
  useCase: string,
  before: PartnerClient | undefined,
  client: PartnerClient,
  { madeFor, byHand }: { readonly madeFor: string; readonly byHand?: string | null | undefined },
): Promise<Result<MadeCredential, CredentialRefusal>> => {
  const got = await issued(ctx, client, byHand);
  if (!got.ok) return got;
  const { clientId: issuerClientId, secret } = got.value;
  const marked = byHand == null ? {} : ({ isByHand: true } as const);
  const credential: Credential = { issuerClientId, madeAt: ctx.now, madeFor, ...marked };
  const after = {
    ...client,
    credentials: [...client.credentials, credential],
    revision: (before?.revision ?? 0) + 1,
  };
  const outcome = await ctx.store.commit(credentialWrites(before, after, issuerClientId), stampOf(ctx, useCase));
  ctx.written();
  if (outcome.ok) return done({ client: after, issuerClientId, ...(secret === undefined ? {} : { secret }) });
  if (byHand == null) await ctx.clientIssuer?.end(issuerClientId);
  const isTaken = outcome.cause === 'conditions' && outcome.failed[0]?.index === 1;
  return refused([isTaken ? refusal('ISSUER_CLIENT_INVALID', ['input', 'issuerClientId']) : refusal('TRY_AGAIN')]);
};

/** What was made under a key before: its answer again, but for the secret. */
const madeBefore = (client: PartnerClient | undefined, madeFor: string): MadeCredential | undefined => {
  const credential = client?.credentials.find((one) => one.madeFor === madeFor);
  return client && credential ? { client, issuerClientId: credential.issuerClientId } : undefined;
};

interface RegisterPartnerClient {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly scopes: readonly PartnerScope[];
  readonly issuerClientId?: string | null | undefined;
}

/** Registers a system with its first credential. Its id comes from the key. */
export const registerPartnerClient = async (
  ctx: Context,
  { idempotencyKey, issuerClientId: byHand, ...input }: RegisterPartnerClient,
): Promise<Result<MadeCredential, RegisterPartnerClientRefusal>> => {
  const { partnerId } = partnerIn(ctx);
  const actor = actorOf(ctx.viewer);
  const id = derivedId('partnerClient', actor, 'registerPartnerClient', idempotencyKey);
  const parts = { name: tidy(input.name), scopes: [...new Set(input.scopes)].sort() };
  const hash = inputHash({ ...parts, byHand });
  const [made, partner, clients] = await Promise.all([
    seePartnerClient(ctx.store, id),
    findPartner(ctx, partnerId),
    clientsOfPartner(ctx, partnerId),
  ]);
  if (made) {
    const again = made.inputHash === hash ? madeBefore(made, idempotencyKey) : undefined;
    return again ? done(again) : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  }
  const isFull = clients.filter(({ revokedAt }) => revokedAt === undefined).length >= MOST_CLIENTS;
  const refusals: Refusal<RegisterPartnerClientRefusal>[] = [
    ...nameRefusals(parts.name, 'name'),
    ...scopeRefusals(parts.scopes),
    ...(isFull ? [refusal('TOO_MANY_CLIENTS' as const, [], { most: MOST_CLIENTS })] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const { divisionCode } = certain(partner, `partner ${partnerId}`);
  const client: PartnerClient = {
    ...{ ...parts, id, partnerId, divisionCode, credentials: [], revision: 1 },
    ...{ madeBy: actor, madeAt: ctx.now, inputHash: hash },
  };
  return withCredential(ctx, 'registerPartnerClient', undefined, client, { madeFor: idempotencyKey, byHand });
};

const MOST_CREDENTIALS = 2;

/** A system of the caller's own partner, as it stands this moment. */
const ownClient = async (ctx: Context, id: string): Promise<PartnerClient | undefined> => {
  const client = await seePartnerClient(ctx.store, id);
  return client?.partnerId === partnerIn(ctx).partnerId ? client : undefined;
};

const notFound = refusal('CLIENT_NOT_FOUND' as const, ['input', 'partnerClientId']);
const revoked = refusal('CLIENT_REVOKED' as const, ['input', 'partnerClientId']);

interface AddPartnerCredential {
  readonly idempotencyKey: string;
  readonly partnerClientId: string;
  readonly issuerClientId?: string | null | undefined;
}

/** Gives a system a second secret, so that the first can be ended once the new one is in use. */
export const addPartnerCredential = async (
  ctx: Context,
  { idempotencyKey: madeFor, partnerClientId, issuerClientId: byHand }: AddPartnerCredential,
): Promise<Result<MadeCredential, AddPartnerCredentialRefusal>> => {
  const client = await ownClient(ctx, partnerClientId);
  if (!client) return refused([notFound]);
  const before = madeBefore(client, madeFor);
  if (before) return done(before);
  if (client.revokedAt !== undefined) return refused([revoked]);
  if (client.credentials.filter(works).length >= MOST_CREDENTIALS)
    return refused([refusal('TWO_CREDENTIALS', ['input', 'partnerClientId'])]);
  return withCredential(ctx, 'addPartnerCredential', client, client, { madeFor, byHand });
};

/** Ends credentials that were made for a system at the issuer, too; here they work no more in any case. */
const endAtIssuer = async (ctx: Context, { credentials }: PartnerClient): Promise<void> => {
  const over = credentials.filter((one) => !works(one) && !one.isByHand);
  for (const { issuerClientId } of over) await ctx.clientIssuer?.end(issuerClientId);
};

interface RevokePartnerCredential {
  readonly partnerClientId: string;
  readonly issuerClientId: string;
}

/** Ends one credential: tokens that were got with it work no more. */
export const revokePartnerCredential = async (
  ctx: Context,
  { partnerClientId, issuerClientId }: RevokePartnerCredential,
): Promise<Result<PartnerClient, RevokePartnerCredentialRefusal>> => {
  const credentialIn = (client: PartnerClient | undefined) =>
    client?.credentials.find((one) => one.issuerClientId === issuerClientId);
  const result = await take<PartnerClient | undefined, PartnerClient, RevokePartnerCredentialRefusal>(ctx, {
    stamp: stampOf(ctx, 'revokePartnerCredential'),
    look: () => ownClient(ctx, partnerClientId),
    repeated: (client) => {
      const credential = credentialIn(client);
      return credential && !works(credential) ? client : undefined;
    },
    refusals: (client) => {
      if (!client) return [notFound];
      return credentialIn(client) ? [] : [refusal('CREDENTIAL_NOT_FOUND', ['input', 'issuerClientId'])];
    },
    change: (client) => {
      const before = certain(client, 'the client');
      const credentials = before.credentials.map((one) =>
        one.issuerClientId === issuerClientId ? { ...one, endedAt: ctx.now } : one,
      );
      const after = { ...before, credentials, revision: before.revision + 1 };
      return { writes: [clientWrite(before, after)], answer: after };
    },
  });
  if (result.ok) await endAtIssuer(ctx, result.value);
  return result;
};

/** Ends a system for good, with all its credentials. */
export const revokePartnerClient = async (
  ctx: Context,
  { partnerClientId }: { readonly partnerClientId: string },
): Promise<Result<PartnerClient, RevokePartnerClientRefusal>> => {
  const result = await take<PartnerClient | undefined, PartnerClient, RevokePartnerClientRefusal>(ctx, {
    stamp: stampOf(ctx, 'revokePartnerClient'),
    look: () => ownClient(ctx, partnerClientId),
    repeated: (client) => (client?.revokedAt === undefined ? undefined : client),
    refusals: (client) => (client ? [] : [notFound]),
    change: (client) => {
      const before = certain(client, 'the client');
      const credentials = before.credentials.map((one) => (works(one) ? { ...one, endedAt: ctx.now } : one));
      const after = { ...before, credentials, revokedAt: ctx.now, revision: before.revision + 1 };
      return { writes: [clientWrite(before, after)], answer: after };
    },
  });
  if (result.ok) await endAtIssuer(ctx, result.value);
  return result;
};
