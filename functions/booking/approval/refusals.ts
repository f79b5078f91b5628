/** Words of what is refused to those who approve, set chains and appoint deputies, and the rule behind each. */
import { keyReused, plainly, text, textWrong, tryAgain } from '../../platform/refusal-texts.ts';
import type { RefusalText } from '../../platform/result.ts';
import { fact } from '../texts.ts';
import type { BulkRefusal } from '../refusal-types.ts';
import type { AppointRefusal, EndDeputyRefusal, SetChainRefusal } from './types.ts';

const textInvalid = text(
  textWrong.zh,
  textWrong.en,
  '名称和依据须写明，且不超过规定字数。',
  'Names and reasons are stated, and kept short.',
);

/** What only decisions can be refused for; the rest stands with the room. */
export const decisionTexts: Readonly<Record<'NOT_YOUR_STEP' | BulkRefusal, RefusalText>> = {
  NOT_YOUR_STEP: text(
    (facts) =>
      'ownZh' in facts
        ? `您在这份申请中另有“${fact(facts, 'ownZh')}”一步，不能再代批“${fact(facts, 'zh')}”，请本单位其他负责人审批。`
        : `这一步是“${fact(facts, 'zh')}”，不由您审批。`,
    (facts) =>
      'ownEn' in facts
        ? `You have a step of your own in this request, “${fact(facts, 'ownEn')}”, and so cannot decide “${fact(facts, 'en')}” as a deputy. Another manager of the unit decides it.`
        : `This step, “${fact(facts, 'en')}”, is not yours to decide.`,
    '每一步只由该步的审批人或其代批人决定。',
    'A step is decided by its approvers or their deputies only.',
  ),
  DECISIONS_INVALID: text(
    (facts) => `一次须审批 1 至 ${fact(facts, 'most')} 份不同的申请，现为 ${fact(facts, 'count')} 份。`,
    (facts) => `Decide 1 to ${fact(facts, 'most')} different requests at a time; these are ${fact(facts, 'count')}.`,
    '批量审批有数量上限，同一申请只出现一次。',
    'Many are decided at once up to a bound, each of them once.',
  ),
};

/** What setting a chain can be refused for. */
export const chainTexts: Readonly<Record<SetChainRefusal, RefusalText>> = {
  UNIT_NOT_FOUND: plainly(
    '没有这个单位，或其审批流程不由您设置。',
    'There is no such unit, or its approval chain is not yours to set.',
    '审批流程由本单位管理员或其主管部门设置。',
    "The chain of a unit is set by the unit's manager or by the authority over it.",
  ),
  EFFECTIVE_TOO_EARLY: text(
    (facts) => `生效日期不得早于今天（${fact(facts, 'today')}）。`,
    (facts) => `The day of effect must not lie before today (${fact(facts, 'today')}).`,
    '审批流程自当日起方可生效；已提交的申请仍按原流程审批。',
    'A chain takes effect today at the earliest; what waits keeps the steps it was asked with.',
  ),
  RULES_INVALID: text(
    (facts) => `数量须为 1 至 ${fact(facts, 'most')}。`,
    (facts) => `The number must be 1 to ${fact(facts, 'most')}.`,
    '规则不超过 10 条，每条 1 至 5 步，每步点名不超过 10 人。',
    'Up to 10 rules of 1 to 5 steps, each with up to 10 people named.',
  ),
  CONDITION_INVALID: text(
    (facts) => ('most' in facts ? `须为 1 至 ${fact(facts, 'most')} 的整数。` : '请至少选择一项，或不作限制。'),
    (facts) =>
      'most' in facts
        ? `It must be a whole number from 1 to ${fact(facts, 'most')}.`
        : 'Choose at least one, or set no limit.',
    '适用条件须明确。',
    'Conditions are stated clearly.',
  ),
  HOURS_INVALID: text(
    (facts) => `时限须为 1 至 ${fact(facts, 'most')} 小时。`,
    (facts) => `The time must be 1 to ${fact(facts, 'most')} hours.`,
    '每一步审批都有时限。',
    'Every step has a time within which it is decided.',
  ),
  APPROVER_NOT_FOUND: plainly(
    '审批人须是本单位的工作人员。',
    'Approvers must be staff of the unit.',
    '本单位的用车由本单位的人审批。',
    'Cars of a unit are approved by its own people.',
  ),
  STEPS_NEED_DIFFERENT_PEOPLE: plainly(
    '各步须由不同的人审批，现有人员不够或同一人出现在两步。',
    'Different steps need different people: somebody stands in two steps, or there are too few managers.',
    '同一申请的各步由不同的人审批。',
    'Different steps of a request are decided by different people.',
  ),
  CHAIN_CHANGED: plainly(
    '您打开之后，流程已被他人修改，请重新打开。',
    'Somebody else has changed the chain since you opened it; open it again.',
    '修改以看到的内容为准。',
    'A change is made upon what was seen.',
  ),
  TEXT_INVALID: textInvalid,
  TRY_AGAIN: tryAgain,
};

/** What appointing a deputy can be refused for. */
export const deputyTexts: Readonly<Record<AppointRefusal | EndDeputyRefusal, RefusalText>> = {
  NOT_AN_APPROVER: plainly(
    '您不是审批人，不需要请人代批。',
    'You are no approver, so nobody need decide for you.',
    '只有审批人可以请人代批。',
    'Only approvers appoint deputies.',
  ),
  DEPUTY_NOT_FOUND: plainly(
    '代批人须是本单位的其他工作人员。',
    'The deputy must be another member of staff of the same unit.',
    '代批人须与审批人同属一个单位。',
    'A deputy belongs to the same unit as the approver.',
  ),
  DATES_INVALID: text(
    (facts) =>
      'reversed' in facts ? '代批结束日期早于开始日期。' : `代批日期须从今天起，一次不超过 ${fact(facts, 'days')} 天。`,
    (facts) =>
      'reversed' in facts
        ? 'The last day lies before the first.'
        : `The days must begin today at the earliest and be ${fact(facts, 'days')} at most.`,
    '代批有起止日期。',
    'A deputy is appointed for a limited time.',
  ),
  TOO_MANY_DEPUTIES: text(
    (facts) => `同时最多可有 ${fact(facts, 'most')} 项代批。`,
    (facts) => `There may be ${fact(facts, 'most')} appointments at a time at most.`,
    '代批安排须有限。',
    'Appointments are few.',
  ),
  APPOINTMENT_NOT_FOUND: plainly(
    '没有这项代批，或不由您结束。',
    'There is no such appointment, or it is not yours to end.',
    '代批由本人或本单位管理员结束。',
    "An appointment is ended by the approver himself or by the unit's manager.",
  ),
  TEXT_INVALID: textInvalid,
  IDEMPOTENCY_KEY_REUSED: keyReused,
  TRY_AGAIN: tryAgain,
};
