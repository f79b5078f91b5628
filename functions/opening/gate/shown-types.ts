import type { Instant } from '../../platform/time.ts';
import type { Place } from '../types.ts';
import type { ExpectingFigure, GateAnswer } from './types.ts';

/** Figure of a lot with what its reader asked about. */
export interface ShownOccupancy {
  readonly place: Place;
  readonly offered: number;
  /** Instant the list was asked about. */
  readonly at: Instant;
  readonly figure?: ExpectingFigure;
}

/** The answer with which vehicles the lot takes at all. */
export interface ShownGateAnswer extends GateAnswer {
  readonly vehicleLimits: Place['vehicleLimits'] | null;
}
