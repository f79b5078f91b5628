/** Places by what people call them: name, unit, address or district, in Chinese, in English or in pinyin. */
import type { LocalizedText } from '../../platform/text.ts';
import type { Place } from '../types.ts';
import { saysPinyin } from './pinyin.ts';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

const says = ({ zh, en }: LocalizedText, word: string): boolean =>
  folded(zh).includes(word) || folded(en).includes(word) || saysPinyin(zh, word);

/** Tells whether a place is called so: each word stands somewhere in its names. No word: every place is. */
export const sayer = (text: string): ((place: Place, district: LocalizedText | undefined) => boolean) => {
  const words = folded(text)
    .split(/[\s·,，]+/)
    .filter((word) => word !== '');
  return ({ name, unitName, address }, district) => {
    const names = [name, unitName, address, ...(district ? [district] : [])];
    return words.every((word) => names.some((one) => says(one, word)));
  };
};
