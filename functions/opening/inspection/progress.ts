/** What a citizen learns of his own report: how far it has come and what the unit answers, and of nobody who did it. Pure. */
import { codeTyped, derivedCode, derivedId } from '../../platform/ids.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { FollowUp, FollowUpStep, OpeningReport, ReportProgress, ReportState } from './types.ts';

/** In groups, as it is shown and read out. */
const grouped = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

/** The number of a report: whoever has it may ask, so nobody can guess it; the same report sent again has the same. */
export const reportNumber = (sealing: Sealing, idempotencyKey: string): string =>
  grouped(derivedCode(sealing.hash('report', idempotencyKey)));

/** A number as it was given, however it is typed. */
export const reportNumberTyped = (text: string): string => grouped(codeTyped(text));

/** The report lies under its number: the id tells nothing of it. */
export const reportIdOf = (number: string): string => derivedId('openingReport', number);

export const progressOf = (number: string, report: OpeningReport, followUp: FollowUp | undefined): ReportProgress => {
  const isTakenUp = followUp && (report.followUpId === followUp.id || followUp.reportIds.includes(report.id));
  return { number, report, ...(isTakenUp ? { followUp } : {}) };
};

/** What a follow-up takes up is no longer set aside. */
export const reportState = ({ report, followUp }: ReportProgress): ReportState => {
  if (followUp) return followUp.state === 'CLOSED' ? 'MENDED' : 'FOLLOWED_UP';
  if (report.setAside) return 'SET_ASIDE';
  if (!report.sent) return 'RECEIVED';
  return report.sent.checkedAt === undefined ? 'SENT' : 'CHECKED';
};

/** What the unit has said, in order of time. */
export const unitAnswers = ({ followUp }: ReportProgress): FollowUpStep[] =>
  (followUp?.steps ?? []).filter(({ step }) => step === 'EXPLAINED' || step === 'RECTIFIED');
