/** A citizen tells what he met at a place; several of one evening are one follow-up. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import { phoneOf } from '../citizen/phone.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { promiseAt, whereaboutsOf } from './check-acts.ts';
import { followUpIdOf, followUpWrite, seeFollowUp } from './follow-up-records.ts';
import { dueFrom, textRefusals } from './follow-ups.ts';
import { eveningOf, isTimely, reportVerdict } from './judging.ts';
import { eveningWrite, reportAllowanceWrite, reportWrite, seeEvening, seeReport, seeReportsSent } from './records.ts';
import type { FollowUp, OpeningReport, ReportedEvening, ReportKind, ReportRefusal } from './types.ts';

interface ReportPlace {
  readonly idempotencyKey: string;
  readonly placeId: string;
  readonly kind: ReportKind;
  readonly at?: Instant | null | undefined;
  readonly text?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

interface SeenReport {
  readonly earlier: OpeningReport | undefined;
  readonly evening: ReportedEvening;
  readonly followUp: FollowUp | undefined;
  /** Reports that came from the same address today. */
  readonly sent: number;
}

/** The evening with one report more. */
const withReport = (evening: ReportedEvening, report: OpeningReport, sender: string): ReportedEvening => ({
  ...evening,
  reportIds: [...evening.reportIds, report.id],
  senders: [...evening.senders, sender],
  against: report.verdict === 'AGAINST_PROMISE' ? [...new Set([...evening.against, sender])] : evening.against,
});

/** Joins the evening's follow-up, or opens it once enough different people speak against the promise. */
const followUpAfter = (
  report: OpeningReport,
  { followUp }: SeenReport,
  evening: ReportedEvening,
  policy: OpeningPolicy,
): FollowUp | undefined => {
  if (followUp) return { ...followUp, reportIds: [...followUp.reportIds, report.id] };
  if (evening.against.length < policy.reportsToFollowUp) return undefined;
  const { placeId, unitId, cityCode, divisionCode, reportedAt: at } = report;
  return {
    ...{ id: followUpIdOf(placeId, evening.evening), placeId, unitId, cityCode, divisionCode },
    evening: evening.evening,
    state: 'ASSIGNED',
    cause: 'REPORTS',
    openedAt: at,
    dueAt: dueFrom(at, policy),
    steps: [{ step: 'OPENED', by: 'system', at, text: '' }],
    checkIds: [],
    reportIds: evening.reportIds,
    revision: 0,
  };
};

/** Reports a place, without an account. Who repeats it gets the same answer, from whatever address. */
export const reportPlace = async (
  ctx: Context,
  { idempotencyKey, placeId, kind, at: seenAt, text: given, phone: written }: ReportPlace,
): Promise<Result<OpeningReport, ReportRefusal>> => {
  const { now, sealing, store } = ctx;
  const [text, at] = [tidy(given ?? ''), seenAt ?? now];
  const phoneGiven = (written ?? '').trim();
  const phone = phoneOf(phoneGiven);
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  if (!place) return refused([refusal('PLACE_NOT_FOUND', ['input', 'placeId'])]);
  const policy = (await openingPoliciesOf(ctx, place.divisionCode, now))(now);
  const against: Refusal<ReportRefusal>[] = [
    ...textRefusals(text, kind === 'OTHER' ? 2 : 0, 'text'),
    ...(isTimely(at, now, policy) ? [] : [refusal('TIME_INVALID' as const, ['input', 'at'])]),
    ...(phoneGiven !== '' && phone === undefined ? [refusal('PHONE_INVALID' as const, ['input', 'phone'])] : []),
  ];
  const id = derivedId('openingReport', 'reportPlace', idempotencyKey);
  const hash = sealing.hash('input', inputHash({ placeId, kind, at: seenAt, text, phone: phoneGiven }));
  const sender = sealing.hash('address', ctx.address);
  const evening = eveningOf(at);
  const report: OpeningReport = {
    ...whereaboutsOf(place),
    ...{ id, reportKind: kind, text, at, reportedAt: now, inputHash: hash },
    verdict: reportVerdict(kind, await promiseAt(ctx, place, at)),
    ...(phone === undefined ? {} : { phoneSealed: sealing.seal(phone) }),
  };
  const isTooMany = ({ evening: { senders }, sent }: SeenReport): boolean =>
    senders.filter((one) => one === sender).length >= policy.reportsOfPlaceEvening ||
    sent >= policy.reportsOfAddressDay;
  return take<SeenReport, OpeningReport, ReportRefusal>(ctx, {
    stamp: stampOf(ctx, 'reportPlace'),
    look: async () => {
      const [earlier, ofEvening, followUp, sent] = await Promise.all([
        seeReport(store, id),
        seeEvening(store, placeId, evening),
        seeFollowUp(store, followUpIdOf(placeId, evening)),
        seeReportsSent(store, sender, now),
      ]);
      return { earlier, evening: ofEvening, followUp, sent };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: (seen) => [
      ...(seen.earlier ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
      ...against,
      ...(isTooMany(seen) ? [refusal('REPORTS_TOO_MANY' as const, ['input', 'placeId'])] : []),
    ],
    change: (seen) => {
      const reported = withReport(seen.evening, report, sender);
      const followUp = followUpAfter(report, seen, reported, policy);
      const answer = { ...report, ...(followUp ? { followUpId: followUp.id } : {}) };
      return {
        writes: [
          reportWrite(answer, now + policy.personalDataDays * DAY),
          eveningWrite(reported, now),
          reportAllowanceWrite(sender, policy.reportsOfAddressDay, now),
          ...(followUp ? [followUpWrite(seen.followUp, followUp)] : []),
        ],
        answer,
      };
    },
  });
};
