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

/** What is wrong with the length of a text; of one that is empty only that it is wanted. */
export const textWrong: Pick<RefusalText, 'zh' | 'en'> = {
  zh: (facts) =>
    facts.length === 0
      ? `请填写，${fact(facts, 'least')} 至 ${fact(facts, 'most')} 个字。`
      : `文字须为 ${fact(facts, 'least')} 至 ${fact(facts, 'most')} 个字，现为 ${fact(facts, 'length')} 个字。`,
  en: (facts) =>
    facts.length === 0
      ? `Fill this in, with ${fact(facts, 'least')} to ${fact(facts, 'most')} characters.`
      : `The text must be ${fact(facts, 'least')} to ${fact(facts, 'most')} characters long; it has ${fact(facts, 'length')}.`,
};

/** What every act may be refused for that is given a key by its caller. */
export const keyReused = plainly(
  '这次提交与之前同编号的内容不同，请刷新后重新提交。',
  'This idempotency key was used with other input.',
  '同一提交编号只对应一次内容相同的操作。',
  'One idempotency key stands for one act with one input.',
);

/** What every act may be refused for that others keep from being written. */
export const tryAgain = plainly(
  '系统繁忙，请再试一次。',
  'The system is busy; send the same again.',
  '未写入任何内容，重复提交是安全的。',
  'Nothing was written; repeating the same call is safe.',
);
