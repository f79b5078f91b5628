import type { RefusalText } from '../../platform/result.ts';
import type { PoolingRefusal } from './types.ts';

type Own = Exclude<PoolingRefusal, 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN'>;

const rule = {
  zh: '同一目的地、时间相近的申请经各方同意可以拼车。',
  en: 'Requests with the same destination and time share a car when all sides agree.',
};

/** Words of what only sharing a car refuses. */
export const poolingTexts: Readonly<Record<Own, RefusalText>> = {
  REQUESTS_INVALID: {
    zh: ({ least, most }) => `请选择 ${String(least)} 至 ${String(most)} 项不同的申请。`,
    en: ({ least, most }) => `Choose ${String(least)} to ${String(most)} different requests.`,
    rule,
  },
  NOT_POOLABLE: {
    zh: () => '这些申请的目的地、时间、用途或人数不适合拼车。',
    en: () => 'Destination, time, purpose or number of people of these requests do not fit one car.',
    rule,
  },
  POOLED_ALREADY: {
    zh: () => '其中一项申请已在另一拼车邀请中。',
    en: () => 'One of the requests is part of another invitation.',
    rule,
  },
  POOLING_NOT_FOUND: {
    zh: () => '没有这项拼车邀请，或与您的申请无关。',
    en: () => 'There is no such invitation for a request of yours.',
    rule: {
      zh: '拼车由各申请人本人答复。',
      en: 'Each requester answers for his own request.',
    },
  },
  POOLING_OVER: {
    zh: () => '拼车邀请已结束：有一方谢绝、退出，已撤回或已逾期。',
    en: () => 'The invitation is over: a side declined or left, it was withdrawn, or its time has passed.',
    rule: {
      zh: '拼车须在时限内经各方同意。',
      en: 'All sides must agree within the time given.',
    },
  },
  POOLING_NOT_AGREED: {
    zh: () => '尚未得到各方同意，不能合派一辆车。',
    en: () => 'Not all sides have agreed, so one car cannot be sent to them.',
    rule: {
      zh: '拼车须经各方同意后派车。',
      en: 'A shared car is sent only once all sides have agreed.',
    },
  },
  POOLING_AGREED: {
    zh: () => '这项申请各方已同意拼车，请一并派出；确需分开的，请选择“单独派车”。',
    en: () => 'All sides of this request agreed to share a car: send one to all of them, or choose to send it alone.',
    rule: {
      zh: '各方同意拼车的，合派一辆车；由调度员决定单独派车的，拼车即解除。',
      en: 'What is agreed is sent in one car; a dispatcher who sends a side alone ends the agreement.',
    },
  },
  ANSWERED_OTHERWISE: {
    zh: () => '您已作出另一答复。',
    en: () => 'You have given the other answer before.',
    rule: { zh: '拼车邀请只能答复一次。', en: 'An invitation is answered once.' },
  },
};
