import { storeInEnvironment } from './environment.ts';
import { createStreamHandler } from './work.ts';

/** What the rooms do after a change, fed by the table's stream. */
export const handler = createStreamHandler(storeInEnvironment());
