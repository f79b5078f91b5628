import type { RefusalText } from '../../platform/result.ts';
import { setPolicyTexts } from '../../organisation/policy/refusals.ts';
import type { SetPolicyRefusal } from '../../organisation/policy/types.ts';
import { terms } from './terms.ts';
import type { PolicyTerm } from './types.ts';

/** Words of every refusal of setting policy. */
export const refusalTexts: Readonly<Record<SetPolicyRefusal, RefusalText>> = setPolicyTexts(({ term, licenceClass }) =>
  licenceClass === undefined
    ? terms[String(term) as PolicyTerm].name
    : { zh: `准驾车型 ${String(licenceClass)} 的座位数`, en: `Seats of licence ${String(licenceClass)}` },
);
