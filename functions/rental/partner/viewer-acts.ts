/** Who of a partner is behind a token. Nothing of it is remembered: whatever is ended works no more from then on. */
import type { PartnerViewer } from '../../platform/access.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, type Instant } from '../../platform/time.ts';
import { partnerPersonId, seeCredential, seePartner, seePartnerPerson, usedWrite } from './records.ts';
import { roleScopes, scopesIn } from './scopes.ts';
import type { CredentialUse, PartnerScope } from './types.ts';

const noteUse = async (
  store: Store,
  { issuerClientId, lastUsedAt = 0 }: CredentialUse,
  now: Instant,
): Promise<void> => {
  if (now - lastUsedAt < HOUR) return;
  await store.commit([usedWrite(issuerClientId, now)], { actor: 'system', useCase: 'signIn', at: now });
};

/** The system behind a `client_id` of the issuer, with the scopes its token carries; undefined when there is none. */
export const partnerSystemBehind = async (
  store: Store,
  issuerClientId: string,
  carried: readonly string[],
  now: Instant,
): Promise<PartnerViewer | undefined> => {
  const seen = await seeCredential(store, issuerClientId);
  if (!seen?.client || !seen.partner || seen.client.revokedAt !== undefined) return undefined;
  const { use, client, partner } = seen;
  if (!client.credentials.some((one) => one.issuerClientId === issuerClientId && one.endedAt === undefined))
    return undefined;
  await noteUse(store, use, now);
  // Whoever belongs to a partner sees the partner itself; an issuer need not know of that scope.
  const granted = new Set<PartnerScope>(['partner:read', ...client.scopes.filter((scope) => carried.includes(scope))]);
  return { kind: 'partner', partnerId: partner.id, clientId: client.id, scopes: scopesIn(partner.state, [...granted]) };
};

/** The person of a partner behind a token's `sub`; undefined when there is none, or he works for it no more. */
export const partnerPersonBehind = async (store: Store, subject: string): Promise<PartnerViewer | undefined> => {
  const person = await seePartnerPerson(store, partnerPersonId(subject));
  if (!person || person.removedAt !== undefined) return undefined;
  const partner = await seePartner(store, person.partnerId);
  if (!partner) return undefined;
  const scopes = scopesIn(partner.state, roleScopes[person.role]);
  return { kind: 'partner', partnerId: partner.id, personId: person.id, scopes };
};

/** What a system is called that signs in with a credential that works; undefined when there is none. */
export const partnerSystemNameOf = async (store: Store, issuerClientId: string): Promise<string | undefined> => {
  const seen = await seeCredential(store, issuerClientId);
  const works = seen?.client?.credentials.some(
    (one) => one.issuerClientId === issuerClientId && one.endedAt === undefined,
  );
  return works === true && seen?.client?.revokedAt === undefined ? seen?.client?.name : undefined;
};

/** Name of a person of a partner by a token's `sub`. */
export const partnerPersonNameOf = async (store: Store, subject: string): Promise<string | undefined> => {
  const person = await seePartnerPerson(store, partnerPersonId(subject));
  return person?.removedAt === undefined ? person?.name : undefined;
};
