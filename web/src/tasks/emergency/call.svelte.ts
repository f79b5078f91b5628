import {
  DispatchEmergencyDocument,
  EmergencyCallersDocument,
  EmergencyLastLookDocument,
  EmergencyPreviewDocument,
  UnitsServedDocument,
  type EmergencyLastLookQuery,
  type EmergencyNeedInput,
  type EmergencyPreviewQuery,
  type EmergencyPreviewQueryVariables,
} from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { Unsent } from '../../lib/unsent.svelte.ts';
import {
  blank,
  drivenByCaller,
  isBefore,
  isCount,
  MISSING,
  missingIn,
  needRow,
  withKept,
  type Form,
} from './call-form.ts';
import { pointAfter } from './located.ts';
import { knownPlaces, pointOf, type KnownPlace } from '../../ui/trip/known-places.ts';

type Preview = NonNullable<EmergencyPreviewQuery['emergencyPreview']>;

/** Controls in the order they stand on the page, as the paths of refusals name them. */
export const fields: readonly string[] = [
  'type',
  'level',
  'place',
  'from',
  'to',
  'needs',
  'reason',
  'unit',
  'requestedBy',
  'telephone',
];

/** Controls that a refusal is about; none where it is about none of them. */
const controlsOf = (path: readonly string[]): readonly string[] =>
  path.includes('window') ? ['from', 'to'] : fields.filter((name) => path.includes(name));

/** Values of controls, as text. */
type Typed = Readonly<Record<string, string>>;

/** Who fills in a call, and in which division. */
interface Caller {
  readonly personId: string;
  readonly division: string;
}

/** A call for vehicles being filled in; nothing typed is lost when it is refused, no answer comes or the page is loaded anew. */
export class EmergencyCall {
  readonly act = new Act();
  readonly form: Form;
  readonly units = new Live(async (signal) => (await ask(UnitsServedDocument, {}, signal)).unitsServed, 600_000);
  readonly callers: Live<readonly { readonly id: string; readonly name: string }[]>;
  readonly known: Live<readonly KnownPlace[]>;
  readonly preview: Live<Preview | null>;
  /** What would be sent at the moment of sending; asked once, before it is confirmed. */
  readonly lastLook: Live<EmergencyLastLookQuery['emergencyPreview']>;
  /** What was typed when it was sent last, by control. */
  #sent = $state.raw<Typed>({});
  /** What of it is not sent yet. */
  readonly unsent: Unsent;
  /** The form as it began: unchanged, the tab keeps nothing of it. */
  #begun: string;
  /** One key for one call, however often it is sent. */
  #key: string = crypto.randomUUID();

  constructor({ personId, division }: Caller) {
    this.unsent = new Unsent('emergency-call', personId);
    const start = blank();
    this.#begun = JSON.stringify(start);
    const { before } = this.unsent;
    const form = $state<Form>(withKept(before, start));
    const { key } = (before ?? {}) as { readonly key?: unknown };
    if (typeof key === 'string') this.#key = key;
    this.form = form;
    this.callers = new Live(
      async (signal) =>
        form.unit === '' ? [] : (await ask(EmergencyCallersDocument, { unit: form.unit }, signal)).emergencyCallers,
      600_000,
    );
    this.known = knownPlaces(division);
    this.preview = new Live(async (signal) => {
      const { question } = this;
      return question ? (await ask(EmergencyPreviewDocument, question, signal)).emergencyPreview : null;
    }, 20_000);
    this.lastLook = new Live(async (signal) => {
      const { question } = this;
      if (!question) return null;
      const { displaces } = form;
      return (await ask(EmergencyLastLookDocument, { ...question, displaces }, signal)).emergencyPreview;
    }, Infinity);
  }

  /** Keeps what is typed on the device. */
  keepTyped(): void {
    this.unsent.keep(JSON.stringify(this.form) === this.#begun ? undefined : { ...this.form, key: this.#key });
  }

  startAnew(): void {
    const start = blank();
    this.#begun = JSON.stringify(start);
    Object.assign(this.form, start);
    this.unsent.forget();
    this.#key = crypto.randomUUID();
    this.act.clear();
  }

  /** Takes the unit that calls; who calls is of that unit. */
  calledBy(unit: string): void {
    this.form.unit = unit;
    this.form.requestedBy = '';
  }

  /** Takes a name; a known place brings its point along. */
  placeAt(name: string): void {
    this.form.point = pointAfter(this.form, name, (one) => pointOf(this.known.data, one));
    this.form.place = name;
  }

  add(): void {
    this.form.needs.push(needRow());
  }

  drop(id: string): void {
    this.form.needs = this.form.needs.filter((need) => need.id !== id);
  }

  get #needs(): EmergencyNeedInput[] {
    return this.form.needs.map(({ count, driving, seatsAtLeast, category, energy }) => ({
      count: count ?? 0,
      driving,
      ...(isCount(seatsAtLeast) ? { seatsAtLeast } : {}),
      ...(category === '' ? {} : { categories: [category] }),
      ...(energy === '' ? {} : { energies: [energy] }),
    }));
  }

  /** What can be looked at already; undefined until times and numbers make sense. */
  get question(): (EmergencyPreviewQueryVariables & { needs: EmergencyNeedInput[] }) | undefined {
    const { from, to, point, needs, requestedBy } = this.form;
    const makesSense = isBefore(from, to) && needs.length > 0 && needs.every(({ count }) => isCount(count));
    if (!makesSense || drivenByCaller(needs) > 1) return undefined;
    return {
      window: { from: dateTimeOf(from), to: dateTimeOf(to) },
      needs: this.#needs,
      ...(point ? { point: { lat: point.lat, lng: point.lng } } : {}),
      ...(requestedBy === '' ? {} : { requestedBy }),
    };
  }

  /** What stands against it as it was sent or checked last, but for what was corrected since. */
  get refusals(): readonly Refusal[] {
    const missing = missingIn(this.form);
    const typed = this.#typed();
    const stands = ({ code, path }: Refusal): boolean =>
      code === MISSING
        ? refusalAt(missing, path[0] ?? '') !== undefined
        : controlsOf(path).every((name) => typed[name] === this.#sent[name]);
    return this.act.refusals.filter(stands);
  }

  /** Says what is plainly missing; true when nothing is. */
  check(): boolean {
    this.act.clear();
    this.act.refusals = missingIn(this.form);
    return this.act.refusals.length === 0;
  }

  /** The event's id; undefined when something stands against it, which `act` then says. */
  async send(): Promise<string | undefined> {
    const { form, question } = this;
    const { type, level } = form;
    if (type === '' || level === '' || !question) return undefined;
    this.#sent = this.#typed();
    const payload = await this.act.run(async () => {
      const input = {
        ...question,
        idempotencyKey: this.#key,
        type,
        level,
        place: form.place.trim(),
        reason: form.reason.trim(),
        telephone: form.telephone.replaceAll(/\s|-/g, ''),
        requestedBy: form.requestedBy,
        displaces: form.displaces,
      };
      return (await ask(DispatchEmergencyDocument, { input })).dispatchEmergency;
    });
    // The first try did arrive, and the form was changed since: what is sent next is another call.
    if (this.act.refusals.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) this.#key = crypto.randomUUID();
    const id = payload?.emergency?.id;
    if (id !== undefined) this.unsent.forget();
    return id;
  }

  #typed(): Typed {
    return Object.fromEntries(Object.entries(this.form).map(([name, value]) => [name, JSON.stringify(value)]));
  }
}
