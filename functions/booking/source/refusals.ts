import type { RefusalText } from '../../platform/result.ts';
import { refusalTexts } from '../refusals.ts';
import { enTime, zhTime } from '../texts.ts';
import type { SourceReasonCode } from './reason-types.ts';

const rule = {
  zh: '按本单位、平台、邻近单位、分时租赁、社会租赁的顺序保障用车。',
  en: 'Sources are tried in one order: own unit, platform, neighbouring unit, time-share, market rental.',
};

/** Words of every reason why a source cannot serve. */
export const reasonTexts: Readonly<Record<SourceReasonCode, RefusalText>> = {
  ...refusalTexts,
  NO_VEHICLES: { zh: () => '没有车辆。', en: () => 'It has no vehicles.', rule },
  NO_DRIVER: {
    zh: (facts) =>
      'minutes' in facts
        ? `当天执勤 ${zhTime(facts, 'minutes')}，超过一名驾驶员一天最多 ${zhTime(facts, 'most')}，派不了驾驶员。`
        : '没有可派的驾驶员。',
    en: (facts) =>
      'minutes' in facts
        ? `It takes ${enTime(facts, 'minutes')} of the day, and a driver may be on duty for ${enTime(facts, 'most')}: none can be sent.`
        : 'No driver for it is free.',
    rule,
  },
  NOTHING_LENT: { zh: () => '没有单位登记可调剂的车辆。', en: () => 'No unit lends a vehicle.', rule },
  NO_PARTNER: {
    zh: () => '本市没有签约的租赁企业。',
    en: () => 'No rental company is engaged in this city.',
    rule,
  },
};
