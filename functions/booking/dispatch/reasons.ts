/** Words of the reasons for a suggestion. Pure. */
import type { Facts, Language } from '../../platform/result.ts';
import { fact } from '../texts.ts';
import { categories, purposes, worded } from '../words.ts';
import type { SuggestionReasonCode } from './option-types.ts';

type ReasonText = Readonly<Record<Language, (facts: Facts) => string>>;

export const suggestionTexts: Readonly<Record<SuggestionReasonCode, ReasonText>> = {
  CATEGORY_FITS: {
    zh: (facts) => `${worded(categories, 'zh', facts.category)}可用于${worded(purposes, 'zh', facts.purpose)}`,
    en: (facts) => `may be used for ${worded(purposes, 'en', facts.purpose)}`,
  },
  SEATS_FIT: {
    zh: (facts) =>
      facts.spare === 0
        ? `${fact(facts, 'seats')} 座正好`
        : `${fact(facts, 'seats')} 座，余 ${fact(facts, 'spare')} 座`,
    en: (facts) =>
      facts.spare === 0
        ? `${fact(facts, 'seats')} seats, just right`
        : `${fact(facts, 'seats')} seats, ${fact(facts, 'spare')} to spare`,
  },
  RANGE_SUFFICES: {
    zh: (facts) => `续航 ${fact(facts, 'range')} 公里，返回后余 ${fact(facts, 'left')} 公里`,
    en: (facts) => `range ${fact(facts, 'range')} km, ${fact(facts, 'left')} km left at the end`,
  },
  NEAR_PICK_UP: {
    zh: (facts) => `车位距上车点 ${fact(facts, 'km')} 公里`,
    en: (facts) => `parked ${fact(facts, 'km')} km from the pick-up point`,
  },
  OWN_UNIT_VEHICLE: { zh: () => '本单位车辆', en: () => "the unit's own vehicle" },
  LENT_BY_NEIGHBOUR: {
    zh: () => '本单位和平台无车可派，由邻近单位调剂',
    en: () => 'lent by a neighbouring unit, as own unit and pool have none',
  },
  LITTLE_WORN: {
    zh: (facts) => `里程 ${fact(facts, 'odometer')} 公里，低于可派车辆的中位数`,
    en: (facts) => `${fact(facts, 'odometer')} km driven, less than most that could serve`,
  },
  LICENCE_FITS: {
    zh: (facts) => `${fact(facts, 'name')}准驾 ${fact(facts, 'licence')}`,
    en: (facts) => `${fact(facts, 'name')} holds class ${fact(facts, 'licence')}`,
  },
  DRIVER_HAS_TIME: {
    zh: (facts) => `${fact(facts, 'name')}当天还可执勤 ${fact(facts, 'hours')} 小时`,
    en: (facts) => `${fact(facts, 'name')} has ${fact(facts, 'hours')} h of duty left that day`,
  },
};
