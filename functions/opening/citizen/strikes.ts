/** Strikes, appeals against them, and who decides. Pure. */
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { civilDate, DAY, HOUR, type Instant } from '../../platform/time.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Place } from '../types.ts';
import { termsOf } from './standing.ts';
import type {
  AppealRefusal,
  DecideAppealRefusal,
  EarlierAppeal,
  PlateStrike,
  Standing,
  Strike,
  StrikeAppeal,
  StrikeDecision,
  StrikeKind,
  StrikeTold,
} from './types.ts';

/** Longest text of an appeal, a note and a decision. */
const MOST_CHARACTERS = 500;

export const textRefusals = (name: string, text: string, least = 2): Refusal<'TEXT_INVALID'>[] =>
  text.length >= least && text.length <= MOST_CHARACTERS
    ? []
    : [refusal('TEXT_INVALID', ['input', name], { least, most: MOST_CHARACTERS })];

/** What is known of something done against the rules. */
export interface Offence {
  readonly id: string;
  readonly strikeKind: StrikeKind;
  readonly place: Place;
  readonly plateHash?: string | undefined;
  readonly plateMasked: string;
  readonly courtName?: LocalizedText | undefined;
  readonly citizenId?: string | undefined;
  readonly reservationId?: string | undefined;
  readonly note?: string | undefined;
  readonly givenBy: string;
  readonly inputHash: string;
}

export const newStrike = (
  { place, plateHash, courtName, citizenId, reservationId, note, ...offence }: Offence,
  at: Instant,
  policy: OpeningPolicy,
): Strike => ({
  ...offence,
  ...(plateHash === undefined ? {} : { plateHash }),
  ...(courtName === undefined ? {} : { courtName }),
  ...(citizenId === undefined ? {} : { citizenId }),
  ...(reservationId === undefined ? {} : { reservationId }),
  ...(note === undefined ? {} : { note }),
  state: 'COUNTS',
  at,
  placeId: place.id,
  placeName: place.name,
  unitId: place.unitId,
  cityCode: place.cityCode,
  divisionCode: place.divisionCode,
  terms: termsOf(policy),
  appealUntil: at + policy.appealDays * DAY,
  forgetAt: at + policy.strikeKeptDays * DAY,
  revision: 1,
});

/** Whether a viewer looks after a place: manager of its unit, or authority over its division. */
export const looksAfter = (
  viewer: Viewer,
  place: { readonly unitId: string; readonly divisionCode: string },
): boolean =>
  (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === place.unitId) ||
  (hasRole(viewer, 'AUTHORITY') && oversees(viewer, place.divisionCode));

/** Whoever looks after a place, and the staff of its unit who keep its gate. */
export const keeps = (viewer: Viewer, place: { readonly unitId: string; readonly divisionCode: string }): boolean =>
  looksAfter(viewer, place) || (hasRole(viewer, 'UNIT_STAFF') && viewer.unitId === place.unitId);

/** What was tried against a strike up to now, the earliest first. */
export const triesOf = ({
  appeal,
  decision,
  earlier = [],
}: Strike): readonly {
  readonly appeal?: StrikeAppeal | undefined;
  readonly decision?: StrikeDecision | undefined;
}[] => (appeal || decision ? [...earlier, { appeal, decision }] : earlier);

/** What was decided up to now, where another tries anew. */
export const decidedBefore = ({ appeal, decision, earlier = [] }: Strike): readonly EarlierAppeal[] =>
  decision ? [...earlier, { ...(appeal ? { appeal } : {}), decision }] : earlier;

/** Until when one may appeal; for a plate's holder as many days after another was answered in its name. */
const appealEnd = ({ at, appealUntil, citizenId, decision }: Strike): Instant =>
  citizenId === undefined && decision ? Math.max(appealUntil, decision.at + appealUntil - at) : appealUntil;

/** Whether it is too late, or was tried: against a plate's own strike once by each telephone, while no other's appeal waits. */
const triedRefusals = (strike: Strike, by: string, now: Instant): Refusal<AppealRefusal>[] => {
  const { state, citizenId } = strike;
  const [path, until] = [['input', 'strikeId'], appealEnd(strike)];
  const isTried =
    citizenId === undefined
      ? state === 'LIFTED' || triesOf(strike).some(({ appeal }) => appeal?.by === by)
      : state !== 'COUNTS';
  if (isTried) return [refusal('APPEALED_ALREADY', path)];
  if (state === 'APPEALED') return [refusal('APPEAL_WAITS', path)];
  return now < until ? [] : [refusal('APPEAL_LATE', path, { until })];
};

export const appealRefusals = (strike: Strike, text: string, by: string, now: Instant): Refusal<AppealRefusal>[] => [
  ...textRefusals('text', text, 5),
  ...triedRefusals(strike, by, now),
];

/** How long one offence lasts: noted again within it, it is the same. */
const SAME_OFFENCE = HOUR;

/** Whether two who saw the same thing at a place would both note it. */
export const alreadyNoted = (
  standings: readonly Standing[],
  placeId: string,
  kind: StrikeKind,
  now: Instant,
): Refusal<'ALREADY_NOTED'>[] => {
  const noted = standings
    .flatMap(({ strikes }) => [...strikes.values()])
    .filter((one) => one.placeId === placeId && one.strikeKind === kind && one.at > now - SAME_OFFENCE);
  const [first] = noted;
  return first ? [refusal('ALREADY_NOTED', ['input', 'plateNumber'], { at: first.at })] : [];
};

/** Whose a strike is, as far as a person is known: who reserved, else who appealed in the name of the plate. */
export const personOf = ({ citizenId, appeal }: Pick<Strike, 'citizenId' | 'appeal'>): string | undefined =>
  citizenId ?? appeal?.by;

export const toldOf = (strike: Pick<Strike, 'citizenId' | 'appeal'>): StrikeTold => {
  if (strike.citizenId !== undefined) return 'HOLDER';
  return personOf(strike) === undefined ? 'NOBODY' : 'APPELLANT';
};

/** A strike of a plate as one reads it who has typed the plate: what another says against it is not for him either. */
export const asTyped = (strike: Strike, citizenId: string, now: Instant): PlateStrike => {
  const { id, strikeKind, unitId, plateMasked, forgetAt, at, state } = strike;
  const own = triesOf(strike).find(({ appeal }) => appeal?.by === citizenId);
  const stands = state === 'UPHELD' && !own ? 'COUNTS' : state === 'APPEALED' && own?.decision ? 'UPHELD' : state;
  return {
    ...{ id, strikeKind, unitId, plateMasked, on: civilDate(at), state: stands },
    mayAppeal: triedRefusals(strike, citizenId, now).length === 0,
    appealUntil: civilDate(appealEnd(strike)),
    forgetOn: civilDate(forgetAt),
    ...own,
  };
};

/** An appeal waits; or nobody is known who could write one, and it came by word of mouth. */
export const awaitsDecision = ({ state, citizenId }: Pick<Strike, 'state' | 'citizenId'>): boolean =>
  state === 'APPEALED' || (state === 'COUNTS' && citizenId === undefined);

export const decideRefusals = (strike: Strike, reason: string, personId: string): Refusal<DecideAppealRefusal>[] => [
  ...textRefusals('reason', reason),
  ...(awaitsDecision(strike) ? [] : [refusal('NOT_APPEALED' as const, ['input', 'strikeId'])]),
  ...(strike.givenBy === personId ? [refusal('SAME_PERSON' as const)] : []),
];
