/** What lending a vehicle can be refused for. */
export type LendRefusal =
  | 'VEHICLE_NOT_FOUND'
  | 'LENDING_OFF'
  | 'SPAN_INVALID'
  | 'PURPOSES_INVALID'
  | 'TEXT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type StopLendingRefusal = 'VEHICLE_NOT_FOUND' | 'NOT_LENT' | 'TRY_AGAIN';

/** What only lending refuses. */
export type LendOnlyRefusal = 'LENDING_OFF' | 'SPAN_INVALID' | 'PURPOSES_INVALID' | 'NOT_LENT';
