import { isCut } from '../../lib/api.ts';
import type * as answers from './kept/answers.ts';

type Answers = typeof answers;

/** What was asked; without a connection what the device can answer from what it has kept, where it can. */
export const orKept = <Data>(asked: Promise<Data>, find: (kept: Answers) => Promise<Data | undefined>): Promise<Data> =>
  asked.catch(async (error: unknown) => {
    if (!isCut(error)) throw error;
    const found = await import('./kept/answers.ts').then(find).catch(() => undefined);
    if (found === undefined) throw error;
    return found;
  });
