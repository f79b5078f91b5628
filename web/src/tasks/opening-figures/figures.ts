import type { OpeningCountsFragment } from '../../generated/graphql.ts';
import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  {
    units: '开放单位',
    lots: '停车场',
    spaces: '开放车位',
    grounds: '运动场',
    openNow: '此刻开放',
    hoursPerWeek: '平均每周开放',
    verified: '30 天内核实开放',
    ofUnits: (n: string) => `${n} 家`,
    ofPlaces: (n: string) => `${n} 处`,
    ofSpaces: (n: string) => `${n} 个`,
    openOf: (n: string, all: string) => `${n} / ${all} 处`,
    hours: (n: string) => `${n} 小时`,
  },
  {
    units: 'Units that open places',
    lots: 'Parking lots',
    spaces: 'Spaces offered',
    grounds: 'Sports grounds',
    openNow: 'Open now',
    hoursPerWeek: 'Open per week, mean',
    verified: 'Seen open within 30 days',
    ofUnits: (n: string) => n,
    ofPlaces: (n: string) => n,
    ofSpaces: (n: string) => n,
    openOf: (n: string, all: string) => `${n} of ${all}`,
    hours: (n: string) => `${n} h`,
  },
);

const places = ({ lots, grounds }: OpeningCountsFragment): number => lots + grounds;

/** A figure as it is told: its name, and its value in a division. */
export interface Told {
  readonly name: keyof OpeningCountsFragment;
  readonly label: string;
  readonly value: (counts: OpeningCountsFragment) => string;
}

/** The figures in the order in which they are shown; in the chosen language. */
export const toldFigures = (): readonly Told[] => [
  { name: 'units', label: w.units, value: ({ units }) => w.ofUnits(count(units)) },
  { name: 'lots', label: w.lots, value: ({ lots }) => w.ofPlaces(count(lots)) },
  { name: 'spaces', label: w.spaces, value: ({ spaces }) => w.ofSpaces(count(spaces)) },
  { name: 'grounds', label: w.grounds, value: ({ grounds }) => w.ofPlaces(count(grounds)) },
  { name: 'openNow', label: w.openNow, value: (counts) => w.openOf(count(counts.openNow), count(places(counts))) },
  { name: 'hoursPerWeek', label: w.hoursPerWeek, value: ({ hoursPerWeek }) => w.hours(String(hoursPerWeek)) },
  {
    name: 'verified',
    label: w.verified,
    value: (counts) => `${String(Math.round((100 * counts.verified) / Math.max(1, places(counts))))}%`,
  },
];
