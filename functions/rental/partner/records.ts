import { ABSENT } from '../../platform/condition.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { partnerItem, partnerKey, partnerOf } from '../records.ts';
import type { RentalPartner } from '../types.ts';
import { isOver } from './states.ts';
import type { CredentialUse, DeprecatedUse, PartnerClient, PartnerPerson } from './types.ts';

/** The partner as it stands this moment. */
export const seePartner = async (store: Store, id: string): Promise<RentalPartner | undefined> => {
  const item = nounOf(id) === 'partner' ? await store.get(partnerKey(id), { consistent: true }) : undefined;
  return item && partnerOf(item);
};

/** Keeps a company from being a partner of the same authority twice; `live` is 1 while it is one, and 0 afterwards. */
const codeWrite = ({ id: partnerId, divisionCode, creditCode }: RentalPartner, live: 0 | 1): Write => ({
  put: itemOf('PARTNER_CODE', items.PARTNER_CODE.key({ divisionCode, creditCode }), { partnerId, live }),
  ...(live === 1 ? { if: [{ attribute: 'live', fewerThan: 1 }] } : {}),
});

/** Registers an application with its first owner: the order of these writes tells which of them was refused. */
export const applicationWrites = (partner: RentalPartner, owner: Write): Write[] => [
  { put: partnerItem(partner), if: ABSENT },
  codeWrite(partner, 1),
  owner,
];

/** Writes a partner over what it was; holds only while nobody else has changed it since. */
export const changePartnerWrites = (before: RentalPartner, after: RentalPartner): Write[] => [
  {
    put: partnerItem({ ...after, revision: before.revision + 1 }),
    if: [{ attribute: 'revision', is: before.revision }],
  },
  ...(isOver(after.state) ? [codeWrite(after, 0)] : []),
];

/** A subject works for one partner at a time: the person's id comes from it. */
export const partnerPersonId = (subject: string): string => derivedId('partnerPerson', subject);

const personKey = (personId: string) => items.PARTNER_PERSON.key({ personId });

export const partnerPersonItem = (person: PartnerPerson): Item =>
  itemOf(
    'PARTNER_PERSON',
    {
      ...personKey(person.id),
      ...items.PARTNER_PERSON.listKeys({ partnerId: person.partnerId, personId: person.id }),
    },
    person,
  );

const partnerPersonOf = (item: Item): PartnerPerson => attributesOf(item) as unknown as PartnerPerson;

/** Writes a person over what he was; holds only while nobody else has changed him since. */
export const personWrite = (before: PartnerPerson | undefined, after: PartnerPerson): Write => ({
  put: partnerPersonItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** Holds only while a person stands as he was seen. */
export const personCheck = ({ id, revision }: PartnerPerson): Write => ({
  check: personKey(id),
  if: [{ attribute: 'revision', is: revision }],
});

/** The person as he stands this moment, removed or not. */
export const seePartnerPerson = async (store: Store, id: string): Promise<PartnerPerson | undefined> => {
  const item = nounOf(id) === 'partnerPerson' ? await store.get(personKey(id), { consistent: true }) : undefined;
  return item && partnerPersonOf(item);
};

/** People of a partner, removed ones among them. */
export const peopleOfPartner = async (source: Source, partnerId: string): Promise<PartnerPerson[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.PARTNER_PERSON.listPk({ partnerId }) });
  return found.map(partnerPersonOf);
};

const clientKey = (clientId: string) => items.PARTNER_CLIENT.key({ clientId });

export const partnerClientItem = (client: PartnerClient): Item =>
  itemOf(
    'PARTNER_CLIENT',
    {
      ...clientKey(client.id),
      ...items.PARTNER_CLIENT.listKeys({ partnerId: client.partnerId, clientId: client.id }),
    },
    client,
  );

const partnerClientOf = (item: Item): PartnerClient => attributesOf(item) as unknown as PartnerClient;

const credentialKey = (issuerClientId: string) => items.PARTNER_CREDENTIAL.key({ issuerClientId });

export const credentialItem = ({ id: clientId, partnerId }: PartnerClient, issuerClientId: string): Item =>
  itemOf('PARTNER_CREDENTIAL', credentialKey(issuerClientId), { issuerClientId, clientId, partnerId });

const credentialUseOf = (item: Item): CredentialUse => attributesOf(item) as unknown as CredentialUse;

/** Writes a client and a new credential of it, which no other client may have. */
export const credentialWrites = (
  before: PartnerClient | undefined,
  after: PartnerClient,
  issuerClientId: string,
): Write[] => [clientWrite(before, after), { put: credentialItem(after, issuerClientId), if: ABSENT }];

/** Writes a client over what it was; holds only while nobody else has changed it since. */
export const clientWrite = (before: PartnerClient | undefined, after: PartnerClient): Write => ({
  put: partnerClientItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** The client as it stands this moment. */
export const seePartnerClient = async (store: Store, id: string): Promise<PartnerClient | undefined> => {
  const item = nounOf(id) === 'partnerClient' ? await store.get(clientKey(id), { consistent: true }) : undefined;
  return item && partnerClientOf(item);
};

export const clientsOfPartner = async (source: Source, partnerId: string): Promise<PartnerClient[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.PARTNER_CLIENT.listPk({ partnerId }) });
  return found.map(partnerClientOf);
};

/** Whose system a client of the issuer is, with that system and its partner, as they stand this moment. */
export const seeCredential = async (
  store: Store,
  issuerClientId: string,
): Promise<
  { readonly use: CredentialUse; readonly client?: PartnerClient; readonly partner?: RentalPartner } | undefined
> => {
  const found = await store.get(credentialKey(issuerClientId), { consistent: true });
  if (!found) return undefined;
  const use = credentialUseOf(found);
  const keys = [clientKey(use.clientId), partnerKey(use.partnerId)];
  const [client, partner] = await store.getMany(keys, { consistent: true });
  return {
    use,
    ...(client ? { client: partnerClientOf(client) } : {}),
    ...(partner ? { partner: partnerOf(partner) } : {}),
  };
};

/** When each credential of clients was last used. */
export const usesOf = async (
  source: Source,
  issuerClientIds: readonly string[],
): Promise<ReadonlyMap<string, CredentialUse>> => {
  const found = await storeOf(source).getMany(issuerClientIds.map(credentialKey));
  return new Map(
    found.flatMap((item) => (item ? [[credentialUseOf(item).issuerClientId, credentialUseOf(item)] as const] : [])),
  );
};

export const usedWrite = (issuerClientId: string, lastUsedAt: Instant): Write => ({
  change: credentialKey(issuerClientId),
  set: { lastUsedAt },
  if: [{ present: 'pk' }],
});

/** Of one partner, by what is used; another operation counts one more. */
export const deprecatedUseWrite = (
  partnerId: string,
  { element, reason, lastAt }: Omit<DeprecatedUse, 'uses'>,
): Write => ({
  change: items.DEPRECATED_USE.key({ partnerId, element }),
  set: { kind: 'DEPRECATED_USE', schemaVersion: 1, element, reason, lastAt },
  add: { uses: 1 },
});

export const deprecatedUsesOf = async (source: Source, partnerId: string): Promise<DeprecatedUse[]> => {
  const found = await storeOf(source).queryAll({ pk: items.DEPRECATED_USE.pkOf({ partnerId }) });
  return found.map((item) => attributesOf(item) as unknown as DeprecatedUse);
};
