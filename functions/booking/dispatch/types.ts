/** What the dispatcher's desk refuses beside what a search and a dispatch refuse of vehicle and trip. */
export type DispatchDeskRefusal = 'LICENCE_CLASS_TOO_LOW' | 'DRIVER_HOURS_EXCEEDED' | 'DRIVER_REST_TOO_SHORT';
