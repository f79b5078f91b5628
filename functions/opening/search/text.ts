/** Places by what people call them: name, unit, sport, address or district, in Chinese, in English or in pinyin. */
import type { LocalizedText } from '../../platform/text.ts';
import type { Place } from '../types.ts';
import { sports } from '../sports.ts';
import { saysPinyin } from './pinyin.ts';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

const says = ({ zh, en }: LocalizedText, word: string): boolean =>
  folded(zh).includes(word) || folded(en).includes(word) || saysPinyin(zh, word);

/**
 * Tells how a place is called so: 0 by its name, 1 by its unit's or a sport that is played there, 2 by where it lies;
 * undefined when it is not. Each word stands somewhere in them, and the farthest of them counts. No word: every place
 * is, by its name.
 */
export const sayer = (text: string): ((place: Place, district: LocalizedText | undefined) => number | undefined) => {
  const words = folded(text)
    .split(/[\s·,，]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return () => 0;
  return ({ name, unitName, courts, address }, district) => {
    const played = courts.flatMap((court) => [court.name, sports[court.sport]]);
    const called = [[name], [unitName, ...played], district ? [address, district] : [address]];
    const found = words.map((word) => called.findIndex((names) => names.some((one) => says(one, word))));
    return found.includes(-1) ? undefined : Math.max(0, ...found);
  };
};
