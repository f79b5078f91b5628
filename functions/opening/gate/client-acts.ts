/** Use cases around the gates and counting devices that may report. */
import { findUnit } from '../../organisation/records.ts';
import { actorOf, type GateViewer } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import { findPlace } from '../records.ts';
import type { Place } from '../types.ts';
import {
  changeWrite,
  gateClientBehind,
  gateClientOf,
  gateClientsOf,
  registerWrites,
  seeGateClient,
} from './client-records.ts';
import { gateClientRefusals, isIssuerClientId, mayManageGates, maySeeGates, type GateClientParts } from './clients.ts';
import type {
  ChangeGateClientRefusal,
  GateClient,
  RegisterGateClientRefusal,
  RevokeGateClientRefusal,
} from './types.ts';

/** Most gate clients of one list. */
const LIST_MOST = 100;
/** How often a change is tried anew when another was faster. */
const ROUNDS = 4;

/** The gates that signed in within half a minute: one that was ended works on for at most that long. */
const memory = makeMemory<GateClient | undefined>(30_000, 2_000);

/** Who a `client_id` of the issuer speaks for; undefined when it is no gate, or was ended. */
export const gateBehind = async (
  store: Store,
  issuerClientId: string,
  now: Instant,
): Promise<GateViewer | undefined> => {
  const client = await memory.read(store, issuerClientId, now, () => gateClientBehind(store, issuerClientId));
  if (!client || client.revokedAt !== undefined) return undefined;
  const { id: clientId, placeIds, scopes } = client;
  return { kind: 'gate', clientId, placeIds, scopes };
};

/** What a gate that signs in by its own id is called; undefined when it is none, or was ended. */
export const gateNameOf = async (store: Store, clientId: string): Promise<string | undefined> => {
  const client = await gateClientBehind(store, clientId);
  return client?.id === clientId && client.revokedAt === undefined ? client.name : undefined;
};

const placesOf = (ctx: Context, ids: readonly string[]): Promise<(Place | undefined)[]> =>
  Promise.all(
    ids.slice(0, LIST_MOST).map(async (id) => (nounOf(id) === 'place' ? await findPlace(ctx, id) : undefined)),
  );

const tidied = ({ name, vendor, placeIds, scopes }: GateClientParts): GateClientParts => ({
  name: tidy(name),
  vendor: tidy(vendor),
  placeIds,
  scopes: [...new Set(scopes)].sort(),
});

interface RegisterGateClient extends GateClientParts {
  readonly idempotencyKey: string;
  readonly issuerClientId?: string | null | undefined;
}

/** Registers a gate. Its id comes from the key: it is its own record of having been registered. */
export const registerGateClient = async (
  ctx: Context,
  { idempotencyKey, issuerClientId, ...input }: RegisterGateClient,
): Promise<Result<GateClient, RegisterGateClientRefusal>> => {
  const actor = actorOf(ctx.viewer);
  const id = derivedId('gateClient', actor, 'registerGateClient', idempotencyKey);
  const parts = { ...tidied(input), issuerClientId: issuerClientId ?? id };
  const hash = inputHash(parts);
  const [made, places] = await Promise.all([seeGateClient(ctx.store, id), placesOf(ctx, parts.placeIds)]);
  if (made?.inputHash === hash) return done(made);
  if (made) return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  const wrongId = refusal('ISSUER_CLIENT_INVALID' as const, ['input', 'issuerClientId']);
  const isOwnOrFree = parts.issuerClientId === id || nounOf(parts.issuerClientId) === undefined;
  const refusals = [
    ...gateClientRefusals(ctx.viewer, parts, places),
    ...(isOwnOrFree && isIssuerClientId(parts.issuerClientId) ? [] : [wrongId]),
  ];
  if (refusals.length > 0) return refused(refusals);
  const { unitId, divisionCode } = certain(places[0], 'a place');
  const client = { ...parts, id, unitId, divisionCode, registeredBy: actor, registeredAt: ctx.now, inputHash: hash };
  const writes = registerWrites({ ...client, revision: 1 });
  const outcome = await ctx.store.commit(writes, stampOf(ctx, 'registerGateClient'));
  ctx.written();
  if (outcome.ok) return done({ ...client, revision: 1 });
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  const [first] = outcome.failed;
  const there = first?.index === 0 && first.item ? gateClientOf(first.item) : undefined;
  if (there?.inputHash === hash) return done(there);
  return refused([there ? refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey']) : wrongId]);
};

/** What a change of a gate client makes of it: the next one, or undefined when it is so already. */
type Next<Code extends string> = (client: GateClient) => Promise<Result<GateClient | undefined, Code>>;

/** Decides on the client as it stands this moment and writes it, anew when another was faster. */
const changed = async <Code extends string>(
  ctx: Context,
  id: string,
  useCase: string,
  next: Next<Code>,
): Promise<Result<GateClient, Code | 'GATE_CLIENT_NOT_FOUND' | 'TRY_AGAIN'>> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const client = await seeGateClient(ctx.store, id);
    if (!client || !mayManageGates(ctx.viewer, client))
      return refused([refusal('GATE_CLIENT_NOT_FOUND', ['input', 'gateClientId'])]);
    const decided = await next(client);
    if (!decided.ok) return decided;
    if (!decided.value) return done(client);
    const outcome = await ctx.store.commit([changeWrite(client, decided.value)], stampOf(ctx, useCase));
    ctx.written();
    memory.forget(ctx.store, client.issuerClientId);
    if (outcome.ok) return done(decided.value);
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};

type ChangeGateClient = { readonly gateClientId: string } & {
  readonly [Part in keyof GateClientParts]?: GateClientParts[Part] | null | undefined;
};

export const changeGateClient = (
  ctx: Context,
  { gateClientId, ...input }: ChangeGateClient,
): Promise<Result<GateClient, ChangeGateClientRefusal>> =>
  changed<ChangeGateClientRefusal>(ctx, gateClientId, 'changeGateClient', async (client) => {
    if (client.revokedAt !== undefined) return refused([refusal('GATE_CLIENT_REVOKED', ['input', 'gateClientId'])]);
    const parts = tidied({
      name: input.name ?? client.name,
      vendor: input.vendor ?? client.vendor,
      placeIds: input.placeIds ?? client.placeIds,
      scopes: input.scopes ?? client.scopes,
    });
    const places = await placesOf(ctx, parts.placeIds);
    const foreign = places.some((place) => place && place.unitId !== client.unitId);
    const refusals = [
      ...gateClientRefusals(ctx.viewer, parts, places),
      ...(foreign ? [refusal('PLACES_INVALID' as const, ['input', 'placeIds'])] : []),
    ];
    return refusals.length > 0 ? refused(refusals) : done({ ...client, ...parts });
  });

/** Ends a gate client; one that is ended already stays so. */
export const revokeGateClient = (
  ctx: Context,
  { gateClientId }: { readonly gateClientId: string },
): Promise<Result<GateClient, RevokeGateClientRefusal>> =>
  changed<RevokeGateClientRefusal>(ctx, gateClientId, 'revokeGateClient', (client) =>
    Promise.resolve(done(client.revokedAt === undefined ? { ...client, revokedAt: ctx.now } : undefined)),
  );

/** Gate clients of a unit, working ones first; none when the unit is not the caller's to look after. */
export const gateClients = async (ctx: Context, unitId: string): Promise<GateClient[]> => {
  const unit = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  if (!unit || !maySeeGates(ctx.viewer, { unitId, divisionCode: unit.divisionCode })) return [];
  const clients = await gateClientsOf(ctx, unitId);
  return clients.sort((a, b) => (a.revokedAt ?? 0) - (b.revokedAt ?? 0) || (a.id < b.id ? -1 : 1)).slice(0, LIST_MOST);
};
