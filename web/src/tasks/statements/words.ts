import type { StatementParty, StatementState, StatementStepKind } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

export const statementStateWord = words<Record<StatementState, string>>(
  {
    OPEN: '未出账',
    ISSUED: '待单位确认',
    DISPUTED: '待企业答复',
    ANSWERED: '待裁定',
    UNIT_APPROVED: '待企业确认',
    APPROVED: '双方已确认',
  },
  {
    OPEN: 'Not issued yet',
    ISSUED: 'With the unit',
    DISPUTED: 'Disputed',
    ANSWERED: 'To be decided',
    UNIT_APPROVED: 'With the partner',
    APPROVED: 'Approved by both',
  },
);

export const statementStateLook: Readonly<Record<StatementState, string>> = {
  OPEN: 'off',
  ISSUED: 'soon',
  DISPUTED: 'shut',
  ANSWERED: 'shut',
  UNIT_APPROVED: 'soon',
  APPROVED: 'open',
};

/** What a statement waits for, told to somebody who only looks on. */
export const waitsFor = words<Record<StatementState, string>>(
  {
    OPEN: '本月用车仍在计入，次月 1 日出账。',
    ISSUED: '等待用车单位核对：确认，或提出异议。',
    DISPUTED: '单位有异议，等待租赁企业答复。',
    ANSWERED: '企业已答复，等待主管部门裁定；裁定后重新出账。',
    UNIT_APPROVED: '单位已确认，等待租赁企业确认。',
    APPROVED: '双方已确认，可以据此结算。本平台不收付款。',
  },
  {
    OPEN: 'Trips of the month are still put on it; it is issued on the first of the next month.',
    ISSUED: 'The unit is to check it: approve it, or dispute it.',
    DISPUTED: 'The unit disputes it; the partner is to answer.',
    ANSWERED: 'The partner has answered; the authority is to decide, and it is issued again.',
    UNIT_APPROVED: 'The unit has approved it; the partner is to approve it, too.',
    APPROVED: 'Approved by both sides, and ready to be settled. Nothing is paid here.',
  },
);

/** Who is to act; nobody where time is, or all is done. */
const turnOf: Readonly<Record<StatementState, StatementParty | undefined>> = {
  OPEN: 'CLOCK',
  ISSUED: 'UNIT',
  DISPUTED: 'PARTNER',
  ANSWERED: 'AUTHORITY',
  UNIT_APPROVED: 'PARTNER',
  APPROVED: undefined,
};

interface Awaited {
  readonly state: StatementState;
  readonly answerUntil: string | null;
}

/** Whether the partner has not answered a dispute in time, so that the authority may decide without. */
const isOverdue = ({ state, answerUntil }: Awaited, at: Date): boolean =>
  state === 'DISPUTED' && answerUntil !== null && new Date(answerUntil) <= at;

/** Whether it is for a side to act. */
export const isTurnOf = (party: StatementParty, statement: Awaited, at: Date): boolean =>
  turnOf[statement.state] === party || (party === 'AUTHORITY' && isOverdue(statement, at));

/** What is asked of whoever is to act. */
export const yourTurn = words<Record<StatementState, string>>(
  {
    OPEN: '',
    ISSUED: '请逐单核对后确认；有不符的，写明理由提出异议。',
    DISPUTED: '请答复单位的异议；应当核减或补收的，逐单填写应收金额。',
    ANSWERED: '请裁定：逐单确定应收金额，写明理由。裁定后重新出账，由单位再次确认。',
    UNIT_APPROVED: '单位已确认，请核对后确认。',
    APPROVED: '',
  },
  {
    OPEN: '',
    ISSUED: 'Check it order by order, then approve it; where something is wrong, dispute it and say why.',
    DISPUTED: 'Answer the dispute. Where more or less is due, enter what each order is to come to.',
    ANSWERED: 'Decide what each order comes to, and say why. It is issued again, and the unit approves it anew.',
    UNIT_APPROVED: 'The unit has approved it. Check it, and approve it, too.',
    APPROVED: '',
  },
);

export const stepWord = words<Record<StatementStepKind, string>>(
  {
    ISSUE: '出账',
    DISPUTE: '提出异议',
    WITHDRAW: '撤回异议',
    ANSWER: '答复异议',
    DECIDE: '裁定，重新出账',
    APPROVE_FOR_UNIT: '单位确认',
    APPROVE_FOR_PARTNER: '企业确认',
  },
  {
    ISSUE: 'Issued',
    DISPUTE: 'Disputed',
    WITHDRAW: 'Dispute withdrawn',
    ANSWER: 'Answered',
    DECIDE: 'Decided, and issued again',
    APPROVE_FOR_UNIT: 'Approved by the unit',
    APPROVE_FOR_PARTNER: 'Approved by the partner',
  },
);

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const named = words(
  { month: (year: string, month: number) => `${year}年${String(month)}月` },
  { month: (year: string, month: number) => `${MONTHS[month - 1] ?? ''} ${year}` },
);

/** 2026年10月, October 2026 */
export const monthName = (day: string): string => named.month(day.slice(0, 4), Number(day.slice(5, 7)));
