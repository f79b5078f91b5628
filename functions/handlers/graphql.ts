import { createGraphqlHandler } from '../api/server.ts';
import { makeVerify } from '../api/tokens.ts';
import { makeCourier } from './courier.ts';
import {
  addressHeaderInEnvironment,
  clientIssuerInEnvironment,
  freeDocumentsInEnvironment,
  issuerInEnvironment,
  sealingInEnvironment,
  storeInEnvironment,
  testClockInEnvironment,
} from './environment.ts';

const store = storeInEnvironment();

/** The GraphQL API behind API Gateway. */
export const handler = await createGraphqlHandler({
  store,
  now: Date.now,
  verify: makeVerify(issuerInEnvironment()),
  sealing: sealingInEnvironment(),
  courier: makeCourier(),
  freeDocuments: freeDocumentsInEnvironment(),
  ...clientIssuerInEnvironment(),
  ...testClockInEnvironment(store),
  ...addressHeaderInEnvironment(),
});
