/** An authority sends an inspector to places, or to look into what a citizen reports. */
import { findPerson } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { covers, hasRole } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import { findPlace } from '../records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { personIn } from './check-acts.ts';
import { textRefusals } from './follow-ups.ts';
import { reportDecidedWrite, routeWrite, seeRoute } from './records.ts';
import { decisionRefusals, lookAtReport, type SeenReport } from './report-decision-acts.ts';
import type { AssignRefusal, InspectionRoute } from './types.ts';

/** Most places of one route. */
const ROUTE_MOST = 20;

interface AssignRoute {
  readonly idempotencyKey: string;
  readonly inspectorId: string;
  readonly placeIds: readonly string[];
  readonly until: Instant;
  readonly note?: string | null | undefined;
  readonly reportId?: string | null | undefined;
}

interface Seen {
  readonly route: InspectionRoute | undefined;
  readonly report: SeenReport | undefined;
}

/** Sends an inspector to some places, until when. */
export const assignInspectionRoute = async (
  ctx: Context,
  { idempotencyKey, inspectorId, placeIds, until, note: given, reportId: asked }: AssignRoute,
): Promise<Result<InspectionRoute, AssignRefusal>> => {
  const viewer = personIn(ctx);
  const note = tidy(given ?? '');
  const reportId = asked ?? undefined;
  const [inspector, places] = await Promise.all([
    nounOf(inspectorId) === 'person' ? findPerson(ctx, inspectorId) : undefined,
    Promise.all(
      placeIds.slice(0, ROUTE_MOST).map(async (id) => (nounOf(id) === 'place' ? findPlace(ctx, id) : undefined)),
    ),
  ]);
  const mayGo = (place: Place): boolean =>
    inspector !== undefined &&
    hasRole({ kind: 'person', personId: inspector.id, ...inspector }, 'INSPECTOR') &&
    covers(inspector.jurisdiction, place.divisionCode);
  const fits = placeIds.length >= 1 && placeIds.length <= ROUTE_MOST && new Set(placeIds).size === placeIds.length;
  const id = derivedId('inspectionRoute', viewer.personId, 'assignInspectionRoute', idempotencyKey);
  const hash = inputHash({ inspectorId, placeIds, until, note, reportId });
  const against: Refusal<AssignRefusal>[] = [
    ...places.flatMap((place, i) =>
      place && covers(viewer.jurisdiction, place.divisionCode)
        ? []
        : [refusal('PLACE_NOT_FOUND' as const, ['input', 'placeIds', String(i)])],
    ),
    ...(fits ? [] : [refusal('PLACES_INVALID' as const, ['input', 'placeIds'], { most: ROUTE_MOST })]),
    ...(places.every((place) => !place || mayGo(place))
      ? []
      : [refusal('INSPECTOR_NOT_FOUND' as const, ['input', 'inspectorId'])]),
    ...(until > ctx.now ? [] : [refusal('UNTIL_INVALID' as const, ['input', 'until'])]),
    ...textRefusals(note, 0, 'note').map((one) => ({ ...one, code: 'TEXT_TOO_LONG' as const })),
  ];
  const reportRefusals = ({ report }: Seen): Refusal<AssignRefusal>[] =>
    reportId === undefined
      ? []
      : decisionRefusals(report && placeIds.includes(report.report.placeId) ? report : undefined);
  return take<Seen, InspectionRoute, AssignRefusal>(ctx, {
    stamp: stampOf(ctx, 'assignInspectionRoute'),
    look: async () => {
      const [route, report] = await Promise.all([
        seeRoute(ctx.store, id),
        reportId === undefined ? undefined : lookAtReport(ctx, reportId),
      ]);
      return { route, report };
    },
    repeated: ({ route }) => (route?.inputHash === hash ? route : undefined),
    refusals: (seen) =>
      seen.route
        ? [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]
        : [...against, ...reportRefusals(seen)],
    change: () => {
      const { divisionCode } = certain(places[0], 'a place of the route');
      const [by, at] = [viewer.personId, ctx.now];
      const route: InspectionRoute = {
        ...{ id, inspectorId, assignedBy: by, placeIds, until, note, inputHash: hash, at, checkedIds: [] },
        ...(reportId === undefined ? {} : { reportId }),
        divisionCode: places.every((place) => place?.divisionCode === divisionCode)
          ? divisionCode
          : cityOf(divisionCode),
      };
      const sent = { sent: { inspectorId, by, at, until }, routeId: id };
      return {
        writes: [routeWrite(route), ...(reportId === undefined ? [] : [reportDecidedWrite(reportId, sent)])],
        answer: route,
      };
    },
  });
};
