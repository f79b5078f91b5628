/** Use cases round strikes: give them, and see what they come to. */
import { plateOf } from '../../fleet/plates.ts';
import { cityOf } from '../../organisation/rules.ts';
import { covers, type PersonViewer } from '../../platform/access.ts';
import type { Connection, ListArguments } from '../../platform/connection.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, derivedIdAt, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { tidy, type LocalizedText } from '../../platform/text.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { Store } from '../../platform/store.ts';
import type { Write } from '../../platform/write.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { findReservations } from '../reservation/records.ts';
import { take } from '../take-acts.ts';
import type { Place } from '../types.ts';
import { maskedPlate } from './phone.ts';
import { messageWrite, plateHashOf } from './records.ts';
import { bannedUntil, bansAmong, consequenceOf, type StrikeConsequence } from './standing.ts';
import { standingsOf } from './standing-records.ts';
import {
  appealedBy,
  appealedStrikes,
  findStrike,
  giveWrites,
  strikesIn,
  strikesOf,
  strikesSince,
} from './strike-records.ts';
import { alreadyNoted, asTyped, keeps, looksAfter, newStrike, textRefusals, triesOf } from './strikes.ts';
import type { Ban, GiveStrikeRefusal, PlateStrike, Standing, Strike } from './types.ts';
import { strikeText } from './words.ts';

export const staffIn = ({ viewer }: Context): PersonViewer => {
  if (viewer.kind !== 'person') throw new Error('only people of a unit or authority give strikes and decide on them');
  return viewer;
};

/** A message to the person a strike is about, if he is known; the same news is told once. */
export const tell = (citizenId: string | undefined, news: string, at: Instant, text: LocalizedText): Write[] =>
  citizenId === undefined ? [] : [messageWrite({ id: derivedIdAt('message', at, news), citizenId, at, text })];

/** The strike of a reservation for which nobody came. */
export const noShowStrikeId = (reservationId: string): string => derivedId('strike', reservationId, 'NO_SHOW');

/**
 * Writes that give a strike, and tell of it, to standings as they were seen, the person's, where known, first; `beside`
 * is what else changes in them.
 */
export const strikeWrites = (
  strike: Strike,
  standings: readonly Standing[],
  beside: Readonly<Record<string, unknown>> = {},
): Write[] => {
  const before = standings[0]?.strikes.values() ?? [];
  const ban = bannedUntil([...before, strike], strike.at);
  return [
    ...giveWrites(strike, standings, beside),
    ...tell(strike.citizenId, `${strike.id} given`, strike.at, strikeText(strike, ban)),
  ];
};

/** Whose strike it is: the person's, where known, then the plate's. */
export const subjectsOf = ({
  citizenId,
  plateHash,
}: {
  readonly citizenId?: string | undefined;
  readonly plateHash?: string | undefined;
}): string[] => [citizenId, plateHash].filter((subject) => subject !== undefined);

/** The same, and who has appealed in the name of the plate. */
export const concernedBy = (strike: Strike): string[] => [
  ...new Set([
    ...subjectsOf(strike),
    ...triesOf(strike).flatMap(({ appeal }) => subjectsOf({ citizenId: appeal?.by })),
  ]),
];

interface GiveStrike {
  readonly idempotencyKey: string;
  readonly placeId: string;
  readonly plateNumber: string;
  readonly kind: 'OVERSTAY' | 'MISUSE';
  readonly note: string;
}

/**
 * The person who has reserved for a plate at a place, and whose stay has begun, before its time for who came early: the
 * latest, if there are several.
 */
const reserverOf = async (
  store: Store,
  { reservations }: Standing,
  placeId: string,
  now: Instant,
): Promise<string | undefined> => {
  const here = [...reservations].filter(([, one]) => one.placeId === placeId && !one.cancelled);
  const ahead = here.flatMap(([id, { from }]) => (from > now ? [id] : []));
  const arrived = (await findReservations(store, ahead)).flatMap((one) =>
    one.arrivedAt === undefined ? [] : [one.id],
  );
  return here
    .filter(([id, { from }]) => from <= now || arrived.includes(id))
    .map(([, one]) => one)
    .sort((a, b) => b.from - a.from)[0]?.citizenId;
};

interface SeenGiving {
  readonly earlier: Strike | undefined;
  readonly standings: readonly Standing[];
}

/** The place, when the caller keeps it. */
const ownPlace = async (ctx: Context, placeId: string): Promise<Place | undefined> => {
  const place = nounOf(placeId) === 'place' ? await findPlace(ctx, placeId) : undefined;
  return place && keeps(ctx.viewer, place) ? place : undefined;
};

/** Notes a strike against a plate, and against whoever has reserved for it here. */
export const giveStrike = async (
  ctx: Context,
  { idempotencyKey, placeId, plateNumber, kind, note: given }: GiveStrike,
): Promise<Result<Strike, GiveStrikeRefusal>> => {
  const { personId } = staffIn(ctx);
  const { now, sealing, store } = ctx;
  const [note, plate, place] = [tidy(given), plateOf(plateNumber), await ownPlace(ctx, placeId)];
  const against = [
    ...(place ? [] : [refusal('PLACE_NOT_FOUND' as const, ['input', 'placeId'])]),
    ...(plate === undefined ? [refusal('PLATE_INVALID' as const, ['input', 'plateNumber'])] : []),
    ...textRefusals('note', note),
  ];
  if (!place || plate === undefined || against.length > 0) return refused(against);
  const id = derivedId('strike', personId, 'giveStrike', idempotencyKey);
  const plateHash = plateHashOf(sealing, plate);
  const hash = sealing.hash('input', inputHash({ placeId, plate, kind, note }));
  const policy = (await openingPoliciesOf(ctx, place.divisionCode, now))(now);
  const strikeFor = (citizenId: string | undefined): Strike =>
    newStrike(
      {
        ...{ id, place, plateHash, citizenId, note, strikeKind: kind, givenBy: personId, inputHash: hash },
        plateMasked: maskedPlate(plate),
      },
      now,
      policy,
    );
  return take<SeenGiving, Strike, GiveStrikeRefusal>(ctx, {
    stamp: stampOf(ctx, 'giveStrike', note),
    look: async () => {
      const [earlier, [ofPlate]] = await Promise.all([findStrike(store, id), standingsOf(store, [plateHash])]);
      const citizenId = ofPlate && (await reserverOf(store, ofPlate, placeId, now));
      return { earlier, standings: await standingsOf(store, subjectsOf({ citizenId, plateHash })) };
    },
    repeated: ({ earlier }) => (earlier?.inputHash === hash ? earlier : undefined),
    refusals: ({ earlier, standings }) =>
      earlier
        ? [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]
        : alreadyNoted(standings, placeId, kind, now),
    change: ({ standings }) => {
      const [first] = standings;
      const strike = strikeFor(standings.length > 1 ? first?.subject : undefined);
      return { writes: strikeWrites(strike, standings), answer: strike };
    },
  });
};

/** What a strike that was just given comes to for its plate; undefined where it is forgotten. */
export const strikeConsequence = async (
  { store, now }: Context,
  strike: Strike,
): Promise<StrikeConsequence | undefined> => {
  const [standing] = strike.plateHash === undefined ? [] : await standingsOf(store, [strike.plateHash]);
  return standing && consequenceOf(standing, strike, now);
};

/** Whether a strike was given in a division, at a place the caller looks after. */
const isWithin =
  ({ viewer }: Context, division: string) =>
  (strike: Strike): boolean =>
    covers(division, strike.divisionCode) && looksAfter(viewer, strike);

/** Strikes of a division that wait for the caller's decision, longest first. */
export const strikeAppeals = async (ctx: Context, division: string): Promise<Strike[]> =>
  (await appealedStrikes(ctx.store, cityOf(division))).filter(isWithin(ctx, division));

interface StrikesAsked extends ListArguments {
  readonly division: string;
  /** Those of one place. */
  readonly placeId?: string | null | undefined;
}

/** The other strikes of a division at places the caller looks after, the latest first. */
export const strikesGiven = (
  ctx: Context,
  { division, placeId, ...page }: StrikesAsked,
): Promise<Connection<Strike>> => {
  const isOwn = isWithin(ctx, division);
  return strikesIn(
    ctx.store,
    cityOf(division),
    page,
    (strike) => isOwn(strike) && (placeId == null || strike.placeId === placeId),
  );
};

/** No ban lasts longer after the strike that makes it. */
const LONGEST_BAN = 365 * DAY;

/** Who is banned at this moment with a strike at a place the caller looks after, the longest ban first. */
export const bansNow = async (ctx: Context, division: string): Promise<Ban[]> => {
  const { store, now } = ctx;
  const given = (await strikesSince(store, cityOf(division), now - LONGEST_BAN)).filter(isWithin(ctx, division));
  const subjects = [...new Set(given.flatMap(subjectsOf))];
  return bansAmong(await standingsOf(store, subjects), given, now);
};

/** Strikes in a citizen's own standing, the latest first. */
export const ownStrikes = (ctx: Context, standing: Standing): Promise<Strike[]> => strikesOf(ctx.store, standing);

/** Strikes of plates alone that a citizen has appealed against, the latest first. */
export const plateStrikesOf = async ({ store, now }: Context, standing: Standing): Promise<PlateStrike[]> =>
  (await appealedBy(store, standing)).map((strike) => asTyped(strike, standing.subject, now));
