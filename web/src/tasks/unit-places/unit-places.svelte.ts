import {
  ChangeSpacesDocument,
  RevealPlateOfReservationDocument,
  UnitPlaceDayDocument,
  UnitPlacesDocument,
  type UnitPlaceDayQuery,
  type UnitPlaceShownFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { Live } from '../../lib/live.svelte.ts';

export type UnitPlace = UnitPlaceShownFragment;
export type PlaceDay = UnitPlaceDayQuery;
export type DayReservation = PlaceDay['placeReservations'][number];

const w = words(
  { reason: '请写明原因，至少 2 个字', number: '请填写整数' },
  { reason: 'State the reason, in at least 2 characters', number: 'Enter a whole number' },
);

/** A unit has a few lots and grounds, never more. */
const MOST = 50;

/** What a reason still lacks. */
export const reasonMissing = (reason: string): Refusal[] =>
  reason.trim().length < 2 ? [missing('reason', () => w.reason)] : [];

/** All of the page is asked in one rhythm: the age that a part of it names is that of the whole, milliseconds. */
export const EVERY = 30_000;

/** Lots and grounds of the own unit. */
export const unitPlaces = (division: () => string): Live<readonly UnitPlace[]> =>
  new Live(
    async (signal) =>
      (await ask(UnitPlacesDocument, { division: division(), first: MOST }, signal)).openingPlaces.nodes,
    EVERY,
  );

/** Who is expected and who is there on a day. */
export const placeDay = (asked: () => { readonly id: string; readonly date: string }): Live<PlaceDay> =>
  new Live((signal) => ask(UnitPlaceDayDocument, asked(), signal), EVERY);

/** The whole plate of one reservation, shown once somebody has said why. */
export class Reveal {
  readonly act = new Act();
  reason = $state('');
  plate = $state<string>();

  async show(reservationId: string): Promise<void> {
    this.act.clear();
    this.act.refusals = reasonMissing(this.reason);
    if (this.act.refusals.length > 0) return;
    const input = { reservationId, reason: this.reason.trim() };
    const payload = await this.act.run(
      async () => (await ask(RevealPlateOfReservationDocument, { input })).revealPlate,
    );
    this.plate = payload?.plateNumber ?? undefined;
  }
}

export const SPACE_FIELDS = ['total', 'kept', 'outOfService', 'accessible', 'charging'] as const;
export type SpaceField = (typeof SPACE_FIELDS)[number];

/** Spaces of a lot being changed: what was typed stays when it is refused. */
export class SpacesChange {
  readonly act = new Act();
  readonly typed = $state<Record<SpaceField, string>>({
    total: '',
    kept: '',
    outOfService: '',
    accessible: '',
    charging: '',
  });
  reason = $state('');
  /** Whether it was refused because reservations stand in the way: whoever goes on says that the latest give way. */
  isInWay = $state(false);
  cancelLatest = $state(false);
  readonly #place: UnitPlace;

  constructor(place: UnitPlace) {
    this.#place = place;
    for (const field of SPACE_FIELDS) this.typed[field] = String(place.spaces?.[field] ?? 0);
  }

  /** Spaces that would be left for the public; undefined while a figure is none. */
  get offered(): number | undefined {
    const { total, kept, outOfService } = this.typed;
    const left = Number(total) - Number(kept) - Number(outOfService);
    return Number.isInteger(left) && left >= 0 ? left : undefined;
  }

  /** The place as it stands now; undefined when refused. */
  async change(): Promise<UnitPlace | undefined> {
    this.act.clear();
    this.act.refusals = [
      ...SPACE_FIELDS.filter((field) => !/^\d{1,5}$/.test(this.typed[field].trim())).map((field) =>
        missing(field, () => w.number),
      ),
      ...reasonMissing(this.reason),
    ];
    if (this.act.refusals.length > 0) return undefined;
    const { total, kept, outOfService, accessible, charging } = this.typed;
    const input = {
      placeId: this.#place.id,
      revision: this.#place.opening?.revision ?? 0,
      total: Number(total),
      kept: Number(kept),
      outOfService: Number(outOfService),
      accessible: Number(accessible),
      charging: Number(charging),
      cancelLatest: this.isInWay && this.cancelLatest,
      reason: this.reason.trim(),
    };
    const payload = await this.act.run(async () => (await ask(ChangeSpacesDocument, { input })).changeSpaces);
    this.isInWay = this.act.refusals.some(({ code }) => code === 'RESERVATIONS_IN_WAY');
    return payload?.place ?? undefined;
  }
}
