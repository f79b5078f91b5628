import { describe, expect, it } from 'vitest';
import { grouped, type ListedRequest } from './grouped.ts';

const request = (id: string, day: number, state: ListedRequest['state'], series?: string): ListedRequest => ({
  id,
  number: id,
  state,
  window: { from: `2026-12-0${String(day)}T09:00:00+08:00`, to: `2026-12-0${String(day)}T11:00:00+08:00` },
  destination: '茶陵县',
  reason: '调研',
  passengers: 1,
  driving: 'WITH_DRIVER',
  priority: 'ROUTINE',
  series: series
    ? { id: series, recurrence: { weekdays: ['FRIDAY'], until: '2026-12-31', onNonWorkingDays: 'SKIP' } }
    : null,
  approvals: [],
  approvalSteps: [],
  cancelReason: null,
  orders: [],
});

describe('my requests', () => {
  it('of one series stand together, where the first of them stood, the next to come before the others', () => {
    const groups = grouped([
      request('a', 9, 'WAITING_APPROVAL', 's'),
      request('b', 8, 'APPROVED'),
      request('c', 7, 'APPROVED', 's'),
      request('d', 5, 'CLOSED', 's'),
    ]);
    expect(groups.map(({ id, next, requests }) => [id, next.id, requests.map((one) => one.id)])).toEqual([
      ['s', 'c', ['d', 'c', 'a']],
      ['b', 'b', ['b']],
    ]);
  });

  it('of a series that is over show its last trip', () => {
    const [group] = grouped([request('a', 9, 'CANCELLED', 's'), request('b', 5, 'CLOSED', 's')]);
    expect(group?.next.id).toBe('a');
  });
});
