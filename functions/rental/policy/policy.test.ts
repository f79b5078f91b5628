import { describePolicy } from '../../testing/room-policy.ts';
import { rentalPolicies } from '../policy-records.ts';
import { rentalTerms } from './terms.ts';

describePolicy({
  room: 'Rental',
  terms: rentalTerms,
  policies: rentalPolicies,
  set: 'holdMinutes',
  alsoSet: 'noShowMinutes',
  bounded: 'rentalHorizonDays',
  outOfBounds: '可提前预订天数须为 1 至 27',
});
