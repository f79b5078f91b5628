import { plainly, text } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import { rentalTexts } from '../../rental/order/refusals.ts';
import { fact } from '../texts.ts';
import { sourceWords, worded } from '../words.ts';
import type { HireOnlyRefusal } from './hire-types.ts';

const order = {
  zh: '按本单位、平台、邻近单位、分时租赁、社会租赁的顺序保障用车。',
  en: 'Sources are tried in one order: own unit, platform, neighbouring unit, time-share, market rental.',
};

/** Words of what only hiring a car refuses. */
export const hireTexts: Readonly<Record<HireOnlyRefusal, RefusalText>> = {
  EARLIER_SOURCE_AVAILABLE: {
    zh: (facts) =>
      `${worded(sourceWords, 'zh', facts.source)}有 ${fact(facts, 'available')} 辆车可用，请使用，或写明不用的原因。`,
    en: (facts) =>
      `Cars of an earlier source could serve (${worded(sourceWords, 'en', facts.source)}: ${fact(facts, 'available')}). Use one, or say why not.`,
    rule: order,
  },
  NOT_FOR_RENTED_CARS: {
    zh: () => '该用途不得使用租赁车辆。',
    en: () => 'This purpose is never served by rented cars.',
    rule: {
      zh: '机要、执法和特种专业技术用车不得租赁。',
      en: 'Secrets, law enforcement and special technical duty are never served by rented cars.',
    },
  },
  HIRED_AS_AGREED: {
    zh: (facts) =>
      `${fact(facts, 'plate')}是为这次行程租用的车辆，不能对调，也不能另派驾驶员。可改派车辆，或撤回后另租。`,
    en: (facts) =>
      `${fact(facts, 'plate')} is hired for this trip: it is not exchanged and takes no other driver. Assign another vehicle, or take the dispatch back and hire anew.`,
    rule: {
      zh: '租赁车辆按每次行程的用车理由和与企业的约定使用。',
      en: 'A partner’s car serves the trip for which earlier sources were found wanting, as agreed with the partner.',
    },
  },
  RENTAL_TERM_EXCEEDED: {
    zh: (facts) =>
      `${fact(facts, 'plate')}约定租用 ${fact(facts, 'agreed')} 天，现需 ${fact(facts, 'days')} 天，请撤回后与企业重新约定。`,
    en: (facts) =>
      `${fact(facts, 'plate')} is rented for ${fact(facts, 'agreed')} days and would be needed for ${fact(facts, 'days')}: take the dispatch back and agree with the company anew.`,
    rule: {
      zh: '社会租赁的租期和费用以派车时的约定为准。',
      en: 'Term and price of a rental are those agreed on when it was dispatched.',
    },
  },
  SELF_DRIVE_ONLY: {
    zh: () => '分时租赁仅供自驾。',
    en: () => 'Time-share cars are driven by those who ride.',
    rule: order,
  },
  CAR_NOT_OFFERED: rentalTexts.CAR_NOT_OFFERED,
  PARTNER_NOT_ENGAGED: rentalTexts.PARTNER_NOT_ENGAGED,
  CAR_UNDER_WAY: rentalTexts.CAR_UNDER_WAY,
  BATTERY_LOW: rentalTexts.BATTERY_LOW,
  CAR_NOT_FOUND: plainly(
    '没有这辆分时租赁车，或它不在本市。',
    'There is no such time-share car, or it stands in another city.',
    '只能使用本市站点的分时租赁车辆。',
    'Only time-share cars of the own city are used.',
  ),
  PARTNER_NOT_FOUND: plainly(
    '没有这家租赁企业，或它未在本市签约提供社会租赁。',
    'There is no such company, or it is not engaged for market rental in this city.',
    '只能向本市签约的租赁企业租车。',
    'Cars are rented from companies that the city has engaged.',
  ),
  PLATE_INVALID: plainly(
    '车牌号不正确。',
    'This is no number plate.',
    '车牌号按《机动车号牌》标准填写。',
    'Plates follow the national standard for number plates.',
  ),
  PLATE_HELD: text(
    (facts) => `${fact(facts, 'plate')} 是公务车辆或分时租赁车辆的号牌，请核对；该车须按其来源派出。`,
    (facts) =>
      `${fact(facts, 'plate')} is the plate of an official vehicle or of a time-share car: please check; that one is sent as what it is.`,
    '一辆车只在一个来源中登记和派出。',
    'A vehicle is registered, and sent, by one source only.',
  ),
  RENTAL_TOO_LONG: text(
    (facts) => `租期 ${fact(facts, 'days')} 天，超过 ${fact(facts, 'most')} 天，取得主管部门特批后方可询价、租车。`,
    (facts) =>
      `The rental would last ${fact(facts, 'days')} days; beyond ${fact(facts, 'most')} it is quoted and hired only with the special approval of an authority.`,
    '社会租赁分临时租赁和短期租赁，更长的长期租赁须经主管部门特批，注明批文号和理由。',
    'Market rentals are temporary or short; a long one needs the special approval of an authority, with document number and reason.',
  ),
};
