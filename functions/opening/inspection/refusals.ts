/** Words of every refusal round inspection, and the rule behind each. */
import { keyReused, tryAgain } from '../../platform/refusal-texts.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import { toDateTime } from '../../platform/time.ts';
import type { InspectionRefusal } from './types.ts';

/** Day and time of an instant, such as 11-24 18:00. */
const moment = (facts: Facts, name: string): string => toDateTime(Number(facts[name])).slice(5, 16).replace('T', ' ');

const jurisdiction = {
  zh: '只能巡查、督办本人管辖范围内的开放场所。',
  en: 'Places are looked at, and followed up, by those in whose division they lie.',
};
const timely = {
  zh: '现场情况须在规定时限内登记，以便核对当时的开放承诺。',
  en: 'What was seen is told in time, so that it can be held against the promise of that hour.',
};
const steps = {
  zh: '整改按“说明、整改、回头看、销号”依次办理，由不同的人经手。',
  en: 'A follow-up is explained, put right, re-checked and closed in this order, each by somebody else.',
};
const reporting = {
  zh: '为保证反映真实有效，同一来源的反映次数有限。',
  en: 'So that reports can be relied on, few are taken from one address.',
};

export const inspectionTexts: Readonly<Record<InspectionRefusal, RefusalText>> = {
  PLACE_NOT_FOUND: {
    zh: () => '没有这个地方，或不在您的范围内。',
    en: () => 'There is no such place, or it is not in your division.',
    rule: jurisdiction,
  },
  PLACES_INVALID: {
    zh: ({ most }) => `请选择 1 至 ${String(most)} 个地方，不要重复。`,
    en: ({ most }) => `Choose 1 to ${String(most)} places, each once.`,
    rule: { zh: '一次巡查任务的地方不宜过多。', en: 'A route is kept to what one person can visit.' },
  },
  INSPECTOR_NOT_FOUND: {
    zh: () => '没有这位巡查员，或有的地方不在其巡查范围内。',
    en: () => 'There is no such inspector, or a place lies outside his division.',
    rule: jurisdiction,
  },
  UNTIL_INVALID: {
    zh: () => '完成期限应晚于现在。',
    en: () => 'The route must end later than now.',
    rule: { zh: '巡查任务须写明完成期限。', en: 'A route says until when it is to be done.' },
  },
  TEXT_TOO_LONG: {
    zh: ({ most, length }) => `最多 ${String(most)} 个字，现为 ${String(length)} 个字。`,
    en: ({ most, length }) => `At most ${String(most)} characters; there are ${String(length)}.`,
    rule: { zh: '说明要简明扼要。', en: 'Texts are short and to the point.' },
  },
  TEXT_REQUIRED: {
    zh: () => '请写明具体情况。',
    en: () => 'Say what it is about.',
    rule: { zh: '写明情况才便于核实办理。', en: 'Only what is said can be looked into.' },
  },
  TIME_INVALID: {
    zh: () => '时间太早，或晚于现在。',
    en: () => 'The time is too long ago, or ahead of now.',
    rule: timely,
  },
  PHONE_INVALID: {
    zh: () => '请填写 11 位大陆手机号码，或留空。',
    en: () => 'Enter a mainland mobile number of 11 digits, or none.',
    rule: { zh: '手机号码选填，只用于核实情况。', en: 'A number is optional and only for asking back.' },
  },
  REPORTS_TOO_MANY: {
    zh: () => '您已反映过，我们会尽快核实。',
    en: () => 'You have reported this already. It will be looked into.',
    rule: reporting,
  },
  REPORTED_LATELY: {
    zh: ({ minutes }) => `您刚刚反映过这里，${String(minutes)} 分钟后可以再次反映。`,
    en: ({ minutes }) => `You have just reported this place. You may do so again in ${String(minutes)} minutes.`,
    rule: reporting,
  },
  NOT_PROMISED: {
    zh: (facts) =>
      `按公告此时（${moment(facts, 'at')}）本不开放${facts.opensAt === undefined ? '' : `，${moment(facts, 'opensAt')} 开放`}。`,
    en: (facts) =>
      `By its notice it is not open then (${moment(facts, 'at')})${facts.opensAt === undefined ? '' : `; it opens ${moment(facts, 'opensAt')}`}.`,
    rule: {
      zh: '反映与当时的开放承诺核对；承诺时段之外的，确认后仍可反映。',
      en: 'Reports are held against what was promised; one from outside the hours is taken once it is confirmed.',
    },
  },
  ROUTE_NOT_FOUND: {
    zh: () => '没有这项巡查任务，或不是派给您的。',
    en: () => 'There is no such route, or it is not yours.',
    rule: jurisdiction,
  },
  FOLLOW_UP_NOT_FOUND: {
    zh: () => '没有这项整改，或不由您办理。',
    en: () => 'There is no such follow-up, or it is not yours.',
    rule: jurisdiction,
  },
  REPORT_NOT_FOUND: {
    zh: () => '没有这件市民反映，或不由您办理。',
    en: () => 'There is no such report, or it is not yours.',
    rule: jurisdiction,
  },
  REPORT_DECIDED: {
    zh: () => '这件市民反映已经办理，请刷新后再看。',
    en: () => 'This report has been decided on already. Look again.',
    rule: { zh: '一件市民反映只办理一次。', en: 'A report is decided on once.' },
  },
  REPORT_NOT_PROMISED: {
    zh: () => '反映的时间不在开放承诺之内，不能立案整改。',
    en: () => 'Nothing was promised for the time of the report: there is nothing to be put right.',
    rule: { zh: '整改以未按承诺开放为前提。', en: 'A follow-up is about a promise that was not kept.' },
  },
  STATE_NOT_ALLOWED: {
    zh: () => '整改已进入别的环节，请刷新后再看。',
    en: () => 'The follow-up has moved on. Look again.',
    rule: steps,
  },
  SAME_PERSON: {
    zh: () => '您已经办理过这项整改的一个环节，请由其他人办理这一步。',
    en: () => 'You have taken a step of this follow-up already; somebody else takes this one.',
    rule: steps,
  },
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};

/** The same as a citizen reads it who reports a place. */
export const reporterTexts: typeof inspectionTexts = {
  ...inspectionTexts,
  PLACE_NOT_FOUND: {
    zh: () => '没有这个地方，可能已不再开放。',
    en: () => 'There is no such place; it may not be open to the public any more.',
    rule: { zh: '只能反映已公布的开放场所。', en: 'Reports are about places that are announced to be open.' },
  },
  TIME_INVALID: {
    ...inspectionTexts.TIME_INVALID,
    rule: {
      zh: '请及时反映，以便与当时的开放承诺核对。',
      en: 'Reports are made in time, so that they can be held against what was promised.',
    },
  },
};
