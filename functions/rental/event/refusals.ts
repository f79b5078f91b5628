/** Words of every refusal around webhooks, and the rule behind each. */
import { keyReused, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import type { WebhookRefusal } from './webhook-types.ts';

const own = {
  zh: '企业只能管理本企业的推送地址与推送记录。',
  en: 'A partner looks after its own endpoints and deliveries only.',
};
const address = {
  zh: '推送地址须为公网 https 地址，不得指向内部网络。',
  en: 'Events go to public addresses over https, never into a private network.',
};

export const webhookTexts: Readonly<Record<WebhookRefusal, RefusalText>> = {
  URL_REFUSED: {
    zh: ({ most }) => `请填写可从公网访问的 https 地址，最长 ${String(most)} 个字符，不含用户名、密码和“#”。`,
    en: ({ most }) =>
      `Give an https address that the public network reaches, at most ${String(most)} characters, without user, password or “#”.`,
    rule: address,
  },
  TYPES_INVALID: {
    zh: () => '请选择至少一种事件，不要重复；留空表示全部。',
    en: () => 'Choose at least one type of event, each once; leave it out for all of them.',
    rule: { zh: '推送地址须写明接收哪些事件。', en: 'An endpoint says which events it takes.' },
  },
  ENDPOINTS_TOO_MANY: {
    zh: ({ most }) => `最多登记 ${String(most)} 个推送地址。`,
    en: ({ most }) => `There are ${String(most)} endpoints already, which is the most.`,
    rule: { zh: '推送地址不宜过多，可修改已有地址。', en: 'Endpoints are few; one that exists may be changed.' },
  },
  ENDPOINT_NOT_FOUND: {
    zh: () => '没有这个推送地址。',
    en: () => 'There is no such endpoint.',
    rule: own,
  },
  ENDPOINT_DISABLED: {
    zh: () => '推送地址已停用，请先启用。',
    en: () => 'The endpoint is disabled. Enable it first.',
    rule: { zh: '停用的地址不再推送。', en: 'Nothing is sent to an endpoint that is disabled.' },
  },
  DELIVERY_NOT_FOUND: {
    zh: () => '没有这条推送记录。',
    en: () => 'There is no such delivery.',
    rule: own,
  },
  DELIVERIES_INVALID: {
    zh: ({ most }) => `请选择 1 至 ${String(most)} 条推送记录，不要重复。`,
    en: ({ most }) => `Choose 1 to ${String(most)} deliveries, each once.`,
    rule: { zh: '一次重新推送的记录不宜过多。', en: 'So many are delivered again at a time.' },
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
