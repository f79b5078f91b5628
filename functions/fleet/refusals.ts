/** Words of every refusal of this room, and the rule behind each. */
import { dotted } from '../platform/plate.ts';
import { fact, keyReused, tryAgain } from '../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../platform/result.ts';
import type { BlockRefusal, EndBlockRefusal } from './types.ts';

const plate = (facts: Facts): string => dotted(fact(facts, 'plate'));

export const refusalTexts: Readonly<Record<BlockRefusal | EndBlockRefusal, RefusalText>> = {
  VEHICLE_NOT_FOUND: {
    zh: () => '没有这辆车，或不由您管理。',
    en: () => 'There is no such vehicle, or it is not yours to manage.',
    rule: {
      zh: '车辆停用由所属单位的车辆管理员或其服务中心的调度员登记。',
      en: 'A vehicle is blocked by the managers of its unit or the dispatchers of its service centre.',
    },
  },
  WINDOW_INVALID: {
    zh: (facts) => ('days' in facts ? `停用时间超过 ${fact(facts, 'days')} 天。` : '结束时间须晚于开始时间。'),
    en: (facts) =>
      'days' in facts ? `The block is longer than ${fact(facts, 'days')} days.` : 'The block must end after it begins.',
    rule: {
      zh: '一次停用最长 60 天，更长的分次登记。',
      en: 'One block lasts 60 days at most; a longer one is entered in parts.',
    },
  },
  WINDOW_PAST: {
    zh: () => '停用时间已经结束。',
    en: () => 'The block would already be over.',
    rule: {
      zh: '停用可在开始后补登，不能在结束后补登。',
      en: 'A block may be entered after it began, not after it ended.',
    },
  },
  WINDOW_TOO_FAR: {
    zh: (facts) => `开始时间在 ${fact(facts, 'days')} 天以后。`,
    en: (facts) => `The block begins more than ${fact(facts, 'days')} days ahead.`,
    rule: { zh: '停用最早提前一年登记。', en: 'A block is entered a year ahead at most.' },
  },
  REASON_REQUIRED: {
    zh: () => '请写明停用原因，2 至 200 个字。',
    en: () => 'State the reason, 2 to 200 characters.',
    rule: { zh: '车辆停用须注明原因。', en: 'Every block of a vehicle names its reason.' },
  },
  VEHICLE_TAKEN: {
    zh: (facts) =>
      `${plate(facts)}：${fact(facts, 'taken')} ${'count' in facts ? `等 ${fact(facts, 'count')} 个时段` : ''}已有安排，请先调整。`,
    en: (facts) =>
      `${plate(facts)} is taken ${fact(facts, 'taken')}${'count' in facts ? ` and more, ${fact(facts, 'count')} spans in all` : ''}; rearrange that first.`,
    rule: { zh: '同一车辆的时间安排不得重叠。', en: 'Two bookings of one vehicle never overlap.' },
  },
  BLOCK_NOT_FOUND: {
    zh: () => '没有这项停用，或不由您管理。',
    en: () => 'There is no such block, or it is not yours to end.',
    rule: {
      zh: '停用由所属单位的车辆管理员或其服务中心的调度员解除。',
      en: 'A block is ended by the managers of the unit or the dispatchers of its service centre.',
    },
  },
  BLOCK_OVER: {
    zh: (facts) => (facts.state === 'CANCELLED' ? '该停用已取消。' : '该停用已经结束。'),
    en: (facts) => (facts.state === 'CANCELLED' ? 'The block was cancelled.' : 'The block is over.'),
    rule: { zh: '只能解除尚未结束的停用。', en: 'Only a block that is not over can be ended.' },
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
