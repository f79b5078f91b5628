import type { RefusalText } from '../../platform/result.ts';

type Own = 'NEEDS_INVALID' | 'CALLER_DRIVES_ONE' | 'CALLER_NOT_FOUND' | 'EMERGENCY_NOT_FOUND' | 'DECIDED_ALREADY';

/** Words of what only emergencies refuse. */
export const emergencyTexts: Readonly<Record<Own, RefusalText>> = {
  NEEDS_INVALID: {
    zh: ({ asked, most, lines }) =>
      Number(asked) > Number(most)
        ? `合计要了 ${String(asked)} 辆，一次应急调度最多 ${String(most)} 辆。请改小数量；确需更多的，分几次发起。`
        : `请列出 1 至 ${String(lines)} 类车辆需求，每类至少 1 辆，合计不超过 ${String(most)} 辆。`,
    en: ({ asked, most, lines }) =>
      Number(asked) > Number(most)
        ? `${String(asked)} vehicles are asked for, and one call takes ${String(most)} at most: ask for fewer, or make several calls.`
        : `State 1 to ${String(lines)} kinds of vehicle, 1 of each at least, ${String(most)} vehicles in all at most.`,
    rule: {
      zh: '应急调度须写明所需车辆的类型和数量。',
      en: 'An emergency call says which vehicles it needs and how many.',
    },
  },
  CALLER_DRIVES_ONE: {
    zh: () => '自驾只能要 1 辆，由提出用车的人驾驶；其余车辆请选“派驾驶员”。',
    en: () => 'Who calls for the vehicles can drive one of them: ask for drivers for the others.',
    rule: {
      zh: '自驾车辆一人一车，驾驶人须有准驾该车的驾驶证。',
      en: 'Whoever drives himself is named, drives one vehicle and is licensed for it.',
    },
  },
  CALLER_NOT_FOUND: {
    zh: () => '没有这名用车负责人，或其单位不由本中心保障。',
    en: () => 'There is no such person, or his unit is not served by this centre.',
    rule: {
      zh: '应急用车由服务范围内单位的负责人提出。',
      en: 'Somebody of a unit that the centre serves calls for the vehicles.',
    },
  },
  EMERGENCY_NOT_FOUND: {
    zh: () => '没有这次应急调度，或不归您办理。',
    en: () => 'There is no such emergency, or it is not yours.',
    rule: {
      zh: '应急调度由本中心办理，由主管部门补办审批。',
      en: 'The centre runs its emergencies; the authority above approves them afterwards.',
    },
  },
  DECIDED_ALREADY: {
    zh: () => '这次应急调度已经审批。',
    en: () => 'This emergency has been decided.',
    rule: { zh: '应急调度只审批一次。', en: 'An emergency is decided once.' },
  },
};
