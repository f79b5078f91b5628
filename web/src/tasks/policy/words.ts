import { said, words } from '../../lib/i18n.svelte.ts';
import type { PolicyShown } from './terms.ts';

const w = words({ own: '本地区', standard: '平台标准' }, { own: 'this division', standard: "platform's standard" });

/** Who set something: the division that is shown, one above it by its name, or nobody. */
export const setterWord = (setBy: PolicyShown['purposesSetBy'], divisionCode: string): string => {
  if (!setBy) return w.standard;
  return setBy.code === divisionCode ? w.own : said(setBy.name);
};
