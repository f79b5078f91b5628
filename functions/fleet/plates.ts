/** Number plates (号牌) after GA 36-2018: how they are written, and which are plates at all. Pure. */
import type { Energy } from './types.ts';

const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
/** Letters of plates: I and O are left out because they look like 1 and 0. */
const LETTER = '[A-HJ-NP-Z]';
const SIGN = '[A-HJ-NP-Z0-9]';

const ORDINARY = new RegExp(`^${PROVINCE}${LETTER}${SIGN}{5}$`);
/** Police, learner, trailer, embassy, consulate, Hong Kong and Macau; fire and rescue. */
const WITH_SUFFIX = new RegExp(`^${PROVINCE}${LETTER}${SIGN}{4}([警学挂使领港澳]|应急)$`);
/** Small vehicles carry the energy letter first, large ones last. */
const NEW_ENERGY = new RegExp(`^${PROVINCE}${LETTER}(?:(?<small>[A-HJK])${SIGN}\\d{4}|\\d{5}(?<large>[A-HJK]))$`);

/** Separators people write into plates. */
const SEPARATORS = /[\s·•・‧.\-‐-―_]/g;

/** One way of writing a plate: upper case, no separators, no full-width forms. */
const normalise = (text: string): string => text.normalize('NFKC').toUpperCase().replace(SEPARATORS, '');

/** The plate that a text writes, normalised; undefined when it is none. */
export const plateOf = (text: string): string | undefined => {
  const plate = normalise(text);
  return [ORDINARY, WITH_SUFFIX, NEW_ENERGY].some((form) => form.test(plate)) ? plate : undefined;
};

/**
 * Whether a plate may stand on a vehicle of this energy: a new-energy plate says by its letter whether the vehicle is
 * purely electric (A to E) or not (F to K). Electric vehicles registered before these plates keep ordinary ones.
 */
export const plateFits = (plate: string, energy: Energy): boolean => {
  const groups = NEW_ENERGY.exec(plate)?.groups;
  if (!groups) return true;
  const electric = /[A-E]/.test(groups.small ?? groups.large ?? '');
  return electric ? energy === 'BATTERY_ELECTRIC' : energy === 'PLUG_IN_HYBRID';
};
