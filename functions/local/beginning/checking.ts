/** What a city's first divisions, units and people must be: every fault is told at once, each at its line and field. Pure. */
import { cityOf, COUNTRY, lineage, parentOf } from '../../organisation/rules.ts';
import type { Division, Person, Unit } from '../../organisation/types.ts';
import { covers, type Role } from '../../platform/access.ts';
import { derivedId } from '../../platform/ids.ts';
import { nameRefusals, subjectRefusals } from '../../rental/partner/facts.ts';
import type { Row } from './lists.ts';

export const columns = {
  divisions: ['code', 'zh', 'en', 'lat', 'lng'],
  units: ['zh', 'en', 'division', 'kind', 'telephone'],
  people: ['subject', 'name', 'unit', 'roles', 'jurisdiction'],
} as const;

export type DivisionRow = Row<(typeof columns.divisions)[number]>;
export type UnitRow = Row<(typeof columns.units)[number]>;
export type PersonRow = Row<(typeof columns.people)[number]>;

/** What was made of a list; what is made of a row with faults is never written. */
export interface Checked<Noun> {
  readonly made: readonly Noun[];
  readonly faults: readonly string[];
}

/** Vehicle service centre (公务用车服务中心), which serves itself and others, or any other unit. */
const kinds = ['CENTRE', 'UNIT'];
const roles: Readonly<Record<Role, true>> = {
  ...{ UNIT_STAFF: true, UNIT_MANAGER: true, DISPATCHER: true, DRIVER: true },
  ...{ AUTHORITY: true, SUPERVISOR: true, INSPECTOR: true },
};
const isRole = (text: string): text is Role => Object.hasOwn(roles, text);

const fault = ({ at }: Row<string>, field: string, what: string): string => `${at}, ${field}: ${what}`;

/** What a platform's texts must be, as everywhere: the refusal says between which lengths. */
const textFaults = <Column extends string>(row: Row<Column>, field: Column, refusals: typeof nameRefusals): string[] =>
  refusals(row.cells[field]).map(({ facts: { least = 0, most = 0 } }) =>
    fault(row, field, `it must have ${String(least)} to ${String(most)} characters.`),
  );

/** Rows that say what an earlier one has said already. */
const doubles = <Column extends string>(rows: readonly Row<Column>[], field: Column): string[] => {
  const first = new Map<string, Row<Column>>();
  return rows.flatMap((row) => {
    const text = row.cells[field];
    const before = first.get(text);
    if (!before) first.set(text, row);
    return before && text !== '' ? [fault(row, field, `${text} stands at ${before.at} already.`)] : [];
  });
};

const levelOf = (code: string): Division['level'] => {
  if (code.endsWith('0000')) return 'PROVINCE';
  return cityOf(code) === code ? 'CITY' : 'COUNTY';
};

/** Degrees between which the country lies; they also tell when the two were written in each other's place. */
const bounds = { lat: [3, 54], lng: [73, 136] } as const;

const degreeFaults = (row: DivisionRow, field: 'lat' | 'lng'): string[] => {
  const [least, most] = bounds[field];
  const text = row.cells[field];
  return text !== '' && Number(text) >= least && Number(text) <= most
    ? []
    : [fault(row, field, `it must be a number of degrees from ${String(least)} to ${String(most)}.`)];
};

const codeFaults = (row: DivisionRow, known: ReadonlySet<string>): string[] => {
  const { code } = row.cells;
  if (!/^[1-9]\d{5}$/.test(code)) return [fault(row, 'code', 'it must be a code of six digits (GB/T 2260).')];
  const parent = parentOf(code);
  return parent === COUNTRY || known.has(parent)
    ? []
    : [fault(row, 'code', `${parent}, the division above it, is not in the list.`)];
};

export const checkDivisions = (rows: readonly DivisionRow[]): Checked<Division> => {
  const known = new Set(rows.map(({ cells }) => cells.code));
  return {
    made: rows.map(({ cells: { code, zh, en, lat, lng } }) => ({
      ...{ code, name: { zh, en }, level: levelOf(code), centre: { lat: Number(lat), lng: Number(lng) } },
    })),
    faults: [
      ...rows.flatMap((row) => [
        ...codeFaults(row, known),
        ...textFaults(row, 'zh', nameRefusals),
        ...textFaults(row, 'en', nameRefusals),
        ...degreeFaults(row, 'lat'),
        ...degreeFaults(row, 'lng'),
      ]),
      ...doubles(rows, 'code'),
    ],
  };
};

/** A unit is known by its name: the same list makes the same units. */
const unitId = (zh: string): string => derivedId('unit', 'begin', zh);

const divisionFaults = (
  row: UnitRow,
  divisions: ReadonlySet<string>,
  centres: ReadonlyMap<string, string>,
): string[] => {
  const { division } = row.cells;
  if (!divisions.has(division)) return [fault(row, 'division', `${division} is not among the divisions.`)];
  return lineage(division).some((code) => centres.has(code))
    ? []
    : [fault(row, 'division', `neither ${division} nor a division above it has a vehicle service centre (CENTRE).`)];
};

export const checkUnits = (rows: readonly UnitRow[], divisions: readonly Division[]): Checked<Unit> => {
  const known = new Set(divisions.map(({ code }) => code));
  const ofCentres = rows.filter(({ cells }) => cells.kind === 'CENTRE');
  const centres = new Map(ofCentres.map(({ cells }) => [cells.division, unitId(cells.zh)]));
  return {
    made: rows.map(({ cells: { zh, en, division: divisionCode, kind, telephone } }) => {
      const id = unitId(zh);
      const nearest = lineage(divisionCode).find((code) => centres.has(code)) ?? '';
      const servedBy = kind === 'CENTRE' ? id : (centres.get(nearest) ?? '');
      return { id, name: { zh, en }, divisionCode, servedBy, ...(telephone === '' ? {} : { telephone }) };
    }),
    faults: [
      ...rows.flatMap((row) => [
        ...textFaults(row, 'zh', nameRefusals),
        ...textFaults(row, 'en', nameRefusals),
        ...divisionFaults(row, known, centres),
        ...(kinds.includes(row.cells.kind) ? [] : [fault(row, 'kind', `it must be ${kinds.join(' or ')}.`)]),
        ...(/^(0\d{2,3}-?\d{7,8}|1\d{4,5})?$/.test(row.cells.telephone)
          ? []
          : [fault(row, 'telephone', 'it must be one of an office, such as 0731-12345678, or be left empty.')]),
      ]),
      ...doubles(rows, 'zh'),
      ...doubles(ofCentres, 'division').map((double) => `${double} A division has one vehicle service centre.`),
    ],
  };
};

const rolesOf = ({ cells }: PersonRow): string[] => [...new Set(cells.roles.split(/[\s|;、]+/).filter(Boolean))];

const roleFaults = (row: PersonRow, unit: Unit | undefined): string[] => {
  const given = rolesOf(row);
  const unknown = given.filter((role) => !isRole(role));
  return [
    ...(given.length > 0 ? [] : ['there must be one at least.']),
    ...unknown.map((role) => `${role} is none of ${Object.keys(roles).join(', ')}.`),
    ...(unit && unit.servedBy !== unit.id && given.includes('DISPATCHER')
      ? ['a DISPATCHER belongs to a vehicle service centre (CENTRE).']
      : []),
  ].map((what) => fault(row, 'roles', what));
};

const jurisdictionFaults = (row: PersonRow, unit: Unit | undefined, divisions: ReadonlySet<string>): string[] => {
  const { jurisdiction } = row.cells;
  if (jurisdiction === '') return [];
  if (!divisions.has(jurisdiction)) return [fault(row, 'jurisdiction', `${jurisdiction} is not among the divisions.`)];
  return !unit || covers(unit.divisionCode, jurisdiction)
    ? []
    : [fault(row, 'jurisdiction', `${jurisdiction} lies outside ${unit.divisionCode}, the division of the unit.`)];
};

export const checkPeople = (
  rows: readonly PersonRow[],
  units: readonly Unit[],
  divisions: readonly Division[],
): Checked<Person> => {
  const known = new Set(divisions.map(({ code }) => code));
  const named = new Map(units.map((unit) => [unit.name.zh, unit]));
  return {
    made: rows.map((row) => {
      const { subject, name, unit, jurisdiction } = row.cells;
      const { id = '', divisionCode = '' } = named.get(unit) ?? {};
      return {
        ...{ id: derivedId('person', 'begin', subject), subject, name, unitId: id },
        ...{ roles: rolesOf(row).filter(isRole), jurisdiction: jurisdiction || divisionCode },
      };
    }),
    faults: [
      ...rows.flatMap((row) => {
        const unit = named.get(row.cells.unit);
        return [
          ...textFaults(row, 'subject', subjectRefusals),
          ...textFaults(row, 'name', nameRefusals),
          ...(unit ? [] : [fault(row, 'unit', `${row.cells.unit} is not the Chinese name of a unit in the list.`)]),
          ...roleFaults(row, unit),
          ...jurisdictionFaults(row, unit, known),
        ];
      }),
      ...doubles(rows, 'subject'),
    ],
  };
};
