import type { Window } from '../../platform/time.ts';
import type { Publication } from '../../platform/publication.ts';
import type { Tariff } from '../tariff/types.ts';
import type { RentalPartner, Station, StationBays, TimeShareCar } from '../types.ts';

/** A car that stands at a station, with what the public is told of it. */
export interface StandingCar {
  readonly car: TimeShareCar;
  readonly stationId: string;
  /** Whether it may be ordered at all: its papers, its state and its reports are in order. */
  readonly offered: boolean;
  /** When it is free within the days that are told, in order. */
  readonly free: readonly Window[];
}

/** Everything the public is told of one partner's time-share, as it stands at an instant. */
export interface System {
  readonly partner: RentalPartner;
  readonly publication: Publication;
  readonly at: number;
  /** Those that are open. */
  readonly stations: readonly { readonly station: Station; readonly bays: StationBays | undefined }[];
  /** Those that stand at an open station; none that is under way. */
  readonly cars: readonly StandingCar[];
  readonly tariffs: readonly Tariff[];
}
