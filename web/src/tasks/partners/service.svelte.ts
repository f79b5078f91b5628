import {
  PartnerServicesDocument,
  type RentalPolicyTerm,
  type ServedFiguresFragment,
  type ServedMonthFragment,
} from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { monthAway } from '../reports/figures.ts';

const LOOK_EVERY = 60_000;

/** How the partners of a city served in a month, each beside the month before, and beyond what one is to look closer. */
interface ServiceMonth {
  readonly services: readonly ServedMonthFragment[];
  readonly before: ReadonlyMap<string, ServedFiguresFragment>;
  readonly limits: ReadonlyMap<RentalPolicyTerm, number>;
}

/** `month` is YYYY-MM. What gives cause for concern comes first. */
export const servicesIn = (division: string, month: string): Live<ServiceMonth> =>
  new Live(async (signal) => {
    const asked = { division, month: `${month}-01`, before: `${monthAway(month, -1)}-01` };
    const { partnerServices, monthBefore, rentalPolicy } = await ask(PartnerServicesDocument, asked, signal);
    return {
      services: (partnerServices ?? []).toSorted((a, b) => b.concerns.length - a.concerns.length),
      before: new Map((monthBefore ?? []).map(({ partner, ...figures }) => [partner.id, figures])),
      limits: new Map((rentalPolicy?.values ?? []).map(({ term, value }) => [term, value])),
    };
  }, LOOK_EVERY);
