/** Codes sent to telephones, and how many were asked for. */
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { expiryAt } from './records.ts';
import type { PhoneCode } from './types.ts';

const codeKey = (phoneHash: string) => items.PHONE_CODE.key({ phoneHash });

const codeOf = (item: Item): PhoneCode => attributesOf(item) as unknown as PhoneCode;

export const findCode = async (store: Store, phoneHash: string): Promise<PhoneCode | undefined> => {
  const item = await store.get(codeKey(phoneHash), { consistent: true });
  return item && codeOf(item);
};

/** Keeps a code in the place of the one seen before it; two that are asked for at once do not both go out. */
export const codeWrite = (phoneHash: string, code: PhoneCode, earlier: PhoneCode | undefined): Write => ({
  put: { ...itemOf('PHONE_CODE', codeKey(phoneHash), code), ...expiryAt(code.until) },
  if: earlier ? [{ attribute: 'codeHash', is: earlier.codeHash }] : [{ absent: 'pk' }],
});

/** Takes one of the tries before the code is compared: guesses made at the same time cannot share one. */
export const tryWrite = (phoneHash: string, { codeHash }: PhoneCode, mostTries: number): Write => ({
  change: codeKey(phoneHash),
  add: { tries: 1 },
  if: [{ attribute: 'codeHash', is: codeHash }, { attribute: 'tries', atMost: mostTries - 1 }, { absent: 'usedFor' }],
});

export const useCodeWrite = (phoneHash: string, { codeHash }: PhoneCode, usedFor: string): Write => ({
  change: codeKey(phoneHash),
  set: { usedFor },
  if: [{ attribute: 'codeHash', is: codeHash }, { absent: 'usedFor' }],
});

/** Counts one more code for somebody who asks, in a span of time; holds only while there were fewer than allowed. */
export const allowanceWrite = (asker: string, span: string, most: number, now: Instant): Write => ({
  change: items.CODE_ALLOWANCE.key({ asker, span }),
  set: { kind: 'CODE_ALLOWANCE', schemaVersion: 1, ...expiryAt(now + DAY) },
  add: { sent: 1 },
  if: [{ attribute: 'sent', fewerThan: most }],
});
