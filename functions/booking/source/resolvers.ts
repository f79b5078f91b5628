import type { Resolvers } from '../../generated/resolvers.ts';
import { unitShown } from '../../organisation/records.ts';
import { listArgumentInvalid } from '../../platform/argument.ts';
import { certain } from '../../platform/item.ts';
import { fen } from '../../platform/money.ts';
import { userErrors, type Language, type Result } from '../../platform/result.ts';
import { policiesOf } from '../policy-records.ts';
import { refusalTexts } from '../refusals.ts';
import type { SearchRefusal } from '../refusal-types.ts';
import type { SourceReason } from './reason-types.ts';
import { freeVehicles } from './acts.ts';
import { totalFen } from './costs.ts';
import { dutyExceeded } from './duty.ts';
import { tripSources } from './proposal-acts.ts';
import { reasonTexts } from './refusals.ts';

/** The search's page; a window or head-count that no request could have is an error of the argument. */
const found = <T>(result: Result<T, SearchRefusal>): T => {
  if (result.ok) return result.value;
  const [wrong] = result.refusals;
  const { code, path, facts } = certain(wrong, 'refusal of a search');
  const { zh, en } = refusalTexts[code];
  throw listArgumentInvalid(path.slice(1).join('.'), { zh: zh(facts), en: en(facts) });
};

const shownReasons = (reasons: readonly SourceReason[], language: Language) =>
  reasons.map(({ code, vehicles, facts }) => ({ code, vehicles, message: reasonTexts[code][language](facts) }));

export const resolvers: Resolvers = {
  Query: {
    freeVehicles: async (_, asked, ctx) => found(await freeVehicles(ctx, asked)),
    tripSources: (_, asked, ctx) => tripSources(ctx, asked),
  },
  VehicleOffer: {
    lender: async ({ source, vehicle }, _, ctx) =>
      source === 'NEIGHBOUR_UNIT' ? ((await unitShown(ctx, vehicle.unitId)) ?? null) : null,
    reasons: ({ refusals }, _, { language }) => userErrors(refusals, refusalTexts, language),
  },
  TripSources: {
    proposals: ({ proposals }) => [...proposals],
    alternatives: ({ alternatives }) => [...alternatives],
    problems: ({ problems }, _, { language }) => userErrors(problems, refusalTexts, language),
  },
  VehicleRequest: {
    dutyExceeded: async (request, _, ctx) => {
      if (request.state !== 'WAITING_APPROVAL' && request.state !== 'APPROVED') return null;
      const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
      return dutyExceeded(request, policies(request.window.from)) ?? null;
    },
  },
  SourceProposal: {
    cars: ({ cars = [] }) => [...cars],
    cost: ({ costs }) => (costs ? { total: fen(totalFen(costs)), lines: [...costs] } : null),
    reasons: ({ reasons }, _, { language }) => shownReasons(reasons, language),
  },
  EarlierSource: {
    unit: async ({ unitId }, _, ctx) => (unitId === undefined ? null : ((await unitShown(ctx, unitId)) ?? null)),
    reasons: ({ reasons }, _, { language }) => shownReasons(reasons, language),
  },
  MarketProposal: {
    cost: ({ costFen }) => fen(costFen),
  },
  CostLine: {
    amount: ({ amountFen }) => fen(amountFen),
  },
  TravelAlternative: {
    amount: ({ amountFen }) => fen(amountFen),
  },
};
