import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { GateClient } from './types.ts';

const gateClientKey = (clientId: string) => items.GATE_CLIENT.key({ clientId });

const gateClientItem = (client: GateClient): Item =>
  itemOf(
    'GATE_CLIENT',
    {
      ...gateClientKey(client.id),
      ...items.GATE_CLIENT.listKeys({ unitId: client.unitId, clientId: client.id }),
    },
    client,
  );

export const gateClientOf = (item: Item): GateClient => attributesOf(item) as unknown as GateClient;

const credentialKey = (issuerClientId: string) => items.GATE_CREDENTIAL.key({ issuerClientId });

/** Registers a gate client; where the issuer gave it an id of its own, no other gate client may have that. */
export const registerWrites = (client: GateClient): Write[] => [
  { put: gateClientItem(client), if: ABSENT },
  ...(client.issuerClientId === client.id
    ? []
    : [
        {
          put: itemOf('GATE_CREDENTIAL', credentialKey(client.issuerClientId), {
            clientId: client.id,
            unitId: client.unitId,
          }),
          if: ABSENT,
        },
      ]),
];

/** Writes a gate client over what it was; holds only while nobody else has changed it since. */
export const changeWrite = (before: GateClient, after: GateClient): Write => ({
  put: gateClientItem({ ...after, revision: before.revision + 1 }),
  if: [{ attribute: 'revision', is: before.revision }],
});

/** The gate client as it stands this moment. */
export const seeGateClient = async (store: Store, id: string): Promise<GateClient | undefined> => {
  const item = nounOf(id) === 'gateClient' ? await store.get(gateClientKey(id), { consistent: true }) : undefined;
  return item && gateClientOf(item);
};

/** The gate client behind a `client_id` of the issuer. */
export const gateClientBehind = async (store: Store, issuerClientId: string): Promise<GateClient | undefined> => {
  if (nounOf(issuerClientId) === 'gateClient') {
    const own = await seeGateClient(store, issuerClientId);
    return own?.issuerClientId === issuerClientId ? own : undefined;
  }
  const credential = await store.get(credentialKey(issuerClientId));
  return typeof credential?.clientId === 'string' ? seeGateClient(store, credential.clientId) : undefined;
};

export const gateClientsOf = async (source: Source, unitId: string): Promise<GateClient[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.GATE_CLIENT.listPk({ unitId }) });
  return found.map(gateClientOf);
};
