/** How texts of refusals are put together. Pure. */
import type { Facts, RefusalText } from '../platform/result.ts';
import { toDateTime } from '../platform/time.ts';

/** A plate as it stands on the car: 湘B·12345. */
export const dotted = (plateNumber: string): string => `${plateNumber.slice(0, 2)}·${plateNumber.slice(2)}`;

/** A value that a text mentions; a plate as it stands on the car. */
export const fact = (facts: Facts, name: string): string =>
  name === 'plate' && name in facts ? dotted(String(facts[name])) : String(facts[name]);

/** Day and time of an instant, such as 11-24 08:00. */
export const moment = (facts: Facts, name: string): string =>
  toDateTime(Number(facts[name])).slice(5, 16).replace('T', ' ');

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
