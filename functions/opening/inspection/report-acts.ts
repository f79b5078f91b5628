/** A citizen tells what he met at a place; several of one evening are one follow-up. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY, MINUTE, type Instant } from '../../platform/time.ts';
import { phoneOf } from '../citizen/phone.ts';
import type { OpeningPolicy } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import { promiseAt, whereaboutsOf } from './check-acts.ts';
import { followUpIdOf, followUpWrite, seeFollowUp } from './follow-up-records.ts';
import { opened, textRefusals } from './follow-ups.ts';
import { eveningOf, isTimely, reportsAgainAt, reportVerdict } from './judging.ts';
import { reportIdOf, reportNumber } from './progress.ts';
import { eveningWrite, reportAllowanceWrite, reportWrite, seeEvening, seeReport, seeReportsSent } from './records.ts';
import type { FollowUp, OpeningReport, ReportedEvening, ReportKind, ReportRefusal } from './types.ts';

interface ReportPlace {
  readonly idempotencyKey: string;
  readonly placeId: string;
  readonly kind: ReportKind;
  readonly at?: Instant | null | undefined;
  readonly text?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly deviceId?: string | null | undefined;
  readonly knowsNotPromised?: boolean | undefined;
}

interface SeenReport {
  readonly earlier: OpeningReport | undefined;
  readonly evening: ReportedEvening;
  readonly followUp: FollowUp | undefined;
  /** Reports that came from the same address today. */
  readonly sent: number;
}

/** Who reports: his address, and his device where it names itself. */
interface Sender {
  readonly address: string;
  readonly device: string;
}

/** The evening with one report more. */
const withReport = (
  evening: ReportedEvening,
  report: OpeningReport,
  { address: sender, device }: Sender,
): ReportedEvening => ({
  ...evening,
  lastBy: { ...evening.lastBy, [device]: report.reportedAt },
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
  const { placeId, reportedAt: at } = report;
  return opened(report, { by: 'system', at, text: '' }, policy, {
    ...{ id: followUpIdOf(placeId, evening.evening), evening: evening.evening, cause: 'REPORTS' },
    reportIds: evening.reportIds,
  });
};

/** A report that was taken, and the number by which whoever sent it finds it again. */
export interface Reported {
  readonly report: OpeningReport;
  readonly number: string;
}

/** Reports a place, without an account. Who repeats it gets the same answer, from whatever address. */
export const reportPlace = async (
  ctx: Context,
  { idempotencyKey, placeId, kind, at: seenAt, text: given, phone: written, deviceId, knowsNotPromised }: ReportPlace,
): Promise<Result<Reported, ReportRefusal>> => {
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
  const number = reportNumber(sealing, idempotencyKey);
  const id = reportIdOf(number);
  const hash = sealing.hash('input', inputHash({ placeId, kind, at: seenAt, text, phone: phoneGiven }));
  const address = sealing.hash('address', ctx.address);
  const sender: Sender = { address, device: deviceId == null ? address : sealing.hash('device', deviceId) };
  const promise = await promiseAt(ctx, place, at);
  const evening = eveningOf(at);
  const report: OpeningReport = {
    ...whereaboutsOf(place),
    ...{ id, reportKind: kind, text, at, reportedAt: now, inputHash: hash },
    verdict: reportVerdict(kind, promise),
    ...(phone === undefined ? {} : { phoneSealed: sealing.seal(phone) }),
  };
  const isTooMany = ({ evening: { senders }, sent }: SeenReport): boolean =>
    senders.filter((one) => one === address).length >= policy.reportsOfPlaceEvening ||
    sent >= policy.reportsOfAddressDay;
  const tooOften = (seen: SeenReport): Refusal<ReportRefusal>[] => {
    if (isTooMany(seen)) return [refusal('REPORTS_TOO_MANY', ['input', 'placeId'])];
    const again = reportsAgainAt(seen.evening.lastBy?.[sender.device], now, policy);
    if (again === undefined) return [];
    return [refusal('REPORTED_LATELY', ['input', 'placeId'], { minutes: Math.ceil((again - now) / MINUTE) })];
  };
  const { opensAt } = promise;
  const notPromised: Refusal<ReportRefusal>[] =
    promise.open || knowsNotPromised === true
      ? []
      : [refusal('NOT_PROMISED', ['input', 'at'], { at, ...(opensAt === undefined ? {} : { opensAt }) })];
  return take<SeenReport, Reported, ReportRefusal>(ctx, {
    stamp: stampOf(ctx, 'reportPlace'),
    look: async () => {
      const [earlier, ofEvening, followUp, sent] = await Promise.all([
        seeReport(store, id),
        seeEvening(store, placeId, evening),
        seeFollowUp(store, followUpIdOf(placeId, evening)),
        seeReportsSent(store, address, now),
      ]);
      return { earlier, evening: ofEvening, followUp, sent };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? { report: earlier, number } : undefined),
    refusals: (seen) => {
      const refusals = [
        ...(seen.earlier ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
        ...against,
        ...tooOften(seen),
      ];
      // What is only to be confirmed is asked last, when nothing else is wrong.
      return refusals.length > 0 ? refusals : notPromised;
    },
    change: (seen) => {
      const reported = withReport(seen.evening, report, sender);
      const followUp = followUpAfter(report, seen, reported, policy);
      const taken = { ...report, ...(followUp ? { followUpId: followUp.id } : {}) };
      return {
        writes: [
          reportWrite(taken, now + policy.personalDataDays * DAY),
          eveningWrite(reported, now),
          reportAllowanceWrite(address, policy.reportsOfAddressDay, now),
          ...(followUp ? [followUpWrite(seen.followUp, followUp)] : []),
        ],
        answer: { report: taken, number },
      };
    },
  });
};
