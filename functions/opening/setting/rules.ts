/** Who may set the opening of a place, and what else a setting must keep. Pure. */
import { covers, hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { addDays, civilDate, DAY, instantOf, toDateTime, type CivilDate, type Instant } from '../../platform/time.ts';
import { tidy, type LocalizedText } from '../../platform/text.ts';
import type { ClosureKind, LocalTime, OpeningPeriod, TemporaryClosure } from '../engine/types.ts';
import type { Place } from '../types.ts';

/** A manager for places of his own unit, an authority in its jurisdiction. */
export const maySet = (viewer: Viewer, { unitId, divisionCode }: Pick<Place, 'unitId' | 'divisionCode'>): boolean =>
  (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId) ||
  (hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, divisionCode));

export const maySee = (viewer: Viewer, place: Pick<Place, 'unitId' | 'divisionCode'>): boolean =>
  maySet(viewer, place) || oversees(viewer, place.divisionCode);

/** Whether what the caller sets counts as the unit's own. */
export const setsOwn = (viewer: Viewer, place: Place): boolean =>
  !(hasRole(viewer, 'AUTHORITY') && covers(viewer.jurisdiction, place.divisionCode));

export const MOST_PLACES = 100;
/** How far ahead an opening, a closure or a period may begin. */
const HORIZON_DAYS = 731;
/** Most versions to come, closures and single periods of one place. */
export const mostOf = { versionsToCome: 5, closures: 20, periods: 20 } as const;

export const placesRefusals = (placeIds: readonly string[]): Refusal<'PLACES_INVALID'>[] =>
  placeIds.length >= 1 && placeIds.length <= MOST_PLACES && new Set(placeIds).size === placeIds.length
    ? []
    : [refusal('PLACES_INVALID', ['input', 'placeIds'], { most: MOST_PLACES })];

export const effectRefusals = (
  effectiveFrom: CivilDate,
  now: Instant,
): Refusal<'EFFECTIVE_TOO_EARLY' | 'EFFECTIVE_TOO_FAR'>[] => {
  const today = civilDate(now);
  const path = ['input', 'effectiveFrom'];
  if (effectiveFrom < today) return [refusal('EFFECTIVE_TOO_EARLY', path, { today })];
  const last = addDays(today, HORIZON_DAYS);
  return effectiveFrom > last ? [refusal('EFFECTIVE_TOO_FAR', path, { last })] : [];
};

/** Minute of an instant, as an opening says it. */
export const localTime = (at: Instant): LocalTime => toDateTime(at).slice(0, 16);

export type SpanRefusal = 'SPAN_INVALID' | 'WINDOW_PAST' | 'WINDOW_TOO_FAR';

/** A span to come or under way; without an end it lasts until further notice. */
export const spanRefusals = (
  from: Instant,
  to: Instant | undefined,
  now: Instant,
  path: readonly string[],
): Refusal<SpanRefusal>[] => {
  const end = [...path, 'to'];
  if (to !== undefined && localTime(to) <= localTime(from)) return [refusal('SPAN_INVALID', end)];
  return [
    ...(to !== undefined && to <= now ? [refusal('WINDOW_PAST' as const, end)] : []),
    ...(from > now + HORIZON_DAYS * DAY ? [refusal('WINDOW_TOO_FAR' as const, [...path, 'from'])] : []),
    ...(to !== undefined && to > now + 2 * HORIZON_DAYS * DAY ? [refusal('WINDOW_TOO_FAR' as const, end)] : []),
  ];
};

export const closureWords: Readonly<Record<ClosureKind, LocalizedText>> = {
  EMERGENCY: { zh: '应急处置', en: 'Emergency response' },
  EVENT: { zh: '大型活动', en: 'Large event' },
  WEATHER: { zh: '恶劣天气', en: 'Severe weather' },
  WORKS: { zh: '施工维护', en: 'Works' },
  OTHER: { zh: '临时管理需要', en: 'Temporary measure' },
};

/** A text in both languages as people meant it; what English is missing is filled in. */
export const localized = (
  { zh, en }: { readonly zh: string; readonly en?: string | null | undefined },
  instead?: string,
): LocalizedText => ({ zh: tidy(zh), en: tidy(en ?? instead ?? zh) });

export const endOf = ({ to }: Pick<TemporaryClosure, 'to'>): Instant => (to === undefined ? Infinity : instantOf(to));

/** Whether a period is over, or runs, at an instant: for days, the end of the last. */
export const periodEnd = (period: OpeningPeriod): Instant =>
  instantOf(period.type === 'WHOLE' ? period.to : `${addDays(period.lastDay, 1)}T00:00`);
export const periodStart = (period: OpeningPeriod): Instant =>
  instantOf(period.type === 'WHOLE' ? period.from : `${period.firstDay}T00:00`);
