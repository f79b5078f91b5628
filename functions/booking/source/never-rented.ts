/** Purposes that only official vehicles may serve: secrets and blue lights are not rented. */
export const neverRented: ReadonlySet<string> = new Set([
  'CONFIDENTIAL_COURIER',
  'LAW_ENFORCEMENT',
  'SPECIAL_TECHNICAL',
]);
