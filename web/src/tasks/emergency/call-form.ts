import type { Driving, EmergencyLevel, EmergencyType, Energy, VehicleCategory } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { fitting, isTypedNumber } from '../../lib/unsent.svelte.ts';
import type { Point } from '../../ui/trip/known-places.ts';
import { isPoint } from '../../ui/trip/point.ts';

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
export interface Form {
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

const QUARTER = 15 * 60_000;
const HOURS = 4 * 3_600_000;
/** Whether one time, as a datetime-local input holds it, comes before another. */
export const isBefore = (from: string, to: string): boolean =>
  Date.parse(dateTimeOf(from)) < Date.parse(dateTimeOf(to));
/** No call asks for so many: below it the service says what the limit is. */
const BEYOND = 1_000_000;
export const isCount = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value < BEYOND;

/** How many are to go without a driver. */
export const drivenByCaller = (needs: readonly Pick<NeedRow, 'count' | 'driving'>[]): number =>
  needs.reduce((sum, { count, driving }) => sum + (driving === 'SELF_DRIVE' ? (count ?? 0) : 0), 0);

export const needRow = (): NeedRow => ({
  id: crypto.randomUUID(),
  count: 1,
  driving: 'WITH_DRIVER',
  seatsAtLeast: null,
  category: '',
  energy: '',
});

const isNeed = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, count, driving, seatsAtLeast, category, energy } = value as Record<string, unknown>;
  return (
    [id, driving, category, energy].every((text) => typeof text === 'string') &&
    [count, seatsAtLeast].every(isTypedNumber)
  );
};
/** A call of this moment, of which everything is still to be said. */
export const blank = (): Form => {
  const from = Math.floor(Date.now() / QUARTER) * QUARTER;
  return {
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
  };
};

/** A call as it was kept, on top of a form; what does not fit is left out. */
export const withKept = (kept: unknown, form: Form): Form => ({
  ...form,
  ...fitting(kept, form, {
    point: isPoint,
    needs: (value) => Array.isArray(value) && value.every(isNeed),
  }),
});

/** Code of what is plainly missing. */
export const MISSING = 'MISSING';

/** What is plain to see of what is missing or wrong, all of it at once. */
export const missingIn = (form: Form): Refusal[] => {
  const empty = (['type', 'level', 'place', 'reason', 'unit', 'requestedBy', 'telephone'] as const).filter(
    (name) => form[name].trim() === '',
  );
  const found = empty.map((name) => missing(name, () => w[name]));
  if (!isBefore(form.from, form.to)) found.push(missing('to', () => w.window));
  if (form.needs.length === 0 || !form.needs.every(({ count }) => isCount(count)))
    found.push(missing('needs', () => w.needs));
  else if (drivenByCaller(form.needs) > 1) found.push(missing('needs', () => w.drivesOne));
  return found;
};
