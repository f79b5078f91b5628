import { inject } from 'vitest';

/** Workers are numbered from 1, and a number is taken again when its file is done. */
const worker = Number(process.env.VITEST_POOL_ID ?? 1) - 1;
const addresses = inject('addresses');

/** Where everything runs that the tests of this worker see, such as http://localhost:4100. */
export const address = addresses[worker % addresses.length] ?? '';
