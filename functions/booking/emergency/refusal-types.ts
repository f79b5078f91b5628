export type DispatchEmergencyRefusal =
  | 'WINDOW_INVALID'
  | 'WINDOW_PAST'
  | 'WINDOW_TOO_FAR'
  | 'NEEDS_INVALID'
  | 'CALLER_DRIVES_ONE'
  | 'TEXT_INVALID'
  | 'TELEPHONE_INVALID'
  | 'CALLER_NOT_FOUND'
  | 'SAME_PERSON'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type ApproveEmergencyRefusal =
  'EMERGENCY_NOT_FOUND' | 'DECIDED_ALREADY' | 'SAME_PERSON' | 'TEXT_INVALID' | 'TRY_AGAIN';

export type StandDownRefusal = 'EMERGENCY_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TEXT_INVALID' | 'TRY_AGAIN';

export type FillUpEmergencyRefusal =
  'EMERGENCY_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'WINDOW_INVALID' | 'WINDOW_PAST' | 'SAME_PERSON' | 'TRY_AGAIN';

export type RaiseEmergencyRefusal =
  FillUpEmergencyRefusal | 'NEEDS_INVALID' | 'CALLER_DRIVES_ONE' | 'TEXT_INVALID' | 'IDEMPOTENCY_KEY_REUSED';

export type EmergencyRefusal =
  | DispatchEmergencyRefusal
  | ApproveEmergencyRefusal
  | StandDownRefusal
  | FillUpEmergencyRefusal
  | RaiseEmergencyRefusal;
