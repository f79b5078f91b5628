import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, NOW, people, settle, units } from '../../testing/town.ts';
import { asking, codesOf, value } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { findRequest } from '../records.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { requestVehicle } from '../request/acts.ts';
import type { VehicleRequest } from '../types.ts';
import { approveVehicleRequest, decideVehicleRequests, rejectVehicleRequest } from './acts.ts';
import { approvalChain, approvalPreview, setApprovalChain } from './chain-acts.ts';
import { appointDeputy, deputyAppointments, endDeputy } from './deputy-acts.ts';
import { approvalTask, noteWhatIsDue } from './due-acts.ts';
import { approvalsWaiting } from './list-acts.ts';
import { deputyTexts } from './refusals.ts';
import type { ChainRule } from './types.ts';

const { colleague, manager, deputy } = people;
const today = civilDate(NOW);
const name = { zh: '分管领导审批', en: 'Leader in charge' };
const unitStep = { name: { zh: '单位审批', en: 'Unit' }, approvers: 'UNIT_MANAGERS' } as const;
/** What leads out of the province the unit approves first and then the colleague, who is its leader. */
const border: ChainRule = {
  when: { reach: ['CROSS_PROVINCE'] },
  steps: [unitStep, { name, approvers: [colleague.id], hours: 2 }],
};
const later = { from: NOW + 5 * DAY, to: NOW + 5 * DAY + 3 * HOUR };

describe('approval', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  type Who = keyof typeof people;
  const as = (who: Who, now = NOW) => contextOf(store, people[who], now);
  const chained = { unitId: units.bureau.id, effectiveFrom: today, why: '局办公会议定' };
  const setChain = async (rules: readonly ChainRule[], who: Who = 'manager') =>
    setApprovalChain(as(who), {
      ...chained,
      rules,
      revision: (await approvalChain(as('manager'), units.bureau.id))?.revision ?? 0,
    });
  const asked = async (change: object = {}, who: Who = 'clerk'): Promise<VehicleRequest> =>
    value(await requestVehicle(as(who), asking({ window: later, ...change })));
  const crossing = () => asked({ reach: 'CROSS_PROVINCE' });
  const approve = (who: Who, { id: requestId, revision }: VehicleRequest, now = NOW) =>
    approveVehicleRequest(as(who, now), { requestId, revision });
  const waitingFor = async (who: Who) => (await approvalsWaiting(as(who), { first: 100 })).nodes.map(({ id }) => id);

  describe('a request of the only manager of a unit', () => {
    const authority = {
      ...people.supervisor,
      id: derivedId('person', 'authority'),
      subject: 'sub-authority',
      name: 'authority',
      roles: ['AUTHORITY'],
      jurisdiction: '430200',
    } as const;
    const elsewhere = {
      ...authority,
      id: derivedId('person', 'elsewhere'),
      subject: 'sub-elsewhere',
      jurisdiction: '430400',
    };
    const asAuthority = (now = NOW) => contextOf(store, authority, now);

    it('goes to the nearest authority, and to nobody else, never to himself', async () => {
      const stamp = { actor: 'system', useCase: 'test', at: NOW };
      await store.commit(
        [authority, elsewhere].map((one) => ({ put: personItem(one) })),
        stamp,
      );
      const request = await asked({}, 'neighbour');
      expect(request.approvalSteps).toMatchObject([
        { name: { zh: '主管部门审批' }, approverIds: [authority.id], unitId: authority.unitId },
      ]);
      expect((await approvalsWaiting(asAuthority(), { first: 100 })).nodes.map(({ id }) => id)).toContain(request.id);
      expect(await waitingFor('neighbour')).not.toContain(request.id);
      expect(codesOf(await approve('neighbour', request))).toEqual(['REQUEST_NOT_FOUND']);
      expect(codesOf(await approve('manager', request))).toEqual(['REQUEST_NOT_FOUND']);
      const input = { requestId: request.id, revision: request.revision };
      expect(codesOf(await approveVehicleRequest(contextOf(store, elsewhere), input))).toEqual(['REQUEST_NOT_FOUND']);
      expect(value(await approveVehicleRequest(asAuthority(), input))).toMatchObject({
        state: 'APPROVED',
        approvals: [{ approverId: authority.id }],
      });
      expect((await approvalsWaiting(asAuthority(), { first: 100 })).nodes).toEqual([]);
    });
    it('stays in a unit that has another manager', async () => {
      const request = await asked({}, 'manager');
      expect(request.approvalSteps).toMatchObject([{ approverIds: 'UNIT_MANAGERS' }]);
      expect(await waitingFor('deputy')).toContain(request.id);
      value(await rejectVehicleRequest(as('deputy'), { requestId: request.id, reason: '路途较近' }));
    });
  });

  describe('a chain', () => {
    it('is set by the manager of the unit, on what he has seen, and repeated it is done', async () => {
      const set = value(await setChain([border]));
      expect(set).toMatchObject({
        revision: 1,
        versions: [{ effectiveFrom: today, rules: [border], setBy: manager.id }],
      });
      expect(value(await setApprovalChain(as('manager'), { ...chained, rules: [border], revision: 0 }))).toEqual(set);
      const stale = await setApprovalChain(as('deputy'), { ...chained, rules: [], revision: 0 });
      expect(codesOf(stale)).toEqual(['CHAIN_CHANGED']);
      for (const who of ['clerk', 'neighbour', 'supervisor'] as const)
        expect(codesOf(await setChain([], who))).toEqual(['UNIT_NOT_FOUND']);
    });
    it('says all that is wrong with it, and where', async () => {
      const wrong = await setApprovalChain(as('manager'), {
        unitId: units.bureau.id,
        revision: 1,
        effectiveFrom: addDays(today, -1),
        rules: [
          { when: { distanceKmFrom: 0, reach: [] }, steps: [] },
          { when: {}, steps: [{ name: { zh: '', en: 'x' }, approvers: [people.neighbour.id], hours: 0 }] },
          {
            when: {},
            steps: [
              { name, approvers: [colleague.id] },
              { name, approvers: [colleague.id, manager.id] },
            ],
          },
          { when: {}, steps: [unitStep, { name, approvers: [manager.id, deputy.id] }] },
        ],
        why: '',
      });
      expect(wrong.ok ? [] : wrong.refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)).toEqual([
        'EFFECTIVE_TOO_EARLY effectiveFrom',
        'CONDITION_INVALID rules.0.when',
        'CONDITION_INVALID rules.0.when.distanceKmFrom',
        'RULES_INVALID rules.0.steps',
        'TEXT_INVALID rules.1.steps.0.name.zh',
        'APPROVER_NOT_FOUND rules.1.steps.0.approverIds',
        'HOURS_INVALID rules.1.steps.0.hours',
        'STEPS_NEED_DIFFERENT_PEOPLE rules.2.steps',
        'STEPS_NEED_DIFFERENT_PEOPLE rules.3.steps',
        'TEXT_INVALID why',
      ]);
    });
    it('is tried on a sample trip before it is set', async () => {
      const trip = { purpose: 'MEETING', reach: 'CROSS_PROVINCE', priority: 'ROUTINE', window: later } as const;
      const preview = (rules?: readonly ChainRule[]) =>
        approvalPreview(as('manager'), { unitId: units.bureau.id, rules, trip });
      expect(await preview()).toEqual(border.steps);
      expect(await preview([])).toMatchObject([{ approvers: 'UNIT_MANAGERS' }]);
      expect(await preview([{ when: {}, steps: [] }])).toEqual([]);
      expect(await approvalPreview(as('neighbour'), { unitId: units.bureau.id, rules: undefined, trip })).toEqual([]);
    });
    it('leads a request through its steps by different people, each in his turn', async () => {
      const request = await crossing();
      expect(request.approvalSteps.map(({ approverIds }) => approverIds)).toEqual(['UNIT_MANAGERS', [colleague.id]]);
      expect(codesOf(await approve('colleague', request))).toEqual(['NOT_YOUR_STEP']);
      const first = value(await approve('manager', request));
      expect(first).toMatchObject({ state: 'WAITING_APPROVAL', approvals: [{ approverId: manager.id }] });
      expect(value(await approve('manager', request))).toEqual(first);
      expect(codesOf(await approve('manager', first))).toEqual([]);
      expect(codesOf(await approve('deputy', first))).toEqual(['NOT_YOUR_STEP']);
      const second = value(await approve('colleague', first));
      expect(second).toMatchObject({ state: 'APPROVED', approvals: [{}, { approverId: colleague.id }] });
      expect(await findRequest(store, request.id)).toEqual(second);
    });
    it('ends with the first rejection', async () => {
      const request = value(await approve('manager', await crossing()));
      const { id: requestId, revision } = request;
      const rejected = value(
        await rejectVehicleRequest(as('colleague'), { requestId, revision, reason: '改为视频会议' }),
      );
      expect(rejected).toMatchObject({ state: 'REJECTED', approvals: [{ approved: true }, { approved: false }] });
      expect(codesOf(await approve('manager', rejected))).toEqual([]);
      expect(codesOf(await approve('deputy', rejected))).toEqual(['STATE_NOT_ALLOWED']);
    });
    it('shows a named approver what has a step of his, and nothing else', async () => {
      const [cross, near] = [await crossing(), await asked()];
      expect(await waitingFor('colleague')).toContain(cross.id);
      expect(await waitingFor('colleague')).not.toContain(near.id);
      expect(await waitingFor('manager')).toEqual(expect.arrayContaining([cross.id, near.id]));
    });
    it('that is set anew leaves what waits as it was asked', async () => {
      const request = await crossing();
      value(await setChain([]));
      expect((await findRequest(store, request.id))?.approvalSteps).toHaveLength(2);
      expect((await crossing()).approvalSteps).toHaveLength(1);
      value(await setChain([border]));
    });
  });

  describe('a decision', () => {
    it('is on what was seen: after a change it has to be looked at again', async () => {
      const request = await asked();
      const changed = value(await changeVehicleRequest(as('clerk'), { requestId: request.id, destination: '攸县' }));
      expect(codesOf(await approve('manager', request))).toEqual(['REVISION_STALE']);
      expect(value(await approve('manager', changed)).state).toBe('APPROVED');
    });
    it('of one of several steps is void once the trip is another one', async () => {
      const first = value(await approve('manager', await crossing()));
      const changed = value(await changeVehicleRequest(as('clerk'), { requestId: first.id, reach: 'WITHIN_CITY' }));
      expect(changed).toMatchObject({ state: 'WAITING_APPROVAL', approvals: [] });
      expect(changed.approvalSteps).toHaveLength(1);
      expect(codesOf(await approve('colleague', changed))).toEqual(['REQUEST_NOT_FOUND']);
    });
    it('comes once, however many approvers of a step press at the same moment', async () => {
      for (const request of await Promise.all([1, 2, 3, 4, 5].map(() => asked()))) {
        const outcomes = await Promise.all([approve('manager', request), approve('deputy', request)]);
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        const lost = outcomes.find(({ ok }) => !ok);
        expect(lost && codesOf(lost)).toEqual(['STATE_NOT_ALLOWED']);
        expect((await findRequest(store, request.id))?.approvals).toHaveLength(1);
      }
    });
    it('that meets a change never covers what the approver did not see', async () => {
      for (const request of await Promise.all([1, 2, 3, 4, 5].map(() => asked()))) {
        const [approval] = await Promise.all([
          approve('manager', request),
          changeVehicleRequest(as('clerk'), { requestId: request.id, destination: '炎陵县' }),
        ]);
        const now = await findRequest(store, request.id);
        if (now?.destination === '炎陵县') expect(now).toMatchObject({ state: 'WAITING_APPROVAL', approvals: [] });
        else expect([approval.ok, now?.state]).toEqual([true, 'APPROVED']);
      }
    });
    it('is not possible once the trip has begun: it is missed', async () => {
      const request = await asked();
      expect(codesOf(await approve('manager', request, later.from))).toEqual(['WINDOW_PAST']);
      const late = { requestId: request.id, revision: 1, reason: '太晚了' };
      expect(codesOf(await rejectVehicleRequest(as('manager', later.from), late))).toEqual(['WINDOW_PAST']);
    });
  });

  describe('many decisions at once', () => {
    it('are each taken whatever becomes of the others, and the same again when repeated', async () => {
      const [good, bad, own] = [await asked(), await asked(), await asked({}, 'manager')];
      const decisions = [
        { requestId: good.id, revision: 1, approve: true },
        { requestId: bad.id, revision: 1, approve: false, comment: '路途较近' },
        { requestId: own.id, revision: 1, approve: true },
        { requestId: 'req_none', revision: 1, approve: true },
      ];
      const outcomes = value(await decideVehicleRequests(as('manager'), decisions));
      expect(outcomes.map(({ result }) => (result.ok ? result.value.state : codesOf(result)))).toEqual([
        'APPROVED',
        'REJECTED',
        ['SAME_PERSON'],
        ['REQUEST_NOT_FOUND'],
      ]);
      expect(outcomes[3]?.result).toMatchObject({ refusals: [{ path: ['input', 'decisions', '3', 'requestId'] }] });
      expect(value(await decideVehicleRequests(as('manager', NOW + MINUTE), decisions))).toEqual(outcomes);
    });
    it('are 1 to 50, on a request each', async () => {
      const one = { requestId: 'req_none', revision: 1, approve: true };
      for (const decisions of [
        [],
        [one, one],
        Array.from({ length: 51 }, (_, i) => ({ ...one, requestId: String(i) })),
      ])
        expect(codesOf(await decideVehicleRequests(as('manager'), decisions))).toEqual(['DECISIONS_INVALID']);
    });
  });

  describe('a deputy', () => {
    const days = { from: today, to: addDays(today, 2), reason: '外出学习' };
    const appoint = (who: Who, input: object = {}) =>
      appointDeputy(as(who), { idempotencyKey: randomUUID(), deputyId: colleague.id, ...days, ...input });

    it('decides for the absent in their right, and is known to have done so', async () => {
      const request = await asked();
      expect(codesOf(await approve('colleague', request))).toEqual(['REQUEST_NOT_FOUND']);
      const input = { idempotencyKey: randomUUID(), deputyId: colleague.id, ...days };
      const appointment = value(await appointDeputy(as('manager'), input));
      expect(value(await appointDeputy(as('manager'), input))).toEqual(appointment);
      expect(codesOf(await appointDeputy(as('manager'), { ...input, to: today }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      expect(await deputyAppointments(as('clerk'))).toEqual([appointment]);
      expect(await waitingFor('colleague')).toContain(request.id);
      const approved = value(await approve('colleague', request));
      expect(approved.approvals).toMatchObject([{ approverId: colleague.id, onBehalfOf: manager.id }]);
      value(await endDeputy(as('manager'), { appointmentId: appointment.id }));
    });
    it('decides neither his own request, nor that of the one who is away, nor one with a step of his own', async () => {
      const appointment = value(await appoint('manager'));
      const [own, theirs, cross] = [await asked({}, 'colleague'), await asked({}, 'manager'), await crossing()];
      expect(codesOf(await approve('colleague', own))).toEqual(['SAME_PERSON']);
      expect(codesOf(await approve('colleague', theirs))).toEqual(['SAME_PERSON']);
      // He is named for the second step and keeps himself for it.
      expect(codesOf(await approve('colleague', cross))).toEqual(['NOT_YOUR_STEP']);
      value(await endDeputy(as('deputy'), { appointmentId: appointment.id }));
      expect(codesOf(await approve('colleague', await asked()))).toEqual(['REQUEST_NOT_FOUND']);
    });
    it('is appointed by an approver, of the same unit, for some days from today on', async () => {
      const { mostDeputyDays } = standardPolicies(NOW);
      expect(codesOf(await appoint('clerk'))).toEqual(['NOT_AN_APPROVER']);
      for (const deputyId of [manager.id, people.neighbour.id, 'psn_none', ''])
        expect(codesOf(await appoint('manager', { deputyId }))).toEqual(['DEPUTY_NOT_FOUND']);
      for (const wrong of [
        { from: addDays(today, -1) },
        { to: addDays(today, -1) },
        { to: addDays(today, mostDeputyDays) },
      ])
        expect(codesOf(await appoint('manager', wrong))).toEqual(['DATES_INVALID']);
      const reversed = await appoint('manager', { from: addDays(today, 2), to: addDays(today, 1) });
      const [why] = reversed.ok ? [] : reversed.refusals;
      expect(why && deputyTexts[why.code].zh(why.facts)).toBe('代批结束日期早于开始日期。');
      expect(codesOf(await appoint('manager', { reason: '' }))).toEqual(['TEXT_INVALID']);
      expect(codesOf(await endDeputy(as('clerk'), { appointmentId: 'apt_none' }))).toEqual(['APPOINTMENT_NOT_FOUND']);
    });
    it('may be one of five at a time, all kept when they are appointed at once', async () => {
      const outcomes = await Promise.all(
        [1, 2, 3].map((day) => appoint('deputy', { from: addDays(today, day), to: addDays(today, day) })),
      );
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true]);
      for (const day of [4, 5]) value(await appoint('deputy', { from: addDays(today, day), to: addDays(today, day) }));
      expect(codesOf(await appoint('deputy'))).toEqual(['TOO_MANY_DEPUTIES']);
      expect(await deputyAppointments(as('deputy'))).toHaveLength(5);
      expect(await deputyAppointments(as('deputy', NOW + 6 * DAY))).toEqual([]);
    });
  });

  describe('the clock', () => {
    /** Tells the room of a request as it was made and as it stands, as the stream would. */
    const tell = async ({ id }: VehicleRequest) => {
      const item = await store.get({ pk: `REQUEST#${id}`, sk: 'REQUEST' });
      await noteWhatIsDue.run(
        [{ id: randomUUID(), kind: 'REQUEST', before: undefined, after: item, stamp: undefined }],
        store,
      );
    };
    const marksOf = async ({ id }: VehicleRequest) => {
      const request = await findRequest(store, id);
      const [step] = request?.approvalSteps ?? [];
      return [step?.remindedAt, step?.overdueSince, request?.lapsedAt];
    };

    it('marks a reminder, overdue and missed in turn, once however often it rings, and leaves the revision alone', async () => {
      const request = await asked();
      const { remindAt, dueAt } = request.approvalSteps[0] ?? { remindAt: 0, dueAt: 0 };
      const ring = async (at: number) => {
        await tell(request);
        await Promise.all([approvalTask.run(store, at), approvalTask.run(store, at)]);
        await approvalTask.run(store, at + MINUTE);
        return marksOf(request);
      };
      expect(await ring(remindAt - MINUTE - 1)).toEqual([undefined, undefined, undefined]);
      expect(await ring(remindAt)).toEqual([remindAt, undefined, undefined]);
      expect(await ring(dueAt)).toEqual([remindAt, dueAt, undefined]);
      expect(codesOf(await approve('manager', request, later.from))).toEqual(['WINDOW_PAST']);
      expect(await ring(later.from)).toEqual([remindAt, dueAt, later.from]);
      expect((await findRequest(store, request.id))?.revision).toBe(request.revision);
    });
    it('does nothing to what has been decided meanwhile', async () => {
      const request = await asked();
      await tell(request);
      const approved = value(await approve('manager', request));
      await approvalTask.run(store, later.from - 1);
      expect(await findRequest(store, request.id)).toEqual(approved);
    });
    it('lets what is approved wait on, beginning at the next quarter of an hour, as long as that leaves a trip', async () => {
      const approved = value(await approve('manager', await asked()));
      await tell(approved);
      const now = async (at: number) => {
        await approvalTask.run(store, at);
        const request = certain(await findRequest(store, approved.id), 'request');
        await tell(request);
        return request;
      };
      expect(await now(later.from - 1)).toEqual(approved);
      const { approvals, requestedAt } = approved;
      const quarter = later.from + 15 * MINUTE;
      const late = await now(later.from + MINUTE);
      expect(late).toMatchObject({
        state: 'APPROVED',
        window: { from: quarter, to: later.to },
        planned: { window: later },
      });
      // Nobody has changed it: what was approved stands.
      expect(late).toMatchObject({ approvals, requestedAt });
      expect(late.revisions).toBeUndefined();
      expect(await now(quarter)).toMatchObject({
        window: { from: quarter + 15 * MINUTE, to: later.to },
        planned: { window: later },
      });
      const last = await now(later.to - 46 * MINUTE);
      expect(last).toMatchObject({ window: { from: later.to - 45 * MINUTE, to: later.to } });
      const shortest = standardPolicies(later.from).shortestTripMinutes * MINUTE;
      const end = await now(later.to - shortest);
      expect(end.window.to - end.window.from).toBeGreaterThanOrEqual(shortest);
      expect(await now(later.to - 1)).toEqual(end);
      expect((await now(later.to)).lapsedAt).toBe(later.to);
    });
    it('forgets when it was to begin once its requester chooses another time', async () => {
      const approved = value(await approve('manager', await asked()));
      await tell(approved);
      await approvalTask.run(store, later.from);
      const change = (fields: object) =>
        changeVehicleRequest(as('clerk', later.from), { requestId: approved.id, ...fields });
      expect(value(await change({ luggage: 3 })).planned).toEqual({ window: later });
      const window = { from: later.from + DAY, to: later.to + DAY };
      expect(value(await change({ window })).planned).toBeUndefined();
    });
    it('marks what is approved once its time is over without a car', async () => {
      const request = await asked();
      const approved = value(await approve('manager', request));
      await tell(approved);
      await approvalTask.run(store, later.to - MINUTE);
      expect(await marksOf(request)).toEqual([undefined, undefined, undefined]);
      await approvalTask.run(store, later.to);
      expect(await marksOf(request)).toEqual([undefined, undefined, later.to]);
    });
  });
});
