import { makeSealing } from '../platform/sealing.ts';

/** The key under which tests seal. */
export const testSealing = makeSealing('the key of the tests, known to everyone');
