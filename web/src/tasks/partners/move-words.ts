import { words } from '../../lib/i18n.svelte.ts';
import type { PartnerMove } from './moves.ts';

interface MoveWords {
  /** The button that leads to it. */
  readonly act: string;
  readonly title: (name: string) => string;
  /** What it means for the partner's work, told before it is done. */
  readonly effect: readonly string[];
  readonly confirm: string;
  readonly done: string;
}

export const moveWord = words<Record<PartnerMove, MoveWords>>(
  {
    engage: {
      act: '批准入驻',
      title: (name) => `批准${name}入驻`,
      effect: ['企业可以发布站点、车辆和资费。', '协议有效期内可以接单。'],
      confirm: '确认批准',
      done: '已批准入驻。',
    },
    decline: {
      act: '不予批准',
      title: (name) => `不予批准${name}入驻`,
      effect: ['企业能看到理由，可以补正后重新申请。'],
      confirm: '确认不予批准',
      done: '已作出不予批准的决定。',
    },
    suspend: {
      act: '暂停合作',
      title: (name) => `暂停与${name}合作`,
      effect: [
        '立即停止：发布站点、车辆和资费；新订单；待确认订单的确认；已确认订单的取车；用车时间的延长。',
        '照常进行：正在用车的订单用完、还车、计费；对账。',
      ],
      confirm: '确认暂停',
      done: '已暂停合作，立即生效。',
    },
    resume: {
      act: '恢复合作',
      title: (name) => `恢复与${name}合作`,
      effect: ['企业立即可以重新发布和接单。'],
      confirm: '确认恢复',
      done: '已恢复合作。',
    },
    end: {
      act: '终止合作',
      title: (name) => `终止与${name}合作`,
      effect: [
        '不可撤回；再次合作须重新申请。',
        '立即停止：发布站点、车辆和资费；新订单；待确认订单的确认；已确认订单的取车；用车时间的延长。',
        '正在用车的订单由企业办到还车、计费；企业仍可查看记录、办理对账。',
      ],
      confirm: '确认终止',
      done: '已终止合作。',
    },
  },
  {
    engage: {
      act: 'Engage',
      title: (name) => `Engage ${name}`,
      effect: [
        'The partner may publish stations, cars and tariffs.',
        'It takes orders of the days its agreement covers.',
      ],
      confirm: 'Engage',
      done: 'The partner is engaged.',
    },
    decline: {
      act: 'Decline',
      title: (name) => `Decline ${name}`,
      effect: ['The company sees the reason, and may apply again.'],
      confirm: 'Decline',
      done: 'The application is declined.',
    },
    suspend: {
      act: 'Suspend',
      title: (name) => `Suspend ${name}`,
      effect: [
        'Stops at once: publishing stations, cars and tariffs; new orders; confirming orders that wait; picking up cars of confirmed ones; extending trips.',
        'Goes on: trips under way are driven, returned and charged; accounts are settled.',
      ],
      confirm: 'Suspend now',
      done: 'The partner is suspended as of now.',
    },
    resume: {
      act: 'Resume',
      title: (name) => `Resume work with ${name}`,
      effect: ['The partner may publish and take orders again at once.'],
      confirm: 'Resume',
      done: 'The partner works again.',
    },
    end: {
      act: 'End',
      title: (name) => `End the work with ${name}`,
      effect: [
        'This cannot be undone; to work together again, the company applies anew.',
        'Stops at once: publishing stations, cars and tariffs; new orders; confirming orders that wait; picking up cars of confirmed ones; extending trips.',
        'The partner brings trips under way to their return and charge, and may still look at its records and settle its accounts.',
      ],
      confirm: 'End the work',
      done: 'The work with the partner has ended.',
    },
  },
);
