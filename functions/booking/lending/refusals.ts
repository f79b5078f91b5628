import { plainly, text } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { LendingTermRefusal } from '../dispatch/types.ts';
import { fact, moment } from '../texts.ts';
import { categories, purposes, worded } from '../words.ts';
import type { LendOnlyRefusal } from './refusal-types.ts';

/** Words of what lending refuses, and of why a vehicle is not lent for a trip. */
export const lendingTexts: Readonly<Record<LendOnlyRefusal | LendingTermRefusal, RefusalText>> = {
  LENDING_OFF: plainly(
    '本地区未开展邻近单位调剂。',
    'Units of this division do not lend each other vehicles.',
    '是否开展调剂由主管部门在用车政策中规定。',
    'Whether vehicles are lent is set by the authority in the booking policy.',
  ),
  SPAN_INVALID: plainly(
    '截止时间须晚于开始时间和现在。',
    'It must end after it begins, and in the future.',
    '调剂出借可以定期，也可以不定期。',
    'A vehicle is lent until some time or until further notice.',
  ),
  PURPOSES_INVALID: text(
    (facts) =>
      'purpose' in facts
        ? `${worded(categories, 'zh', facts.category)}不能用于${worded(purposes, 'zh', facts.purpose)}。`
        : '请至少选择一种用途。',
    (facts) =>
      'purpose' in facts
        ? `The vehicle is ${worded(categories, 'en', facts.category)} and not for ${worded(purposes, 'en', facts.purpose)}.`
        : 'Choose at least one purpose.',
    '调剂的车辆只能用于其类别允许的用途。',
    'A vehicle is lent for purposes of its category only.',
  ),
  NOT_LENT: plainly(
    '这辆车没有登记调剂出借。',
    'The vehicle is not lent.',
    '只能停止正在登记的调剂出借。',
    'Only what is lent can be taken back.',
  ),
  NOT_LENT_THEN: text(
    (facts) => {
      const plate = fact(facts, 'plate');
      if (!('from' in facts)) return `${plate}的单位已停止调剂出借。`;
      return `${plate}的调剂时间为 ${moment(facts, 'from')} ${'until' in facts ? `至 ${moment(facts, 'until')}` : '起'}。`;
    },
    (facts) => {
      const plate = fact(facts, 'plate');
      if (!('from' in facts)) return `The unit does not lend ${plate} any more.`;
      return `${plate} is lent from ${moment(facts, 'from')}${'until' in facts ? ` to ${moment(facts, 'until')}` : ' on'}.`;
    },
    '邻近单位的车辆在其登记的调剂时间内借用。',
    "A neighbour's vehicle is borrowed within the time for which it is lent.",
  ),
  NOT_LENT_FOR_THIS: text(
    (facts) => {
      const plate = fact(facts, 'plate');
      if (facts.against === 'SELF_DRIVE') return `${plate}调剂时须由驾驶员驾驶，不供自驾。`;
      if (facts.against === 'PRIORITY') return `普通用车不能借用邻近单位的${plate}。`;
      return `${plate}登记的调剂用途不含${worded(purposes, 'zh', facts.purpose)}。`;
    },
    (facts) => {
      const plate = fact(facts, 'plate');
      if (facts.against === 'SELF_DRIVE') return `${plate} is lent with a driver only.`;
      if (facts.against === 'PRIORITY') return `${plate} of a neighbouring unit is not lent for routine trips.`;
      return `${plate} is not lent for ${worded(purposes, 'en', facts.purpose)}.`;
    },
    '借用须符合出借单位登记的条件和用车政策。',
    'Vehicles are borrowed on the terms of the unit that lends them and of the booking policy.',
  ),
};
