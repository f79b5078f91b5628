import { randomUUID } from 'node:crypto';
import { demoMessenger } from '../local/messenger.ts';
import { confirmPhone, sendPhoneCode } from '../opening/citizen/phone-acts.ts';
import { makeContext, type Context } from '../platform/context.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { NOW } from './town.ts';
import { testSealing } from './sealing.ts';
import { value } from './trips.ts';

const messenger = demoMessenger();
let numbers = 13_900_000_000;
let plates = 10_000;

/** A telephone number that no other citizen of the tests has. */
export const newPhone = (): string => String((numbers += 1));
/** A plate that no other vehicle of the tests has. */
export const newPlate = (): string => `湘B${String((plates += 1))}`;

/** A request of anyone without an account; each from an address of his own. */
export const citizenContext = (store: Store, now: Instant = NOW): Context =>
  makeContext({
    store,
    viewer: { kind: 'anonymous' },
    language: 'zh',
    now,
    requestId: 'test',
    address: randomUUID(),
    sealing: testSealing,
    messenger,
  });

/** Proves a telephone; gives the token of the device. */
export const tokenOf = async (store: Store, phone: string = newPhone(), now: Instant = NOW): Promise<string> => {
  const ctx = citizenContext(store, now);
  const { demoCode = '' } = value(await sendPhoneCode(ctx, { phone }));
  return value(await confirmPhone(ctx, { phone, code: demoCode, idempotencyKey: randomUUID() })).token;
};

/** Every item of the table. */
export const allItems = async (store: Store): Promise<Item[]> => {
  const all: Item[] = [];
  for (let page = await store.scan(); ; page = await store.scan(page.next)) {
    all.push(...page.items);
    if (!page.next) return all;
  }
};
