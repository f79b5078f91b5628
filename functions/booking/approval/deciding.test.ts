import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { Calendar } from '../../calendar/types.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { NOW, people, units } from '../../testing/town.ts';
import { MORNING } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import type { Approvers, VehicleRequest } from '../types.ts';
import { stepsFor, toApprove } from './chain.ts';
import { marksAt, nextDueAt } from './deadlines.ts';
import { involvedIn, isLastStep, rightRefusals, rightTo, stepState } from './deciding.ts';
import type { Approver, ChainCondition, ChainRule, ChainStep, ChainTrip } from './types.ts';

/** People work at any hour of any day: when they do not, is told by itself. */
const policy = { ...standardPolicies(NOW), workdayStartMinutes: 0, workdayEndMinutes: DAY / MINUTE };
const calendar: Calendar = (date) => ({ ...nationalCalendar(date), kind: 'WORKDAY' });
const step = (approvers: Approvers, hours?: number): ChainStep => ({
  name: { zh: '一步', en: 'A step' },
  approvers,
  ...(hours === undefined ? {} : { hours }),
});
const rule = (when: ChainCondition, ...steps: ChainStep[]): ChainRule => ({ when, steps });
const trip: ChainTrip = { purpose: 'FIELD_WORK', reach: 'WITHIN_CITY', priority: 'ROUTINE', window: MORNING };
const far = { from: NOW + 10 * DAY, to: NOW + 10 * DAY + 3 * HOUR };

/** As much of a request as approval looks at, asked for now by the clerk. */
const waiting = (rules: readonly ChainRule[], change: Partial<VehicleRequest> = {}): VehicleRequest => {
  const asked = { ...trip, requesterId: people.clerk.id, window: far, ...change };
  return {
    ...asked,
    unitId: units.bureau.id,
    state: 'WAITING_APPROVAL',
    requestedAt: NOW,
    revision: 1,
    ...toApprove({ rules, policy, calendar }, asked, NOW),
  } as unknown as VehicleRequest;
};

describe('the steps of a trip', () => {
  const [city, cross, long] = [step('UNIT_MANAGERS', 1), step('UNIT_MANAGERS', 2), step('UNIT_MANAGERS', 3)];
  const rules = [
    rule({ reach: ['CROSS_PROVINCE'], priorities: ['ROUTINE'] }, cross),
    rule({ distanceKmFrom: 300 }, long),
    rule({ purposes: ['FIELD_WORK'], daysFrom: 2 }, city),
  ];
  it.each([
    [{ reach: 'CROSS_PROVINCE' }, cross],
    [{ reach: 'CROSS_PROVINCE', distanceKm: 900 }, cross],
    [{ reach: 'CROSS_PROVINCE', priority: 'URGENT', distanceKm: 300 }, long],
    [{ window: { from: MORNING.from, to: MORNING.from + DAY } }, city],
  ] satisfies [Partial<ChainTrip>, ChainStep][])('are those of the first rule that fits: %j', (change, expected) => {
    expect(stepsFor(rules, { ...trip, ...change })).toEqual([expected]);
  });
  it.each([
    { distanceKm: 299 },
    { priority: 'URGENT', reach: 'CROSS_PROVINCE' },
    { purpose: 'MEETING', window: { from: MORNING.from, to: MORNING.from + DAY } },
  ] satisfies Partial<ChainTrip>[])('are one by the managers where no rule fits: %j', (change) => {
    expect(stepsFor(rules, { ...trip, ...change })).toMatchObject([{ approvers: 'UNIT_MANAGERS' }]);
    expect(stepsFor(rules, { ...trip, ...change })[0]).not.toHaveProperty('hours');
  });
  it('are due one after another by policy or by the chain, and leave the dispatcher his time', () => {
    const two = [rule({}, step('UNIT_MANAGERS', 2), step([people.deputy.id]))];
    const due = ({ approvalSteps }: VehicleRequest) => approvalSteps.map(({ dueAt }) => dueAt - NOW);
    expect(due(waiting(two))).toEqual([2 * HOUR, (2 + policy.routineApprovalHours) * HOUR]);
    expect(due(waiting(two, { priority: 'URGENT' }))[1]).toBe((2 + policy.urgentApprovalHours) * HOUR);
    const soon = { from: NOW + 5 * HOUR, to: NOW + 6 * HOUR };
    expect(due(waiting(two, { window: soon }))).toEqual([54 * MINUTE, 5 * HOUR - policy.dispatchDueMinutes * MINUTE]);
    const atOnce = { from: NOW + 20 * MINUTE, to: NOW + HOUR };
    expect(due(waiting(two, { window: atOnce }))[1]).toBe(20 * MINUTE);
  });
  it('leave out one that only the requester could decide, but never all', () => {
    const { clerk, deputy } = people;
    const named = (...lists: string[][]) => waiting([rule({}, ...lists.map((list) => step(list)))]).approvalSteps;
    expect(named([deputy.id], [clerk.id]).map(({ approverIds }) => approverIds)).toEqual([[deputy.id]]);
    expect(named([deputy.id, clerk.id]).map(({ approverIds }) => approverIds)).toEqual([[deputy.id]]);
    expect(named([clerk.id]).map(({ approverIds }) => approverIds)).toEqual(['UNIT_MANAGERS']);
  });
});

describe('whose turn it is', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const everybody: Approver[] = ids.map((personId, index) => ({
    personId,
    unitId: units.bureau.id,
    isManager: index < 2,
  }));
  const approvers = fc.oneof(
    fc.constant<Approvers>('UNIT_MANAGERS'),
    fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
  );
  const chain = fc.array(approvers, { minLength: 1, maxLength: 4 });
  const attempt = fc.record({
    who: fc.constantFrom(...everybody),
    for: fc.uniqueArray(fc.constantFrom(...everybody), { maxLength: 2 }),
  });

  it('never lets a request through with fewer deciders than steps, by its requester, or by one person twice', () => {
    fc.assert(
      fc.property(
        chain,
        fc.constantFrom(...ids),
        fc.array(attempt, { maxLength: 12 }),
        (lists, requesterId, attempts) => {
          let request = waiting([rule({}, ...lists.map((list) => step(list)))], { requesterId });
          for (const { who, for: standsInFor } of attempts) {
            const right = rightTo(request, who, standsInFor);
            if (!right) continue;
            const approval = { approverId: who.personId, ...right, decidedAt: NOW, approved: true };
            const state = isLastStep(request) ? 'APPROVED' : request.state;
            request = { ...request, state, approvals: [...request.approvals, approval] };
          }
          const involved = involvedIn({ ...request, requesterId: 'nobody' }).slice(1);
          const deciders = new Set(request.approvals.map(({ approverId }) => approverId));
          expect(involved).not.toContain(requesterId);
          expect(deciders.size).toBe(request.approvals.length);
          expect(request.state === 'APPROVED').toBe(request.approvals.length === request.approvalSteps.length);
          for (const { approverId, onBehalfOf } of request.approvals)
            expect(request.approvals.filter((one) => one.onBehalfOf === (onBehalfOf ?? approverId)).length).toBe(
              onBehalfOf === undefined ? 0 : 1,
            );
        },
      ),
    );
  });
  it('is a manager’s own step when he is named for one, so that both can be decided', () => {
    const [first, second] = everybody as [Approver, Approver];
    const request = waiting([rule({}, step('UNIT_MANAGERS'), step([first.personId]))]);
    expect(rightTo(request, first)).toBeUndefined();
    expect(rightTo(request, second)).toEqual({});
  });
  it('is another manager’s where the deputy has a step of his own, so that the request goes on', () => {
    const [deputy, manager, absent] = everybody as [Approver, Approver, Approver];
    const away = { ...absent, deputies: [deputy] };
    for (const later of ['UNIT_MANAGERS', [deputy.personId]] as Approvers[]) {
      const request = waiting([rule({}, step([absent.personId]), step(later))]);
      expect(rightTo(request, deputy, [absent])).toBeUndefined();
      expect(rightRefusals(request, deputy, [absent])).toMatchObject([
        { code: 'NOT_YOUR_STEP', facts: { zh: '一步', ownZh: '一步' } },
      ]);
      expect(rightTo(request, manager, [away])).toEqual({ onBehalfOf: absent.personId });
    }
    const free = waiting([rule({}, step([absent.personId]), step(['e']))]);
    expect(rightTo(free, deputy, [absent])).toEqual({ onBehalfOf: absent.personId });
    expect(rightTo(free, manager, [away])).toBeUndefined();
  });
  it('shows where each step stands', () => {
    const request = waiting([rule({}, step('UNIT_MANAGERS', 2), step([people.deputy.id], 2))]);
    const states = (one: VehicleRequest, now = NOW) => [0, 1].map((index) => stepState(one, index, now));
    const approval = { approverId: people.manager.id, decidedAt: NOW, approved: true };
    expect(states(request)).toEqual(['WAITING', 'COMING']);
    expect(states(request, NOW + 2 * HOUR)).toEqual(['OVERDUE', 'COMING']);
    expect(states(request, far.from)).toEqual(['MISSED', 'MISSED']);
    expect(states({ ...request, approvals: [approval] })).toEqual(['APPROVED', 'WAITING']);
    expect(states({ ...request, state: 'REJECTED', approvals: [{ ...approval, approved: false }] })).toEqual([
      'REJECTED',
      'NOT_NEEDED',
    ]);
  });
});

describe('what time does to a request that waits', () => {
  const request = waiting([rule({}, step('UNIT_MANAGERS', 4), step([people.deputy.id], 4))]);
  const reminder = NOW + 4 * HOUR - policy.approvalReminderMinutes * MINUTE;

  it('is a reminder, then overdue, then missed, each marked once', () => {
    expect(nextDueAt(request)).toBe(reminder);
    expect(marksAt(request, reminder - 1)).toBeUndefined();
    const reminded = { ...request, ...marksAt(request, reminder) };
    expect(reminded.approvalSteps[0]).toMatchObject({ remindedAt: reminder });
    expect(marksAt(reminded, reminder)).toBeUndefined();
    expect(nextDueAt(reminded)).toBe(NOW + 4 * HOUR);
    const overdue = { ...reminded, ...marksAt(reminded, NOW + 4 * HOUR) };
    expect(overdue.approvalSteps[0]).toMatchObject({ remindedAt: reminder, overdueSince: NOW + 4 * HOUR });
    expect(overdue.approvalSteps[1]).toEqual(request.approvalSteps[1]);
    expect(nextDueAt(overdue)).toBe(far.from);
    const missed = { ...overdue, ...marksAt(overdue, far.from) };
    expect(missed.lapsedAt).toBe(far.from);
    expect([nextDueAt(missed), marksAt(missed, far.to)]).toEqual([undefined, undefined]);
  });
  it('is marked once when its time is over and no car was sent, and begins anew with a later time', () => {
    const approved: VehicleRequest = { ...request, state: 'APPROVED', orderIds: [] };
    // What has no car yet may begin later than it was to; what other cars serve may not.
    expect([nextDueAt(approved), nextDueAt(approved, far.from)]).toEqual([far.from, far.to]);
    expect(nextDueAt({ ...approved, orderIds: ['ord_1'] })).toBe(far.to);
    expect(marksAt(approved, far.to - 1)).toBeUndefined();
    const unserved = { ...approved, ...marksAt(approved, far.to) };
    expect(unserved.lapsedAt).toBe(far.to);
    expect([nextDueAt(unserved), marksAt(unserved, far.to + DAY)]).toEqual([undefined, undefined]);
    const window = { from: far.to + DAY, to: far.to + 2 * DAY };
    expect(nextDueAt({ ...unserved, window })).toBe(window.from);
  });
  it('is marked once when its time is over and no car that was sent has departed', () => {
    const sent: VehicleRequest = { ...request, state: 'DISPATCHED' };
    expect([nextDueAt(sent), marksAt(sent, far.to - 1)]).toEqual([far.to, undefined]);
    const unmade = { ...sent, ...marksAt(sent, far.to) };
    expect(unmade.lapsedAt).toBe(far.to);
    expect([nextDueAt(unmade), marksAt(unmade, far.to + DAY)]).toEqual([undefined, undefined]);
  });
  it('begins anew with each step, and ends with the departure', () => {
    const approval = { approverId: people.manager.id, decidedAt: NOW + HOUR, approved: true };
    const second = { ...request, approvals: [approval] };
    expect(nextDueAt(second)).toBe(reminder + 4 * HOUR);
    expect(nextDueAt({ ...second, state: 'UNDER_WAY' })).toBeUndefined();
    expect(nextDueAt({ ...second, state: 'CANCELLED' })).toBeUndefined();
  });
  it('reminds nobody of what he has just been told', () => {
    const soon = waiting([], { window: { from: NOW + 30 * MINUTE, to: NOW + HOUR } });
    expect(nextDueAt(soon)).toBe(NOW + 30 * MINUTE);
    expect(marksAt(soon, NOW + 30 * MINUTE - 1)).toBeUndefined();
  });
});
