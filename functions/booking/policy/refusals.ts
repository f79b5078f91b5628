import type { RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { setPolicyTexts } from '../../organisation/policy/refusals.ts';
import { terms } from './terms.ts';
import type { PolicyTerm, SetBookingPolicyRefusal } from './types.ts';

const nameOf = (term: unknown): LocalizedText => terms[String(term) as PolicyTerm].name;

/** Words of every refusal of setting policy. */
export const refusalTexts: Readonly<Record<SetBookingPolicyRefusal, RefusalText>> = {
  ...setPolicyTexts(({ term, licenceClass }) =>
    licenceClass === undefined
      ? nameOf(term)
      : { zh: `准驾车型 ${String(licenceClass)} 的座位数`, en: `Seats of licence ${String(licenceClass)}` },
  ),
  TERMS_CONTRADICT: {
    zh: ({ less, more, lessValue, moreValue }) =>
      `“${nameOf(less).zh}”（${String(lessValue)}）不得大于“${nameOf(more).zh}”（${String(moreValue)}）。`,
    en: ({ less, more, lessValue, moreValue }) =>
      `“${nameOf(less).en}” (${String(lessValue)}) must not be more than “${nameOf(more).en}” (${String(moreValue)}).`,
    rule: { zh: '同日生效的各项政策不得互相矛盾。', en: 'The terms of one day do not contradict each other.' },
  },
};
