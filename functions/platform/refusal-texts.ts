/** How texts of refusals are put together. Pure. */
import type { Facts, RefusalText } from './result.ts';

/** A value that a text mentions. */
export const fact = (facts: Facts, name: string): string => String(facts[name]);

/** Text of a refusal whose words depend on its facts. */
export const text = (
  zh: RefusalText['zh'],
  en: RefusalText['en'],
  ruleZh: RefusalText['rule']['zh'],
  ruleEn: RefusalText['rule']['en'],
): RefusalText => ({
  zh,
  en,
  rule: { zh: ruleZh, en: ruleEn },
});

/** Text of a refusal that always says the same. */
export const plainly = (zh: string, en: string, ruleZh: string, ruleEn: string): RefusalText =>
  text(
    () => zh,
    () => en,
    ruleZh,
    ruleEn,
  );
