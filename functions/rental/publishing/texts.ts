/** Texts and numbers as GBFS writes them. Pure. */
import type { LocalizedText } from '../../platform/text.ts';

/** The same in both languages, as GBFS lists them. */
export const spoken = ({ zh, en }: LocalizedText) => [
  { text: zh, language: 'zh' },
  { text: en, language: 'en' },
];

/** A Chinese telephone number as it is dialled from abroad; undefined of a short number, which is not. */
export const international = (telephone: string): string | undefined => {
  const digits = telephone.replace(/\D/g, '');
  if (/^0\d{9,11}$/.test(digits)) return `+86${digits.slice(1)}`;
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : undefined;
};
