import { describe, expect, it } from 'vitest';
import { usualWindow } from './times.ts';

describe('the time that is offered first', () => {
  it('begins with the next quarter-hour and lasts two hours, over midnight too', () => {
    expect(usualWindow(new Date('2026-11-24T09:01:00+08:00'))).toEqual({
      from: '2026-11-24T09:15',
      to: '2026-11-24T11:15',
    });
    expect(usualWindow(new Date('2026-11-24T23:00:00+08:00'))).toEqual({
      from: '2026-11-24T23:00',
      to: '2026-11-25T01:00',
    });
  });
});
