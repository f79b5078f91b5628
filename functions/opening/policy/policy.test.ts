import { describePolicy } from '../../testing/room-policy.ts';
import { openingPolicies } from '../policy-records.ts';
import { openingTerms } from './terms.ts';

describePolicy({
  room: 'Opening',
  terms: openingTerms,
  policies: openingPolicies,
  set: 'banDays',
  alsoSet: 'appealDays',
  bounded: 'personalDataDays',
  outOfBounds: '号牌和手机号码保存期（停放后）须为 1 至 90',
});
