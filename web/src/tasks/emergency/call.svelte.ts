import {
  DispatchEmergencyDocument,
  EmergencyCallersDocument,
  EmergencyLastLookDocument,
  EmergencyPreviewDocument,
  UnitsServedDocument,
  type Driving,
  type EmergencyLastLookQuery,
  type EmergencyLevel,
  type EmergencyNeedInput,
  type EmergencyPreviewQuery,
  type EmergencyPreviewQueryVariables,
  type EmergencyType,
  type Energy,
  type VehicleCategory,
} from '../../generated/graphql.ts';
import { Act, refusalAt, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { pointAfter } from './located.ts';
import { knownPlaces, pointOf, type KnownPlace, type Point } from '../../ui/trip/known-places.ts';

/** A kind of vehicle as it is typed; empty choices do not matter. */
interface NeedRow {
  readonly id: string;
  count: number | null;
  driving: Driving;
  seatsAtLeast: number | null;
  category: VehicleCategory | '';
  energy: Energy | '';
}

/** What is typed; times as datetime-local inputs hold them. */
interface Form {
  type: EmergencyType | '';
  level: EmergencyLevel | '';
  place: string;
  point: Point | undefined;
  from: string;
  to: string;
  needs: NeedRow[];
  reason: string;
  unit: string;
  requestedBy: string;
  telephone: string;
  displaces: boolean;
}

type Preview = NonNullable<EmergencyPreviewQuery['emergencyPreview']>;

const w = words(
  {
    type: '请选择事件类型',
    level: '请选择事件等级',
    place: '请填写事发地点',
    reason: '请写明用车事由',
    telephone: '请填写现场联系电话',
    unit: '请选择提出用车的单位',
    requestedBy: '请选择提出用车的人',
    window: '结束时间须晚于开始时间',
    needs: '请填写每类车辆的数量，至少 1 辆',
    drivesOne: '自驾只能要 1 辆，由提出用车的人驾驶；其余车辆请选“派驾驶员”',
  },
  {
    type: 'Choose what happened',
    level: 'Choose how grave it is',
    place: 'Enter where it is',
    reason: 'Say why vehicles are needed',
    telephone: 'Enter the telephone at the event',
    unit: 'Choose the unit that calls for vehicles',
    requestedBy: 'Choose who calls for vehicles',
    window: 'The end must be after the beginning',
    needs: 'Enter how many of each kind, at least 1',
    drivesOne: 'Who calls for the vehicles can drive one of them: ask for drivers for the others',
  },
);

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

/** Code of what is plainly missing. */
const MISSING = 'MISSING';

const QUARTER = 15 * 60_000;
const HOURS = 4 * 3_600_000;
const instant = (local: string): number => Date.parse(dateTimeOf(local));
const isCount = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 1;

/** How many are to go without a driver. */
const drivenByCaller = (needs: readonly Pick<NeedRow, 'count' | 'driving'>[]): number =>
  needs.reduce((sum, { count, driving }) => sum + (driving === 'SELF_DRIVE' ? (count ?? 0) : 0), 0);

const needRow = (): NeedRow => ({
  id: crypto.randomUUID(),
  count: 1,
  driving: 'WITH_DRIVER',
  seatsAtLeast: null,
  category: '',
  energy: '',
});

/** A call for vehicles being filled in; nothing typed is lost when it is refused or no answer comes. */
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
  /** One key for one call, however often it is sent. */
  #key = crypto.randomUUID();

  constructor(division: string) {
    const from = Math.floor(Date.now() / QUARTER) * QUARTER;
    const form = $state<Form>({
      type: '',
      level: '',
      place: '',
      point: undefined,
      from: localOf(new Date(from)),
      to: localOf(new Date(from + HOURS)),
      needs: [needRow()],
      reason: '',
      unit: '',
      requestedBy: '',
      telephone: '',
      displaces: true,
    });
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
    const makesSense = instant(from) < instant(to) && needs.length > 0 && needs.every(({ count }) => isCount(count));
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
    const missing = this.#missing();
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
    this.act.refusals = this.#missing();
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
    return payload?.emergency?.id;
  }

  #typed(): Typed {
    return Object.fromEntries(Object.entries(this.form).map(([name, value]) => [name, JSON.stringify(value)]));
  }

  #missing(): Refusal[] {
    const { form } = this;
    const empty = (['type', 'level', 'place', 'reason', 'unit', 'requestedBy', 'telephone'] as const).filter(
      (name) => form[name].trim() === '',
    );
    const found: [field: string, message: string][] = empty.map((name) => [name, w[name]]);
    if (!(instant(form.from) < instant(form.to))) found.push(['to', w.window]);
    if (form.needs.length === 0 || !form.needs.every(({ count }) => isCount(count))) found.push(['needs', w.needs]);
    else if (drivenByCaller(form.needs) > 1) found.push(['needs', w.drivesOne]);
    return found.map(([field, message]) => ({ code: MISSING, message, path: [field], rule: '' }));
  }
}
