import type { Refusal } from '../../lib/act.svelte.ts';
import { count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { fenOf } from '../../lib/typed-yuan.ts';

/** What is plain to see against an offer before it is sent: which field, and what it takes. */

/** What one offer may have at most, as the service takes it. */
const MOST_SEATS = 60;
const MOST_QUANTITY = 100_000;
const MOST_UNIT_FEN = 10_000_000;
const MOST_TOTAL_FEN = 2 ** 31 - 1;

const w = words(
  {
    plateNumber: '请填写车牌号',
    model: '品牌型号填 2 至 40 个字',
    seats: (least: string, most: string) => `座位数（含驾驶员）填 ${least} 至 ${most} 的整数`,
    driverName: '驾驶员姓名填 2 至 30 个字',
    driverTelephone: '驾驶员手机填 11 位手机号',
    handOver: '交接地点填 2 至 100 个字，或不填',
    quantity: (n: string, most: string) => `第 ${n} 项的数量填 1 至 ${most} 的整数`,
    unit: (n: string, most: string) => `第 ${n} 项的单价填 0 至 ${most} 元，最多两位小数，如 420.00`,
    total: (most: string) => `报价合计须大于 0，最多 ${most} 元`,
    validUntil: '请填写报价有效期',
  },
  {
    plateNumber: 'Enter the plate',
    model: 'Brand and model take 2 to 40 characters',
    seats: (least: string, most: string) => `Seats, the driver's included: a whole number from ${least} to ${most}`,
    driverName: "The driver's name takes 2 to 30 characters",
    driverTelephone: "The driver's mobile takes 11 digits",
    handOver: 'The hand-over place takes 2 to 100 characters, or none',
    quantity: (n: string, most: string) => `Quantity of line ${n}: a whole number from 1 to ${most}`,
    unit: (n: string, most: string) => `Price of line ${n}: 0 to ${most} yuan, two decimals at most, such as 420.00`,
    total: (most: string) => `The price comes to more than nothing, and to ${most} yuan at most`,
    validUntil: 'Enter until when the offer holds',
  },
);

/** A line of the price as its fields hold it. */
interface Line {
  readonly quantity: string;
  readonly unit: string;
}

interface Offer {
  readonly withDriver: boolean;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: string;
  readonly driverName: string;
  readonly driverTelephone: string;
  readonly handOver: string;
  readonly validUntil: string;
  readonly lines: readonly Line[];
}

export const wholeOf = (typed: string): number | undefined =>
  /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;

const amountOf = ({ quantity, unit }: Line): number => (wholeOf(quantity) ?? 0) * (fenOf(unit) ?? 0);

export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + amountOf(line), 0);

const isWithin = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && value >= least && value <= most;
const isLong = (text: string, least: number, most: number): boolean => isWithin(text.trim().length, least, most);

/** How the field of a line is called in the path of a refusal. */
export const lineField = (name: keyof Line, index: number): string => `${name}-${String(index)}`;

const wrongInLine = ({ quantity, unit }: Line, index: number): [field: string, message: () => string][] => {
  const n = String(index + 1);
  return [
    ...(isWithin(wholeOf(quantity), 1, MOST_QUANTITY)
      ? []
      : ([[lineField('quantity', index), () => w.quantity(n, count(MOST_QUANTITY))]] as [string, () => string][])),
    ...(isWithin(fenOf(unit), 0, MOST_UNIT_FEN)
      ? []
      : ([[lineField('unit', index), () => w.unit(n, count(MOST_UNIT_FEN / 100))]] as [string, () => string][])),
  ];
};

/** All that is wrong with an offer for so many people, its driver among them. */
export const wrongInOffer = (offer: Offer, people: number): readonly Refusal[] => {
  const { withDriver, driverName, driverTelephone, handOver, lines } = offer;
  const wrongLines = lines.flatMap(wrongInLine);
  const fields: readonly [isRight: boolean, field: string, message: () => string][] = [
    [offer.plateNumber.trim() !== '', 'plateNumber', () => w.plateNumber],
    [isLong(offer.model, 2, 40), 'model', () => w.model],
    [isWithin(wholeOf(offer.seats), people, MOST_SEATS), 'seats', () => w.seats(String(people), String(MOST_SEATS))],
    [!withDriver || isLong(driverName, 2, 30), 'driverName', () => w.driverName],
    [!withDriver || /^1[3-9]\d{9}$/.test(driverTelephone.trim()), 'driverTelephone', () => w.driverTelephone],
    [handOver.trim() === '' || isLong(handOver, 2, 100), 'handOver', () => w.handOver],
    ...wrongLines.map(([field, message]): [boolean, string, () => string] => [false, field, message]),
    [
      wrongLines.length > 0 || isWithin(totalOf(lines), 1, MOST_TOTAL_FEN),
      'lines',
      () => w.total(count(Math.floor(MOST_TOTAL_FEN / 100))),
    ],
    [offer.validUntil !== '', 'validUntil', () => w.validUntil],
  ];
  return fields.filter(([isRight]) => !isRight).map(([, field, message]) => missing(field, message));
};
