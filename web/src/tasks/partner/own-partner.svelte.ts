import {
  OwnCarsDocument,
  OwnPartnerDocument,
  PartnerHealthDocument,
  type OwnCarsQuery,
  type PartnerHealthQuery,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { OwnPartnerFactsFragment } from '../../generated/graphql.ts';

const LOOK_EVERY = 60_000;

export const ownPartner = (): Live<OwnPartnerFactsFragment | undefined> =>
  new Live(async (signal) => (await ask(OwnPartnerDocument, {}, signal)).partnerViewer?.partner, LOOK_EVERY);

/** Where events arrive, and how many were given up. */
export const health = (): Live<PartnerHealthQuery> =>
  new Live((signal) => ask(PartnerHealthDocument, {}, signal), LOOK_EVERY);

/** The cars by which it is told whether reports come in: the first hundred. */
export const carsForHealth = (): Live<OwnCarsQuery['myCars']> =>
  new Live(async (signal) => (await ask(OwnCarsDocument, { first: 100 }, signal)).myCars, LOOK_EVERY);
