import { fact } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import type { PoolingObstacle, PoolingRefusal } from './types.ts';

type Own = Exclude<PoolingRefusal, 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN'>;

const rule = {
  zh: '同一目的地、时间相近的申请经各方同意可以拼车。',
  en: 'Requests with the same destination and time share a car when all sides agree.',
};

/** What keeps requests from sharing a car, as it is told. */
const obstacleWords: Readonly<Record<'zh' | 'en', Readonly<Record<PoolingObstacle, (facts: Facts) => string>>>> = {
  zh: {
    DESTINATION: () => '目的地不同',
    TIME: (facts) => `行程时间不重合，或出发、返回相差超过 ${fact(facts, 'minutes')} 分钟`,
    JOURNEY: () => '单程与往返不同',
    PURPOSE: () => '没有一类车辆可同时用于这些用途',
    PASSENGERS: (facts) => `合计 ${fact(facts, 'people')} 人，一辆车最多 ${fact(facts, 'most')} 人`,
    DRIVING: () => '其中有自驾行程',
    EMERGENCY: () => '其中有应急用车',
    LENGTH: (facts) => `其中有行程超过 ${fact(facts, 'days')} 天，只能租赁`,
  },
  en: {
    DESTINATION: () => 'their destinations differ',
    TIME: (facts) => `they do not overlap, or leave or return more than ${fact(facts, 'minutes')} minutes apart`,
    JOURNEY: () => 'one goes one way, another returns',
    PURPOSE: () => 'no category of vehicle serves all their purposes',
    PASSENGERS: (facts) => `they are ${fact(facts, 'people')} people, and a car takes ${fact(facts, 'most')} at most`,
    DRIVING: () => 'one of them is self-drive',
    EMERGENCY: () => 'one of them is for an emergency',
    LENGTH: (facts) => `one is longer than ${fact(facts, 'days')} days and can only be rented`,
  },
};

/** Words of what only sharing a car refuses. */
export const poolingTexts: Readonly<Record<Own, RefusalText>> = {
  REQUESTS_INVALID: {
    zh: ({ least, most }) => `请选择 ${String(least)} 至 ${String(most)} 项不同的申请。`,
    en: ({ least, most }) => `Choose ${String(least)} to ${String(most)} different requests.`,
    rule,
  },
  NOT_POOLABLE: {
    zh: (facts) => `${obstacleWords.zh[facts.obstacle as PoolingObstacle](facts)}，不能拼车。`,
    en: (facts) => `They cannot share a car: ${obstacleWords.en[facts.obstacle as PoolingObstacle](facts)}.`,
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
    zh: () => '拼车邀请已结束：有一方谢绝、退出或变更行程，已撤回或已逾期。',
    en: () =>
      'The invitation is over: a side declined, left or changed its trip, it was withdrawn, or its time has passed.',
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
