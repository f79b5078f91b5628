import DataLoader from 'dataloader';
import { actorOf, type Viewer } from './access.ts';
import type { Courier } from './courier.ts';
import type { ClientIssuer } from './client-issuer.ts';
import type { Messenger } from './messenger.ts';
import type { Language } from './result.ts';
import { noSealing, type Sealing } from './sealing.ts';
import type { Store } from './store.ts';
import type { Item, Stamp } from './write.ts';
import type { ItemKey } from './table.ts';
import type { TestClock } from './test-clock.ts';
import type { Instant } from './time.ts';

/** Everything an act or resolver depends on, in one argument. One request sees one present moment. */
export interface Context {
  readonly store: Store;
  readonly viewer: Viewer;
  readonly language: Language;
  readonly now: Instant;
  readonly requestId: string;
  /** Network address of the caller; empty when nobody asks over a network. */
  readonly address: string;
  /** Seals and hashes personal data of citizens. */
  readonly sealing: Sealing;
  /** Sends messages to citizens; absent where no such service was handed in. */
  readonly messenger?: Messenger;
  /** Takes messages to systems of partners; absent where there is no way to them. */
  readonly courier?: Courier;
  /** Makes clients at the issuer of tokens; absent where that is done by hand. */
  readonly clientIssuer?: ClientIssuer;
  /** The clock of a sandbox as it stood when the request came; absent in a real deployment. */
  readonly testClock?: TestClock;
  /** Tells that the answer is about the caller himself, so that no cache may share it. */
  readonly personal: () => void;
  /** Reads one item; the reads of one tick travel together, and none twice in a request. */
  readonly load: (key: ItemKey) => Promise<Item | undefined>;
  /** Tells that this request has written: what was loaded is forgotten, and reads from now on see the write. */
  readonly written: () => void;
}

type Parts = Pick<Context, 'store' | 'viewer' | 'language' | 'now' | 'requestId'> &
  Partial<Pick<Context, 'address' | 'sealing' | 'messenger' | 'courier' | 'clientIssuer' | 'testClock' | 'personal'>>;

const nothingToTell = (): void => undefined;

export const makeContext = (parts: Parts): Context => {
  let consistent = false;
  const loader = new DataLoader<ItemKey, Item | undefined, string>(
    (keys) => parts.store.getMany(keys, { consistent }),
    {
      cacheKeyFn: ({ pk, sk }) => `${pk}\n${sk}`,
      maxBatchSize: 100,
    },
  );
  const written = (): void => {
    consistent = true;
    loader.clearAll();
  };
  const usual = { address: '', sealing: noSealing, personal: nothingToTell };
  return { ...usual, ...parts, load: (key) => loader.load(key), written };
};

/** What the caller's writes carry for the audit. */
export const stampOf = (ctx: Context, useCase: string, why?: string): Stamp => ({
  actor: actorOf(ctx.viewer),
  useCase,
  at: ctx.now,
  ...(why === undefined ? {} : { why }),
});
