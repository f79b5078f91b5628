/** Words of notices about opening to the public: courts, strikes, inspections. */
import type { NoticeKind } from './types.ts';
import { due, fact, type Words } from './wording.ts';

export const openingWords = {
  COURT_SERIES_WANTED: {
    zh: (facts) =>
      `${fact(facts, 'club')}申请长期预约${fact(facts, 'place')}${fact(facts, 'court')}，每周一次，共 ${fact(facts, 'weeks')} 周，请答复。`,
    en: (facts) =>
      `${fact(facts, 'club')} asks for ${fact(facts, 'courtEn')}, ${fact(facts, 'placeEn')}, every week for ${fact(facts, 'weeks')} weeks. Please answer.`,
  },
  OPENING_SET: {
    zh: (facts) => `主管部门调整了${fact(facts, 'place')}的开放时间，请查看并通知门岗。`,
    en: (facts) =>
      `The authority has changed when ${fact(facts, 'placeEn')} opens. Look at it and tell whoever keeps the gate.`,
  },
  PLACE_CLOSED: {
    zh: (facts) => `主管部门决定临时关闭${fact(facts, 'place')}，或变更了原有关闭安排，请查看起止时间并通知门岗。`,
    en: (facts) =>
      `The authority closes ${fact(facts, 'placeEn')} for a time, or has changed how long it is closed. Look at it and tell whoever keeps the gate.`,
  },
  OPENING_TAKEN_BACK: {
    zh: (facts) => `主管部门撤回了对${fact(facts, 'place')}开放安排的调整，请查看现在的开放时间并通知门岗。`,
    en: (facts) =>
      `The authority has taken back a change of when ${fact(facts, 'placeEn')} opens. Look at it and tell whoever keeps the gate.`,
  },
  STRIKE_APPEALED: {
    zh: (facts) => `${fact(facts, 'place')}：${fact(facts, 'subject')} 的违约记录有人申诉，请审核决定。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')}, ${fact(facts, 'subjectEn')}: there is an appeal against a strike. Please decide on it.`,
  },
  FOLLOW_UP_OPENED: {
    zh: (facts) => `${fact(facts, 'place')}未按承诺开放，请先说明情况，并于${due.zh(facts)}前完成整改。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')} was not open as promised. Explain it, and put it right by ${due.en(facts)}.`,
  },
  FOLLOW_UP_RETURNED: {
    zh: (facts) => `${fact(facts, 'place')}回头看仍未按承诺开放，请重新整改，期限${due.zh(facts)}。`,
    en: (facts) =>
      `${fact(facts, 'placeEn')} was found closed again on the second look. Put it right by ${due.en(facts)}.`,
  },
  FOLLOW_UP_OVERDUE: {
    zh: (facts) => `${fact(facts, 'place')}的整改已超过期限（${due.zh(facts)}），请抓紧办理。`,
    en: (facts) => `The follow-up of ${fact(facts, 'placeEn')} is overdue: it was to be done by ${due.en(facts)}.`,
  },
  FOLLOW_UP_RECTIFIED: {
    zh: (facts) => `${fact(facts, 'place')}已完成整改，请安排其他人员回头看。`,
    en: (facts) => `${fact(facts, 'placeEn')} was put right. Have somebody else look again.`,
  },
  FOLLOW_UP_RECHECKED: {
    zh: (facts) => `${fact(facts, 'place')}回头看已按承诺开放，请核定销号。`,
    en: (facts) => `${fact(facts, 'placeEn')} was found open on the second look. The follow-up can be closed.`,
  },
  FOLLOW_UP_CLOSED: {
    zh: (facts) => `${fact(facts, 'place')}的整改已销号。`,
    en: (facts) => `The follow-up of ${fact(facts, 'placeEn')} is closed.`,
  },
  INSPECTION_ASSIGNED: {
    zh: (facts) => `您有新的巡查任务：${fact(facts, 'count')} 个地方，请于${due.zh(facts)}前完成。`,
    en: (facts) => `You are to look at ${fact(facts, 'count')} places by ${due.en(facts)}.`,
  },
} as const satisfies Partial<Record<NoticeKind, Words>>;
