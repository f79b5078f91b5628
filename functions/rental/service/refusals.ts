import { tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { AnswerComplaintRefusal } from './types.ts';

const rule = {
  zh: '用车人可就一次租车投诉一次，投诉计入租赁企业的服务考核。',
  en: 'Whoever rented a car may complain of it once; it counts in the service levels of the partner.',
};

const say = (zh: string, en: string): RefusalText => ({ zh: () => zh, en: () => en, rule });

/** Words of what is refused about complaints. */
export const complaintTexts: Readonly<Record<AnswerComplaintRefusal, RefusalText>> = {
  ORDER_NOT_FOUND: say('没有这张订单，或不是您的。', 'There is no such order of yours.'),
  STATE_NOT_ALLOWED: say(
    '用车还没有开始，或在开始前已取消，没有可投诉的事项。',
    'The trip has not begun, or was cancelled before it did: there is nothing to complain of.',
  ),
  NO_COMPLAINT: say('这张订单没有被投诉。', 'Nobody has complained of the order.'),
  TEXT_INVALID: say('请写明情况（4 至 500 字）。', 'Say what happened in 4 to 500 characters.'),
  TRY_AGAIN: tryAgain,
};
