import type { Role } from '../platform/access.ts';
import type { Point } from '../platform/geo.ts';
import type { LocalizedText } from '../platform/text.ts';

export interface Division {
  readonly code: string;
  readonly name: LocalizedText;
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY';
  readonly centre: Point;
}

export interface Unit {
  readonly id: string;
  readonly name: LocalizedText;
  readonly divisionCode: string;
  /** Vehicle service centre whose pool serves the unit; a centre serves itself. */
  readonly servedBy: string;
  /** Of its office, for everyone; absent where none was told. */
  readonly telephone?: string;
}

export interface Person {
  readonly id: string;
  /** `sub` of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
  /** Division whose subtree the person may see as authority or supervisor. */
  readonly jurisdiction: string;
}
