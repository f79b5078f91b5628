/** What an authority makes of a citizen's report: a follow-up of its unit, or nothing, and why. */
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { take } from '../take-acts.ts';
import { personIn } from './check-acts.ts';
import { followUpIdOf, followUpWrite, seeFollowUp } from './follow-up-records.ts';
import { mayClose, opened, textRefusals } from './follow-ups.ts';
import { eveningOf } from './judging.ts';
import { reportDecidedWrite, seeEvening, seeReport } from './records.ts';
import type { FollowUp, OpenFollowUpRefusal, OpeningReport, ReportedEvening, SetReportAsideRefusal } from './types.ts';

const LEAST_TEXT = 4;

export interface SeenReport {
  readonly report: OpeningReport;
  readonly evening: ReportedEvening;
  /** That of the evening, if there is one. */
  readonly followUp: FollowUp | undefined;
  readonly policy: OpeningPolicy;
}

/** A report with all that bears on it; undefined when it is not the caller's to decide. */
export const lookAtReport = async (ctx: Context, reportId: string): Promise<SeenReport | undefined> => {
  const { now, store, viewer } = ctx;
  const report = nounOf(reportId) === 'openingReport' ? await seeReport(store, reportId) : undefined;
  if (!report || !mayClose(viewer, report)) return undefined;
  const { placeId, divisionCode } = report;
  const night = eveningOf(report.at);
  const [evening, followUp, policies] = await Promise.all([
    seeEvening(store, placeId, night),
    seeFollowUp(store, followUpIdOf(placeId, night)),
    openingPoliciesOf(ctx, divisionCode, now),
  ]);
  return { report, evening, followUp, policy: policies(now) };
};

const at = ['input', 'reportId'];

/** Nobody decides on a report twice; one that was taken up by a follow-up is decided with it. */
export const decisionRefusals = (seen: SeenReport | undefined): Refusal<'REPORT_NOT_FOUND' | 'REPORT_DECIDED'>[] => {
  if (!seen) return [refusal('REPORT_NOT_FOUND', at)];
  const { report, followUp } = seen;
  const isDecided = report.setAside !== undefined || followUp?.reportIds.includes(report.id) === true;
  return isDecided ? [refusal('REPORT_DECIDED', at)] : [];
};

/** Has the unit explain what was reported of an evening. */
export const openFollowUp = (
  ctx: Context,
  { reportId, text: given }: { readonly reportId: string; readonly text?: string | null | undefined },
): Promise<Result<OpeningReport, OpenFollowUpRefusal>> => {
  const { personId: by } = personIn(ctx);
  const text = tidy(given ?? '');
  return take<SeenReport | undefined, OpeningReport, OpenFollowUpRefusal>(ctx, {
    stamp: stampOf(ctx, 'openFollowUp', text),
    look: () => lookAtReport(ctx, reportId),
    repeated: (seen) => (seen?.report.followUpId === undefined ? undefined : seen.report),
    refusals: (seen) => [
      ...decisionRefusals(seen),
      ...(seen?.report.verdict === 'NOT_PROMISED' ? [refusal('REPORT_NOT_PROMISED' as const, at)] : []),
      ...textRefusals(text, LEAST_TEXT, 'text'),
    ],
    change: (seen) => {
      const { report, evening, followUp: before, policy } = certain(seen, 'the report of a follow-up');
      const { placeId } = report;
      const after: FollowUp = before
        ? { ...before, reportIds: [...before.reportIds, report.id] }
        : opened(report, { by, at: ctx.now, text }, policy, {
            ...{ id: followUpIdOf(placeId, eveningOf(report.at)), evening: eveningOf(report.at), cause: 'REPORTS' },
            reportIds: [...new Set([...evening.reportIds, report.id])],
          });
      const decided = { followUpId: after.id };
      return {
        writes: [followUpWrite(before, after), reportDecidedWrite(report.id, decided)],
        answer: { ...report, ...decided },
      };
    },
  });
};

/** Notes that nothing is to be done about a report, and why. */
export const setReportAside = (
  ctx: Context,
  { reportId, reason: given }: { readonly reportId: string; readonly reason: string },
): Promise<Result<OpeningReport, SetReportAsideRefusal>> => {
  const { personId: by } = personIn(ctx);
  const reason = tidy(given);
  return take<SeenReport | undefined, OpeningReport, SetReportAsideRefusal>(ctx, {
    stamp: stampOf(ctx, 'setReportAside', reason),
    look: () => lookAtReport(ctx, reportId),
    repeated: (seen) => {
      const known = seen?.report.setAside;
      return known?.by === by && known.reason === reason ? seen?.report : undefined;
    },
    refusals: (seen) => [...decisionRefusals(seen), ...textRefusals(reason, LEAST_TEXT, 'reason')],
    change: (seen) => {
      const { report } = certain(seen, 'the report that is set aside');
      const decided = { setAside: { by, at: ctx.now, reason } };
      return { writes: [reportDecidedWrite(report.id, decided)], answer: { ...report, ...decided } };
    },
  });
};
