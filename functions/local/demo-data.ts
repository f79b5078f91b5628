import type { Store } from '../platform/store.ts';
import type { DemoSummary } from './demo/load.ts';
import type { Folder } from './folder.ts';
import { trouble } from './trouble.ts';

/** Noted when a load begins. An interrupted one goes on with the same choices, so that it writes the same items. */
interface Begun {
  /** Identity of the table, so that a note never outlives its database. */
  readonly table: string;
  readonly now: number;
  readonly vehicles: number | null;
}

interface Loaded extends Begun {
  readonly summary: DemoSummary;
}

export interface DemoOptions {
  readonly store: Store;
  readonly folder: Folder;
  readonly table: string;
  readonly vehicles: number | undefined;
  readonly now: number;
  readonly say: (line: string) => void;
  readonly showProgress: (done: number, total: number) => void;
}

/** Loads the demo data unless an earlier start has finished loading them into this very table. */
export const readyDemo = async (options: DemoOptions): Promise<{ summary: DemoSummary; isFresh: boolean }> => {
  const { store, folder, table, vehicles, say, showProgress } = options;
  const loaded = folder.read('demo') as Loaded | undefined;
  if (loaded?.table === table) {
    if (vehicles !== undefined && loaded.vehicles !== vehicles)
      throw trouble('There is data already. Empty it first with "npm run reset", then load the large city.');
    return { summary: loaded.summary, isFresh: false };
  }
  const before = folder.read('loading') as Begun | undefined;
  const goesOn = before?.table === table && (vehicles === undefined || before.vehicles === vehicles);
  const begun: Begun = goesOn ? before : { table, now: options.now, vehicles: vehicles ?? null };
  say(goesOn ? 'Loading the demo data was interrupted; it goes on …' : 'Loading demo data (first start only) …');
  folder.write('loading', begun);
  // Only a first start needs the makers of the demo.
  const { loadDemo } = await import('./demo/load.ts');
  const summary = await loadDemo(store, {
    now: begun.now,
    ...(begun.vehicles === null ? {} : { vehicles: begun.vehicles }),
    onProgress: showProgress,
  });
  folder.write('demo', { ...begun, summary } satisfies Loaded);
  folder.remove('loading');
  return { summary, isFresh: true };
};
