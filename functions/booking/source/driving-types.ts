/** Why a driver may not drive a trip. */
export type DrivingRefusal =
  'LICENCE_MISSING' | 'LICENCE_CLASS_TOO_LOW' | 'LICENCE_UNFIT' | 'DRIVER_HOURS_EXCEEDED' | 'DRIVER_REST_TOO_SHORT';

/** Why whoever would drive a trip, be he a driver or drive himself, may not. */
export type WheelRefusal = DrivingRefusal | 'LICENCE_LAPSES' | 'DRIVER_TAKEN';
