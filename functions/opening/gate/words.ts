import type { LocalizedText } from '../../platform/text.ts';
import type { GateReason } from './types.ts';

/** What the gate tells the driver, and whoever keeps the gate. */
export const reasonTexts: Readonly<Record<GateReason['code'], LocalizedText>> = {
  CLOSED: { zh: '现在不开放。', en: 'It is not open now.' },
  CLOSED_BY_NOTICE: { zh: '按通知临时关闭。', en: 'It is closed for a time by notice.' },
  LAST_ENTRY_PASSED: { zh: '即将闭场，只出不进。', en: 'It closes soon: out only.' },
  ENTRY_BARRED: { zh: '此时段不得驶入。', en: 'Nobody may drive in at this hour.' },
  NO_MOVEMENT: { zh: '此时段禁止车辆进出。', en: 'Nothing may move at this hour.' },
  BANNED: {
    zh: '该车辆因多次违约，暂时限制入场；车主可在网页“我的预约”中申诉。',
    en: 'The vehicle broke the rules too often and is kept out for a time; its owner may appeal on the page “My reservations”.',
  },
  FULL: { zh: '车位已满。', en: 'No space is left.' },
  RESERVED_FOR_OTHERS: { zh: '剩余车位已被预约。', en: 'The spaces left are reserved.' },
  RESERVED: { zh: '已预约。', en: 'A space is reserved.' },
  ALREADY_INSIDE: {
    zh: '该车已在场内，不再重复计数。',
    en: 'The vehicle is inside already and is not counted again.',
  },
  RESERVATION_UNKNOWN: { zh: '没有这个入场码的预约。', en: 'There is no reservation with this code.' },
  RESERVATION_ELSEWHERE: { zh: '预约的是另一处停车场。', en: 'The reservation is for another lot.' },
  RESERVATION_EARLY: { zh: '未到预约时间，请稍后再来。', en: 'The reservation begins later.' },
  RESERVATION_OVER: { zh: '该预约已使用、已取消或已过期。', en: 'The reservation was used, cancelled or is over.' },
  OCCUPANCY_UNKNOWN: { zh: '没有车位数据，请看场内情况。', en: 'Nobody knows how full it is; see for yourself.' },
  OVERDUE: { zh: '已超过驶离时限。', en: 'It should have left before.' },
};
