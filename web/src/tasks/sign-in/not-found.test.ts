import { describe, expect, it } from 'vitest';
import { missingAt } from './not-found.ts';

describe('an address that there is not', () => {
  it.each([
    ['/verify', 'order'],
    ['/verify/ord_1', 'order'],
    ['/orders/ord_1', 'order'],
    ['/request/req_1', 'staff'],
    ['/dispatch/today', 'staff'],
    ['/parkin', 'page'],
    ['/verifying', 'page'],
  ])('%s is that of %s', (path, missing) => {
    expect(missingAt(path)).toBe(missing);
  });
});
