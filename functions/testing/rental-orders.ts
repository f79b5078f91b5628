import { derivedId } from '../platform/ids.ts';
import { HOUR, instantOf, MINUTE } from '../platform/time.ts';
import type { RentalOrder } from '../rental/order/types.ts';
import { exampleTerms } from '../rental/tariff/examples.ts';

/** A Tuesday morning. */
const TUESDAY = instantOf('2026-11-24T10:00');

/** An order of two hours, held for a person of a unit. */
export const orderWith = (name: string, parts: Partial<RentalOrder> = {}): RentalOrder => ({
  id: derivedId('rentalOrder', name),
  rentalKind: 'TIME_SHARE',
  state: 'HELD',
  partnerId: derivedId('partner', 'one'),
  carId: derivedId('car', 'one'),
  plateNumber: '湘BD12345',
  model: '北汽 EU5',
  cityCode: '430200',
  unitId: derivedId('unit', 'finance'),
  divisionCode: '430200',
  personId: derivedId('person', 'clerk'),
  purpose: 'FIELD_WORK',
  window: { from: TUESDAY, to: TUESDAY + 2 * HOUR },
  expectedKm: 20,
  tariffId: derivedId('tariff', 'one'),
  terms: exampleTerms,
  estimateFen: 3_000,
  holdUntil: TUESDAY + 15 * MINUTE,
  steps: { HELD: { at: TUESDAY, by: derivedId('person', 'clerk') } },
  damages: [],
  inputHash: '',
  revision: 1,
  ...parts,
});
