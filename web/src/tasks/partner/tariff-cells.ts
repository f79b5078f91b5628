/** Tiers and hours of a tariff as one cell says them. Pure. */
import { fenOf, typedYuan } from '../../lib/typed-yuan.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** 0:0.30; 120:0.25 → tiers; undefined for what are none. */
export const tiersIn = (text: string): { readonly from: number; readonly fen: number }[] | undefined => {
  const tiers = text
    .split(/[;；]/)
    .map((tier) => /^\s*(\d{1,5})\s*[:：]\s*(\S+)\s*$/.exec(tier))
    .map((found) => ({ from: Number(found?.[1]), fen: fenOf(found?.[2] ?? '') ?? Number.NaN }));
  return tiers.every(({ from, fen }) => Number.isInteger(from) && Number.isInteger(fen)) ? tiers : undefined;
};

/** 22:00-06:00 → minutes of the day; undefined for what is no such span. */
export const nightIn = (text: string): { readonly fromMinute: number; readonly toMinute: number } | undefined => {
  const found = /^(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})$/.exec(text.replaceAll('：', ':'));
  if (!found) return undefined;
  const [, fromHour, from, toHour, to] = found.map(Number);
  return { fromMinute: (fromHour ?? 0) * 60 + (from ?? 0), toMinute: (toHour ?? 0) * 60 + (to ?? 0) };
};

/** Tiers as their cell says them. */
export const tiersText = (tiers: readonly { readonly from: number; readonly fen: number }[]): string =>
  tiers.map(({ from, fen }) => `${String(from)}:${typedYuan(fen)}`).join('; ');

/** 22:00-06:00 */
export const nightText = ({
  fromMinute,
  toMinute,
}: {
  readonly fromMinute: number;
  readonly toMinute: number;
}): string => `${clockOf(fromMinute)}-${clockOf(toMinute)}`;
