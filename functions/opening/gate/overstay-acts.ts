/** Finds vehicles that stayed too long, and shows them to the people of the place. */
import { calendarsOf } from '../../calendar/records.ts';
import { findUnit } from '../../organisation/records.ts';
import { oversees, type Viewer } from '../../platform/access.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { ScheduledTask } from '../../platform/changes.ts';
import { storedConnection, mapConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { HOUR, type Instant } from '../../platform/time.ts';
import { strikeWrites, subjectsOf } from '../citizen/strike-acts.ts';
import { newStrike } from '../citizen/strikes.ts';
import { standingsOf } from '../citizen/standing-records.ts';
import type { Standing } from '../citizen/types.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { findPlace } from '../records.ts';
import { seeOccupancies } from './occupancy-records.ts';
import { overstayItem, overstayOf, presencesDue, presenceWrite } from './presence-records.ts';
import { isInside, lingering } from './presence.ts';
import type { Overstay, Presence } from './types.ts';

/** Most vehicles that one round looks at; the next minute goes on. */
const MOST = 200;

/** The person who has reserved at the lot for a plate before its window ended: the latest, if there are several. */
const reserverOf = ({ reservations }: Standing, placeId: string, leaveBy: Instant): string | undefined =>
  [...reservations.values()]
    .filter((one) => one.placeId === placeId && one.from < leaveBy && !one.cancelled)
    .sort((a, b) => b.from - a.from)[0]?.citizenId;

/** Looks at one vehicle whose time is over. What changed meanwhile is found again with the next round. */
const lookAt = async (store: Store, { due: _, ...presence }: Presence, now: Instant): Promise<void> => {
  const place = await findPlace(store, presence.placeId);
  if (!place) return;
  const { unitId, cityCode, divisionCode } = place;
  const { plateHash, plateSealed, plateMasked, placeId, enteredAt = 0 } = presence;
  const [calendars, policies, occupancies, [ofPlate]] = await Promise.all([
    calendarsOf(store, cityCode, now),
    openingPoliciesOf(store, divisionCode, now),
    seeOccupancies(store, [placeId]),
    standingsOf(store, [plateHash]),
  ]);
  const policy = policies(now);
  const before = { ...presence, due: _ } as Presence;
  const stamp = { actor: 'system', useCase: 'findOverstays', at: now };
  const left = lingering(presence, place.opening, calendars(divisionCode), policy.overstayGraceMinutes, now);
  const exitReadAt = occupancies.get(placeId)?.exitReadAt ?? -Infinity;
  const isSurelyThere = isInside(presence) && exitReadAt > now - policy.exitReaderHours * HOUR;
  if (left.what !== 'OVERSTAYED' || !isSurelyThere) {
    const later = left.what === 'MAY_STAY' && isInside(presence) ? { due: left.until } : {};
    await store.commit([presenceWrite(before, { ...presence, ...later }, policy.personalDataDays)], stamp);
    return;
  }
  const id = derivedId('overstay', placeId, plateHash, String(enteredAt));
  const strikeId = derivedId('strike', id);
  const citizenId = ofPlate && reserverOf(ofPlate, placeId, left.leaveBy);
  const standings = await standingsOf(store, subjectsOf({ citizenId, plateHash }));
  const strike = newStrike(
    {
      ...{ id: strikeId, strikeKind: 'OVERSTAY', place, plateHash, plateMasked, citizenId },
      givenBy: 'system',
      inputHash: '',
    },
    now,
    policy,
  );
  const overstay: Overstay = {
    ...{ id, placeId, unitId, divisionCode, plateHash, plateSealed, plateMasked, enteredAt },
    ...{ leaveBy: left.leaveBy, foundAt: now, strikeId },
  };
  await store.commit(
    [
      { put: overstayItem(overstay, policy.personalDataDays), if: ABSENT },
      presenceWrite(before, { ...presence, overstayId: id }, policy.personalDataDays),
      ...strikeWrites(strike, standings, {}),
    ],
    stamp,
  );
};

export const findOverstays: ScheduledTask = {
  name: 'findOverstays',
  run: async (store, now) => {
    for (const presence of await presencesDue(store, now, MOST)) await lookAt(store, presence, now);
  },
};

/** People of the unit see whole plates, those above it masked ones. */
const isTheirs = (viewer: Viewer, unitId: string): boolean => viewer.kind === 'person' && viewer.unitId === unitId;

/** The plate as the viewer may see it. */
export const plateShown = ({ viewer, sealing }: Context, { unitId, plateSealed, plateMasked }: Overstay): string =>
  isTheirs(viewer, unitId) ? sealing.unseal(plateSealed) : plateMasked;

/** Vehicles that stayed too long at the lots of a unit, the latest first; none when they are not the caller's to see. */
export const overstaysOf = async (
  ctx: Context,
  unitId: string,
  page: ListArguments,
): Promise<Connection<Overstay> | undefined> => {
  const unit = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  if (!unit || !(isTheirs(ctx.viewer, unitId) || oversees(ctx.viewer, unit.divisionCode))) return undefined;
  const pk = items.OVERSTAY.listPk({ unitId });
  return mapConnection(await storedConnection(ctx.store, { index: 'lists', pk, newestFirst: true }, page), overstayOf);
};
