import { ChangePlaceDocument, type ChangePlaceInput } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { reasonMissing, type UnitPlace } from './unit-places.svelte.ts';

/** A text in both languages as its two fields hold it. */
interface TypedText {
  zh: string;
  en: string;
}

interface TypedGate extends TypedText {
  entry: boolean;
  exit: boolean;
}

const MOST_GATES = 10;

const trimmed = ({ zh, en }: TypedText): TypedText => ({ zh: zh.trim(), en: en.trim() });
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const typedNumber = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

/** What the public is told of a place being changed; only what differs is sent. */
export class FactsChange {
  readonly act = new Act();
  readonly name = $state<TypedText>({ zh: '', en: '' });
  readonly address = $state<TypedText>({ zh: '', en: '' });
  readonly registration = $state<TypedText>({ zh: '', en: '' });
  readonly gates = $state<TypedGate[]>([]);
  maxSeats = $state('');
  maxHeightCm = $state('');
  commercialAllowed = $state(false);
  telephone = $state('');
  reason = $state('');
  readonly #place: UnitPlace;
  /** The input as nothing was typed yet. */
  readonly #before: Partial<ChangePlaceInput>;

  constructor(place: UnitPlace) {
    this.#place = place;
    for (const field of ['name', 'address', 'registration'] as const) Object.assign(this[field], place[field]);
    this.gates.push(...place.gates.map(({ name, entry, exit }) => ({ zh: name.zh, en: name.en, entry, exit })));
    this.maxSeats = String(place.vehicleLimits?.maxSeats ?? '');
    this.maxHeightCm = String(place.vehicleLimits?.maxHeightCm ?? '');
    this.commercialAllowed = place.vehicleLimits?.commercialAllowed ?? false;
    this.telephone = place.complaintsTelephone;
    this.#before = this.#facts;
  }

  get isLot(): boolean {
    return this.#place.kind === 'PARKING_LOT';
  }

  get mayAddGate(): boolean {
    return this.gates.length < MOST_GATES;
  }

  addGate(): void {
    this.gates.push({ zh: '', en: '', entry: true, exit: true });
  }

  removeGate(index: number): void {
    this.gates.splice(index, 1);
  }

  get #facts(): Partial<ChangePlaceInput> {
    const [maxSeats, maxHeightCm] = [typedNumber(this.maxSeats), typedNumber(this.maxHeightCm)];
    return {
      name: trimmed(this.name),
      address: trimmed(this.address),
      registration: trimmed(this.registration),
      gates: this.gates.map(({ entry, exit, ...name }) => ({ name: trimmed(name), entry, exit })),
      ...(this.isLot
        ? {
            vehicleLimits: {
              ...(maxSeats === undefined ? {} : { maxSeats }),
              ...(maxHeightCm === undefined ? {} : { maxHeightCm }),
              commercialAllowed: this.commercialAllowed,
            },
          }
        : {}),
      complaintsTelephone: this.telephone.trim(),
    };
  }

  wrongAt(...path: readonly string[]): string | undefined {
    return this.act.refusals.find((refusal) => path.every((part) => refusal.path.includes(part)))?.message;
  }

  /** The place as it stands now; undefined when refused. */
  async change(): Promise<UnitPlace | undefined> {
    this.act.clear();
    this.act.refusals = reasonMissing(this.reason);
    if (this.act.refusals.length > 0) return undefined;
    const before: Readonly<Record<string, unknown>> = this.#before;
    const changed = Object.entries(this.#facts).filter(([field, value]) => !isSame(value, before[field]));
    const input = {
      placeId: this.#place.id,
      revision: this.#place.opening?.revision ?? 0,
      ...(Object.fromEntries(changed) as Partial<ChangePlaceInput>),
      reason: this.reason.trim(),
    };
    const payload = await this.act.run(async () => (await ask(ChangePlaceDocument, { input })).changePlace);
    return payload?.place ?? undefined;
  }
}
