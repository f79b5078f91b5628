/** How terms are written down, and how the contract names them. Pure. */
import { certain } from '../../platform/item.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { Term } from './types.ts';

export const term = <Unit extends string>(
  zh: string,
  en: string,
  unit: Unit,
  least: number,
  most: number,
): Term<Unit> => ({ name: { zh, en }, unit, least, most, choices: [] });

/** A term whose values are counted from 0 and stand for something. */
export const choice = (
  zh: string,
  en: string,
  choices: readonly (readonly [zh: string, en: string])[],
): Term<'CHOICE'> => ({
  ...term(zh, en, 'CHOICE', 0, choices.length - 1),
  choices: choices.map(([nameZh, nameEn]): LocalizedText => ({ zh: nameZh, en: nameEn })),
});

/** A term as the contract names it: horizonDays is HORIZON_DAYS. */
export const contractName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The term behind a name of the contract. */
export const termNamed = <Name extends string>(names: readonly Name[], asked: string): Name =>
  certain(
    names.find((name) => contractName(name) === asked),
    `term ${asked}`,
  );
