/** What can be wrong with a trip as it is asked for. */
export type AskedTripRefusal =
  | 'WINDOW_INVALID'
  | 'WINDOW_PAST'
  | 'WINDOW_TOO_FAR'
  | 'WINDOW_TOO_SHORT'
  | 'LEAD_TOO_SHORT'
  | 'PASSENGERS_INVALID'
  | 'LUGGAGE_INVALID'
  | 'STOPS_TOO_MANY'
  | 'PRIORITY_NOT_PERMITTED'
  | 'POINT_INVALID'
  | 'TEXT_INVALID'
  | 'TELEPHONE_INVALID'
  | 'DISTANCE_INVALID'
  | 'NOT_FOR_RENTED_CARS';

export type RequestRefusal = AskedTripRefusal | 'NOBODY_TO_APPROVE' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';

/** What forbids a recurrence, whatever the trip. */
export type RecurrenceRefusal =
  'WEEKDAYS_INVALID' | 'WINDOW_TOO_FAR' | 'SERIES_EMPTY' | 'SERIES_TOO_LONG' | 'OCCURRENCES_OVERLAP';

export type SeriesRefusal = RequestRefusal | RecurrenceRefusal;

export type CancelSeriesRefusal = 'SERIES_NOT_FOUND' | 'SERIES_OVER' | 'TEXT_INVALID' | 'TRY_AGAIN';

export type CompleteSeriesRefusal = AskedTripRefusal | 'SERIES_NOT_FOUND' | 'DAYS_NOT_MISSING' | 'TRY_AGAIN';

export type DraftRefusal =
  | 'DRAFT_NOT_FOUND'
  | 'DRAFT_EMPTY'
  | 'DRAFTS_TOO_MANY'
  | 'STOPS_TOO_MANY'
  | 'TEXT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type ChangeRefusal =
  | AskedTripRefusal
  | 'REQUEST_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'REVISION_STALE'
  | 'FIXED_BY_DISPATCH'
  | 'SEATS_TOO_FEW'
  | 'CARS_TOO_MANY'
  | 'NOBODY_TO_APPROVE'
  | 'TRY_AGAIN';

/** Everything that the one who asks can be refused. */
export type AskingRefusal = SeriesRefusal | CancelSeriesRefusal | CompleteSeriesRefusal | DraftRefusal | ChangeRefusal;

export type ChooseLumpSumRefusal =
  'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'WINDOW_PAST' | 'LUMP_SUM_NOT_OFFERED' | 'TRY_AGAIN';

export type ConfirmLumpSumRefusal = 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TRIP_NOT_BEGUN' | 'TRY_AGAIN';

export type WithdrawLumpSumRefusal = 'REQUEST_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'WINDOW_PAST' | 'TRY_AGAIN';

/** What only doing without a car refuses. */
export type LumpSumRefusal = 'LUMP_SUM_NOT_OFFERED' | 'TRIP_NOT_BEGUN';
