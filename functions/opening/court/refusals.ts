import { toDateTime } from '../../platform/time.ts';
import type { Facts, RefusalText } from '../../platform/result.ts';
import { citizenTexts } from '../citizen/refusals.ts';
import { reservationTexts } from '../reservation/refusals.ts';
import { refusalTexts } from '../setting/refusals.ts';
import type { CourtRefusal } from './types.ts';

/** Day and time of an instant, such as 11-24 18:00. */
const moment = (facts: Facts, name: string): string => toDateTime(Number(facts[name])).slice(5, 16).replace('T', ' ');

const slotRule = {
  zh: '场地按开放时段分场次预约，先约先得。',
  en: 'Courts are booked by slots of the open hours; the first to book has it.',
};
const playersRule = {
  zh: '每场有最低和最高人数；截止时未达最低人数的自动释放，不计违约。',
  en: 'A slot has a least and a greatest number; with too few at the cut-off it is released, without a strike.',
};
const fairRule = {
  zh: '每人预约和候补场次有限，以便更多市民使用。',
  en: 'Slots of one person are limited, so that more people can play.',
};
const holderRule = {
  zh: '预约只能由本人查看、变更和取消，同伴凭邀请链接加入。',
  en: 'Only its holder sees, changes and cancels a booking; others join by his link.',
};
const queueRule = {
  zh: '已约场次可以候补，空出后按先后顺序通知，限时确认。',
  en: 'One may wait for a taken slot; when it is freed it is offered in order, each time until a deadline.',
};
const groundRule = {
  zh: '开放单位在场地核对签到码，记录到场和未到场。',
  en: 'People of the ground check the code, and note who came and who did not.',
};
const seriesRule = {
  zh: '社团长期预约由开放单位或主管部门同意；节假日、不开放和人数不符合预约条件的日期跳过。',
  en: 'A series of a club needs consent of the unit or the authority; holidays, closed days and those with too few or too many people are skipped.',
};
const termsRule = {
  zh: '由开放单位或有管辖权的主管部门设定场地预约。',
  en: 'Terms of courts are set by their unit, or by the authority over their division.',
};

const { DEVICE_UNKNOWN, IDEMPOTENCY_KEY_REUSED, PLACE_NOT_FOUND, TEXT_INVALID, TRY_AGAIN } = citizenTexts;

/** Words of what this alcove refuses. */
const effectRule = {
  zh: '预约条件自施行日期起适用，不溯及已预约的场次；一片场地最多 5 版待施行，日期在两年以内。',
  en: 'Terms hold from their day on and change no slot that is booked; a court has at most 5 versions to come, within two years.',
};

export const courtTexts: Readonly<Record<CourtRefusal, RefusalText>> = {
  DEVICE_UNKNOWN,
  IDEMPOTENCY_KEY_REUSED,
  PLACE_NOT_FOUND,
  TEXT_INVALID: {
    zh: (facts) => `${facts.of === 'club' ? '社团名称' : ''}${TEXT_INVALID.zh(facts)}`,
    en: (facts) => `${facts.of === 'club' ? 'Name of the club: ' : ''}${TEXT_INVALID.en(facts)}`,
    rule: {
      zh: '社团名称和说明随申请一并提供给开放单位。',
      en: 'Name and note of a club go to the unit with what it asks for.',
    },
  },
  TRY_AGAIN,
  BANNED: reservationTexts.BANNED,
  CHANGED_MEANWHILE: refusalTexts.CHANGED_MEANWHILE,
  NOT_BOOKABLE: {
    zh: () => '这片场地不接受预约，先到先用。',
    en: () => 'This court cannot be booked; it is first come.',
    rule: slotRule,
  },
  SLOT_UNKNOWN: {
    zh: () => '没有这个场次，开放时间可能已调整，请刷新。',
    en: () => 'There is no such slot; opening hours may have changed. Reload.',
    rule: slotRule,
  },
  SLOT_OVER: {
    zh: () => '这个场次已开始，或来不及办理。',
    en: () => 'This slot has begun, or begins too soon.',
    rule: slotRule,
  },
  SLOT_TAKEN: {
    zh: () => '这个场次刚被他人预约，可以候补或另选一场。',
    en: () => 'Somebody else has this slot. Wait for it, or choose another.',
    rule: slotRule,
  },
  BEYOND_HORIZON: {
    zh: ({ days }) => `只能预约 ${String(days)} 天以内的场次。`,
    en: ({ days }) => `Slots can be booked up to ${String(days)} days ahead.`,
    rule: fairRule,
  },
  PEOPLE_INVALID: {
    zh: ({ least, most }) => `人数应为 ${String(least)} 至 ${String(most)} 人。`,
    en: ({ least, most }) => `Say a number of people from ${String(least)} to ${String(most)}.`,
    rule: playersRule,
  },
  PLAYERS_TOO_FEW: {
    zh: ({ least }) => `已过截止时间，须达到 ${String(least)} 人才能预约。`,
    en: ({ least }) => `The cut-off has passed: at least ${String(least)} people are needed at once.`,
    rule: playersRule,
  },
  CUT_OFF_PASSED: {
    zh: ({ least }) => `已过截止时间，人数不能少于 ${String(least)} 人。`,
    en: ({ least }) => `The cut-off has passed: there must be no fewer than ${String(least)} people.`,
    rule: playersRule,
  },
  COURT_FULL: {
    zh: () => '人数已满。',
    en: () => 'There are as many players as the court takes.',
    rule: playersRule,
  },
  LIVE_TOO_MANY: {
    zh: ({ most }) => `同时最多有 ${String(most)} 个未结束的场地预约。`,
    en: ({ most }) => `There may be ${String(most)} open bookings at a time.`,
    rule: fairRule,
  },
  WEEK_TOO_MANY: {
    zh: ({ most }) => `一周最多预约 ${String(most)} 场。`,
    en: ({ most }) => `There may be ${String(most)} bookings in a week.`,
    rule: fairRule,
  },
  OVERLAPPING: {
    zh: () => '您在这段时间已有场地预约。',
    en: () => 'You play elsewhere at that time.',
    rule: fairRule,
  },
  COURT_BOOKING_NOT_FOUND: {
    zh: () => '没有这个场地预约，或与您无关。',
    en: () => 'There is no such booking that concerns you.',
    rule: holderRule,
  },
  STATE_NOT_ALLOWED: {
    zh: () => '已开始、已结束或已办理，不能再改。',
    en: () => 'It has begun, is over, or was decided already.',
    rule: holderRule,
  },
  OFFER_LAPSED: {
    zh: () => '候补已过确认时间。',
    en: () => 'The offer has lapsed.',
    rule: queueRule,
  },
  OFFER_UNCONFIRMED: {
    zh: () => '这是候补到的场次，预约人还没有确认。请预约人先在自己手机的“我的预约”中确认，再来签到。',
    en: () =>
      'This slot was offered from the waiting list: its holder confirms it under My reservations on his own phone first, and then checks in.',
    rule: queueRule,
  },
  SLOT_FREE: {
    zh: () => '这个场次空着，可以直接预约。',
    en: () => 'This slot is free: book it at once.',
    rule: queueRule,
  },
  SLOT_OWN: {
    zh: () => '这个场次已由您预约。',
    en: () => 'You have this slot yourself.',
    rule: queueRule,
  },
  QUEUE_FULL: {
    zh: ({ most }) => `候补已满（${String(most)} 人）。`,
    en: ({ most }) => `As many wait as may: ${String(most)}.`,
    rule: queueRule,
  },
  QUEUES_TOO_MANY: {
    zh: ({ most }) => `同时最多候补 ${String(most)} 场。`,
    en: ({ most }) => `One may wait for ${String(most)} slots at a time.`,
    rule: fairRule,
  },
  QUEUE_NOT_FOUND: {
    zh: () => '您没有候补这个场次。',
    en: () => 'You do not wait for this slot.',
    rule: queueRule,
  },
  TOO_EARLY: {
    zh: (facts) => `${moment(facts, 'from')} 起才能办理。`,
    en: (facts) => `This is possible from ${moment(facts, 'from')}.`,
    rule: groundRule,
  },
  WEEKS_INVALID: {
    zh: ({ least, most }) => `连续 ${String(least)} 至 ${String(most)} 周。`,
    en: ({ least, most }) => `A series has ${String(least)} to ${String(most)} weeks.`,
    rule: seriesRule,
  },
  SERIES_TOO_SOON: {
    zh: (facts) => `离这一场太近，来不及审核。长期预约最早可从 ${moment(facts, 'from')} 这一场开始。`,
    en: (facts) =>
      `This slot is too near to be decided on. The series may begin with the slot of ${moment(facts, 'from')}.`,
    rule: seriesRule,
  },
  SERIES_NOT_FOUND: {
    zh: () => '没有这个长期预约，或与您无关。',
    en: () => 'There is no such series that concerns you.',
    rule: seriesRule,
  },
  SERIES_HOPELESS: {
    zh: () => '没有一个日期可以预约，请说明理由后退回。',
    en: () => 'No date can be had. Refuse it with a reason.',
    rule: seriesRule,
  },
  COURT_NOT_FOUND: {
    zh: () => '这里没有这片场地。',
    en: () => 'There is no such court here.',
    rule: termsRule,
  },
  TERMS_INVALID: {
    zh: () => '数值不在允许范围内。',
    en: () => 'This value lies outside its bounds.',
    rule: termsRule,
  },
  EFFECTIVE_TOO_EARLY: {
    zh: ({ today }) => `施行日期不能早于今天（${String(today)}）。`,
    en: ({ today }) => `The day of effect cannot lie before today (${String(today)}).`,
    rule: effectRule,
  },
  EFFECTIVE_TOO_FAR: {
    zh: ({ last }) => `施行日期不能晚于 ${String(last)}。`,
    en: ({ last }) => `The day of effect cannot lie after ${String(last)}.`,
    rule: effectRule,
  },
  TOO_MANY: {
    zh: ({ most }) => `这片场地待施行的预约条件已有 ${String(most)} 版。`,
    en: ({ most }) => `The court has ${String(most)} versions to come already.`,
    rule: effectRule,
  },
};

/** The same as people of the ground and the authority read it, of bookings and series of others. */
export const keeperTexts: typeof courtTexts = {
  ...courtTexts,
  COURT_BOOKING_NOT_FOUND: {
    zh: () => '没有这个场地预约，或不属于您管理的场地。',
    en: () => 'There is no such booking at a ground that you look after.',
    rule: groundRule,
  },
  STATE_NOT_ALLOWED: { ...courtTexts.STATE_NOT_ALLOWED, rule: groundRule },
  SERIES_NOT_FOUND: {
    ...courtTexts.SERIES_NOT_FOUND,
    zh: () => '没有这个长期预约，或不由您办理。',
    en: () => 'There is no such series for you to decide on.',
  },
  TEXT_INVALID: {
    ...TEXT_INVALID,
    rule: { zh: '不同意须写明理由，告知申请的社团。', en: 'A refusal says why; the club is told.' },
  },
};
