import type { CalendarDay } from '../../calendar/types.ts';
import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Hold } from '../../ledger/types.ts';
import type { Unit } from '../../organisation/types.ts';
import type { Instant, Window } from '../../platform/time.ts';
import type { VehicleRequest, VehicleSource } from '../types.ts';
import type { HiredCar } from './hire-types.ts';

/** A vehicle, and perhaps a driver, that a dispatcher holds for a request. */
export interface VehicleHold extends Hold {
  readonly requestId: string;
  readonly vehicleId: string;
  readonly driverId?: string;
  readonly dispatcherId: string;
  /** Unit of the dispatcher. */
  readonly unitId: string;
  readonly inputHash: string;
}

/** Span in which a vehicle or driver is taken, by an order or by a block. */
export interface Booking {
  readonly window: Window;
  readonly bookingId: string;
  /** Whether it is an order of another centre, of which only the span is told. */
  readonly isForeign?: boolean;
}

export interface HeldSpan {
  readonly window: Window;
  readonly holdId: string;
}

/** What a board shows beside a vehicle or a driver. */
export interface ResourceDay {
  readonly bookings: readonly Booking[];
  readonly holds: readonly HeldSpan[];
}

/** A vehicle's day on a board. */
export interface VehicleDay extends ResourceDay {
  readonly vehicle: Vehicle;
  /** Unit whose car it is; absent for the centre's own. */
  readonly owner?: Unit;
  /** The same, where it is lent for an order of the day (调剂). */
  readonly lender?: Unit;
}

/** A partner's car on a day, and the orders for which it is hired then. */
export interface HiredCarDay extends HiredCar {
  readonly plateNumber: string;
  readonly model: string;
  readonly source: VehicleSource;
  readonly bookings: readonly Booking[];
}

export interface DispatchBoard {
  readonly day: CalendarDay;
  readonly unit: Unit;
  /** All that wait, in the order in which they are served. */
  readonly waiting: readonly VehicleRequest[];
  readonly vehicles: readonly VehicleDay[];
  readonly drivers: readonly ({ readonly driver: Driver } & ResourceDay)[];
  readonly hired: readonly HiredCarDay[];
  /** What the centre's dispatchers hold at this moment, whatever day and fleet it lies on. */
  readonly composing: readonly VehicleHold[];
  readonly at: Instant;
  /** The same as long as nothing on it has changed. */
  readonly version: string;
}
