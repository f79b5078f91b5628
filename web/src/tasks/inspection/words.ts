import type {
  OpeningCheckResult,
  OpeningFollowUpState,
  OpeningFollowUpStepKind,
  OpeningReportKind,
  OpeningReportState,
  OpeningReportVerdict,
} from '../../generated/graphql.ts';
import { clock, dayName } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** The field's words round inspection. */
export const resultWord = words<Record<OpeningCheckResult, string>>(
  {
    PROMISE_KEPT: '按承诺开放',
    CLOSED_THOUGH_PROMISED: '应开放而未开放，已转整改',
    OPEN_THOUGH_NOT_PROMISED: '承诺时段之外也在开放',
    UNCLEAR: '无法据此判断：不在承诺时段内，或离现场太远',
  },
  {
    PROMISE_KEPT: 'Open as promised',
    CLOSED_THOUGH_PROMISED: 'Closed though promised to be open: to be put right',
    OPEN_THOUGH_NOT_PROMISED: 'Open beyond what is promised',
    UNCLEAR: 'It shows nothing: outside the hours, or too far away',
  },
);

export const followUpStateWord = words<Record<OpeningFollowUpState, string>>(
  { ASSIGNED: '待说明', EXPLAINED: '待整改', RECTIFIED: '待回头看', RECHECKED: '待销号', CLOSED: '已销号' },
  {
    ASSIGNED: 'To be explained',
    EXPLAINED: 'To be put right',
    RECTIFIED: 'To be re-checked',
    RECHECKED: 'To be closed',
    CLOSED: 'Closed',
  },
);

export const stepWord = words<Record<OpeningFollowUpStepKind, string>>(
  {
    OPENED: '立项',
    EXPLAINED: '情况说明',
    RECTIFIED: '整改',
    RECHECKED: '回头看通过',
    RETURNED: '回头看未通过，退回',
    CLOSED: '销号',
  },
  {
    OPENED: 'Opened',
    EXPLAINED: 'Explained',
    RECTIFIED: 'Put right',
    RECHECKED: 'Found settled',
    RETURNED: 'Found closed again, returned',
    CLOSED: 'Closed',
  },
);

export const reportKindWord = words<Record<OpeningReportKind, string>>(
  {
    CLOSED: '门关着',
    FULL_ALTHOUGH_FREE: '有空位却说满了',
    TURNED_AWAY: '开着门但不让进',
    NO_SIGN: '没有开放公示牌',
    SIGN_DIFFERS: '标牌与公告不符',
    OTHER: '其他情况',
  },
  {
    CLOSED: 'The gate was closed',
    FULL_ALTHOUGH_FREE: '“Full” although there was room',
    TURNED_AWAY: 'Open, but I was turned away',
    NO_SIGN: 'No sign with the opening hours',
    SIGN_DIFFERS: 'The sign says otherwise',
    OTHER: 'Something else',
  },
);

export const verdictWord = words<Record<OpeningReportVerdict, string>>(
  { AGAINST_PROMISE: '当时应开放', NOT_PROMISED: '当时不在承诺时段', UNCLEAR: '不涉及是否开放' },
  {
    AGAINST_PROMISE: 'Promised to be open then',
    NOT_PROMISED: 'Not promised at that time',
    UNCLEAR: 'Not about being open',
  },
);

/** As whoever reported reads it. */
export const reportStateWord = words<Record<OpeningReportState, string>>(
  {
    RECEIVED: '已收到，待核实',
    SENT: '已派人核实',
    CHECKED: '已现场核实，待处理',
    FOLLOWED_UP: '已立案，整改中',
    SET_ASIDE: '不予立案',
    MENDED: '已整改办结',
  },
  {
    RECEIVED: 'Received, to be looked into',
    SENT: 'Somebody is sent to look',
    CHECKED: 'Looked into on the spot, to be decided',
    FOLLOWED_UP: 'Being put right',
    SET_ASIDE: 'Set aside',
    MENDED: 'Put right and closed',
  },
);

/** An instant by its day in full: what is written down, or printed, is as good tomorrow. */
export const dated = (at: string): string => `${dayName(at)} ${clock(at)}`;
