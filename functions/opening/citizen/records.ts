/** Citizens, their devices and messages in the table: all of one citizen under one key. */
import { ABSENT } from '../../platform/condition.ts';
import type { Context } from '../../platform/context.ts';
import { attributesOf, itemOf, read } from '../../platform/item.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { maskedPhone } from './phone.ts';
import type { Citizen, CitizenDevice, CitizenMessage, KnownCitizen } from './types.ts';

/** How long what is over outlives its end: it is never trusted then, and expiry only clears away. */
const KEPT = 7 * DAY;
/** Messages of a citizen that are shown, and how long they are kept. */
const MOST_MESSAGES = 50;
const MESSAGES_KEPT = 90 * DAY;

export const expiryAt = (at: Instant): { expiresAt: number } => ({ expiresAt: Math.ceil((at + KEPT) / 1_000) });

/** The citizen behind a telephone number: whoever reads the table cannot tell the number from it. */
export const citizenIdOf = (sealing: Sealing, phone: string): string =>
  derivedId('citizen', sealing.hash('phone', phone));

/** The subject under which a plate has its standing. */
export const plateHashOf = (sealing: Sealing, plate: string): string => sealing.hash('plate', plate);

/** A token says whose it is, so that one read finds both; the secret behind the dot makes it his. */
const citizenIdIn = (token: string): string | undefined => {
  const [citizenId = ''] = token.split('.', 1);
  return nounOf(citizenId) === 'citizen' ? citizenId : undefined;
};

/** The same confirmation always gives the same token, so that a lost answer may be asked for again. */
export const tokenFor = (sealing: Sealing, citizenId: string, code: string, idempotencyKey: string): string =>
  `${citizenId}.${sealing.hash('device', JSON.stringify([citizenId, code, idempotencyKey]))}`;

const citizenKey = (citizenId: string) => items.CITIZEN.key({ citizenId });
const deviceKey = (sealing: Sealing, citizenId: string, token: string) =>
  items.CITIZEN_DEVICE.key({ citizenId, tokenHash: sealing.hash('device', token) });

const citizenOf = (item: Item): Citizen => attributesOf(item) as unknown as Citizen;
const deviceOf = (item: Item): CitizenDevice => attributesOf(item) as unknown as CitizenDevice;

const dueKeys = (citizenId: string, due: Instant) => items.CITIZEN.findKeys({ due: toDateTime(due), citizenId });

/** Writes a citizen whose telephone was proved just now: his first time, or once more. `forgetAt`: its number may go then. */
export const citizenWrite = (citizen: Citizen, forgetAt: Instant): Write => ({
  put: itemOf('CITIZEN', { ...citizenKey(citizen.id), ...dueKeys(citizen.id, forgetAt) }, citizen),
});

/** Lets a number stay until another moment; holds only while it is there. */
export const postponeCitizenWrite = (citizenId: string, forgetAt: Instant): Write => ({
  change: citizenKey(citizenId),
  set: dueKeys(citizenId, forgetAt),
  if: [{ present: 'phoneSealed' }],
});

/** Citizens whose number may be due to be removed, the longest due first. */
export const citizensToForget = async (store: Store, now: Instant, most: number): Promise<string[]> => {
  const { items: keys } = await store.query({
    ...{ index: 'finder', pk: items.CITIZEN.findPk({}), sortTo: toDateTime(now), limit: most },
  });
  const found = await store.getMany(keys, { consistent: true });
  return found.flatMap((item) => (item?.findPk === undefined ? [] : [citizenOf(item).id]));
};

export const deviceWrite = (sealing: Sealing, token: string, device: CitizenDevice): Write => ({
  put: {
    ...itemOf('CITIZEN_DEVICE', deviceKey(sealing, device.citizenId, token), device),
    ...expiryAt(device.until),
  },
});

/** Nothing personal is left of a citizen but the hash that his id is. */
export const eraseCitizenWrite = (citizenId: string, now: Instant): Write => ({
  change: citizenKey(citizenId),
  set: { deletedAt: now, ...expiryAt(now) },
  remove: ['phoneSealed', 'findPk', 'findSk'],
  if: [{ present: 'phoneSealed' }],
});

const allOf = (store: Store, citizenId: string, sortPrefix: string): Promise<Item[]> =>
  store.queryAll({ pk: items.CITIZEN.pkOf({ citizenId }), sortPrefix });

/** Until when the last of a citizen's devices knows him; undefined when none does any more. */
export const knownUntil = async (store: Store, citizenId: string): Promise<Instant | undefined> => {
  const devices = (await allOf(store, citizenId, 'DEVICE#')).map(deviceOf);
  const ends = devices.flatMap(({ revokedAt, until }) => (revokedAt === undefined ? [until] : []));
  return ends.length === 0 ? undefined : Math.max(...ends);
};

/** Ends every device of a citizen. */
export const revokeAllWrites = async (store: Store, citizenId: string, now: Instant): Promise<Write[]> =>
  (await allOf(store, citizenId, 'DEVICE#'))
    .filter(({ revokedAt }) => revokedAt === undefined)
    .map((item) => revokeItemWrite(item, now));

/** Empties every message to a citizen. */
export const emptyMessageWrites = async (store: Store, citizenId: string, now: Instant): Promise<Write[]> =>
  (await allOf(store, citizenId, 'MESSAGE#'))
    .filter(({ text }) => text !== undefined)
    .map(({ pk, sk }) => ({ change: { pk, sk }, set: expiryAt(now), remove: ['text'] }));

export const findCitizen = async (store: Store, citizenId: string): Promise<Citizen | undefined> => {
  const item = await store.get(citizenKey(citizenId), { consistent: true });
  return item && citizenOf(item);
};

/** Telephone of a citizen, its middle hidden; null once it is deleted. */
export const phoneShown = async (ctx: Context, citizenId: string): Promise<string | null> => {
  const item = await read(ctx, citizenKey(citizenId));
  const sealed = item && citizenOf(item).phoneSealed;
  return sealed === undefined ? null : maskedPhone(ctx.sealing.unseal(sealed));
};

/** Who holds a token at an instant, and until when; undefined when the token is none, or is none any more. */
export const bearerOf = async (
  store: Store,
  sealing: Sealing,
  token: string,
  now: Instant,
): Promise<{ readonly citizen: KnownCitizen; readonly until: Instant } | undefined> => {
  const citizenId = citizenIdIn(token);
  if (citizenId === undefined) return undefined;
  const keys = [citizenKey(citizenId), deviceKey(sealing, citizenId, token)];
  const [citizenItem, deviceItem] = await store.getMany(keys, { consistent: true });
  if (!citizenItem || !deviceItem) return undefined;
  const [citizen, device] = [citizenOf(citizenItem), deviceOf(deviceItem)];
  const { phoneSealed } = citizen;
  if (phoneSealed === undefined || device.revokedAt !== undefined || now >= device.until) return undefined;
  return { citizen: { ...citizen, phoneSealed }, until: device.until };
};

/** Ends what a token was good for; holds only where it is known. */
export const revokeWrite = (sealing: Sealing, token: string, now: Instant): Write | undefined => {
  const citizenId = citizenIdIn(token);
  if (citizenId === undefined) return undefined;
  return revokeItemWrite(deviceKey(sealing, citizenId, token), now);
};

const revokeItemWrite = ({ pk, sk }: { readonly pk: string; readonly sk: string }, now: Instant): Write => ({
  change: { pk, sk },
  set: { revokedAt: now, ...expiryAt(now) },
  if: [{ present: 'pk' }, { absent: 'revokedAt' }],
});

export const messageWrite = (message: CitizenMessage): Write => {
  const { citizenId, id: messageId, at } = message;
  const item = itemOf('CITIZEN_MESSAGE', items.CITIZEN_MESSAGE.key({ citizenId, messageId }), message);
  return { put: { ...item, ...expiryAt(at + MESSAGES_KEPT) }, if: ABSENT };
};

export const messageOf = (item: Item): CitizenMessage | undefined =>
  item.text === undefined ? undefined : (attributesOf(item) as unknown as CitizenMessage);

/** Messages to a citizen, the latest first. */
export const messagesOf = async (store: Store, citizenId: string, now: Instant): Promise<CitizenMessage[]> => {
  const { items: found } = await store.query({
    pk: items.CITIZEN_MESSAGE.pkOf({ citizenId }),
    sortPrefix: 'MESSAGE#',
    newestFirst: true,
    limit: MOST_MESSAGES,
  });
  return found.flatMap((item) => messageOf(item) ?? []).filter(({ at }) => at > now - MESSAGES_KEPT);
};
