import type { Store } from '../platform/store.ts';
import type { DemoSummary } from './demo/load.ts';
import type { Folder } from './folder.ts';
import { trouble } from './trouble.ts';

/**
 * Shape of the data as this code reads them. Raise it whenever data written before would make a page fail: a new
 * attribute that readers count on, one that was renamed, or another key.
 */
export const DATA_SHAPE = 10;

/** Noted when a load begins. An interrupted one goes on with the same choices, so that it writes the same items. */
interface Begun {
  /** Identity of the table, so that a note never outlives its database. */
  readonly table: string;
  readonly now: number;
  readonly vehicles: number | null;
  /** Shape of the data that were written; absent in the notes of before shapes were counted. */
  readonly shape?: number;
}

interface Loaded extends Begun {
  readonly summary: DemoSummary;
}

export interface DemoOptions {
  readonly store: Store;
  readonly folder: Folder;
  readonly table: string;
  readonly vehicles: number | undefined;
  /** Whether a sandbox is loaded instead of the demo. */
  readonly isSandbox?: boolean;
  readonly now: number;
  readonly say: (line: string) => void;
  readonly showProgress: (done: number, total: number) => void;
}

/** Data of another shape are left as they are: only whoever keeps them can say that they may go. */
const checkShape = ({ shape = 1 }: Begun): void => {
  if (shape === DATA_SHAPE) return;
  throw trouble(
    `The data here were written by ${shape < DATA_SHAPE ? 'an earlier' : 'a later'} version of Gongxing and do not fit this one.`,
    'Nothing was changed. To go on with new demo data, empty the folder: npm run reset',
    '(to keep these, copy the folder first, or give this start another one with GONGXING_DATA=<folder>)',
  );
};

/** Loads the demo data unless an earlier start has finished loading them into this very table. */
export const readyDemo = async (options: DemoOptions): Promise<{ summary: DemoSummary; isFresh: boolean }> => {
  const { store, folder, table, vehicles, say, showProgress } = options;
  const loaded = folder.read('demo') as Loaded | undefined;
  if (loaded?.table === table) {
    checkShape(loaded);
    if (vehicles !== undefined && loaded.vehicles !== vehicles)
      throw trouble('There is data already. Empty it first with "npm run reset", then load the large city.');
    return { summary: loaded.summary, isFresh: false };
  }
  const before = folder.read('loading') as Begun | undefined;
  const goesOn = before?.table === table && (vehicles === undefined || before.vehicles === vehicles);
  const begun: Begun = goesOn ? before : { table, now: options.now, vehicles: vehicles ?? null, shape: DATA_SHAPE };
  if (goesOn) checkShape(before);
  const what = options.isSandbox === true ? 'the sandbox' : 'demo data';
  say(goesOn ? `Loading ${what} was interrupted; it goes on …` : `Loading ${what} (first start only) …`);
  folder.write('loading', begun);
  // Only a first start needs the makers of what is loaded.
  const load =
    options.isSandbox === true
      ? (await import('./demo/sandbox.ts')).loadSandbox
      : (await import('./demo/load.ts')).loadDemo;
  const summary = await load(store, {
    now: begun.now,
    ...(begun.vehicles === null ? {} : { vehicles: begun.vehicles }),
    onProgress: showProgress,
  });
  folder.write('demo', { ...begun, summary } satisfies Loaded);
  folder.remove('loading');
  return { summary, isFresh: true };
};
