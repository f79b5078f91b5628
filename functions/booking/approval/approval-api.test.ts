import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';

const { clerk, colleague, manager, neighbour, supervisor } = people;
const later = { from: toDateTime(NOW + 5 * DAY), to: toDateTime(NOW + 5 * DAY + 3 * HOUR) };
const ERRORS = 'userErrors { code message path rule }';
const STEPS = `approvalSteps { name { zh } state approvers { name } dueAt approval { approver { name } onBehalfOf { name } } }`;
const CHAIN = `revision unit { id } rules { when { reach distanceKmFrom } steps { name { zh } approvers { name } hours } }
  versions { effectiveFrom setBy { name } why rules { when { reach } } }`;

/** A rule as a manager writes it: across the border the colleague decides, too. */
const border = {
  when: { reach: ['CROSS_PROVINCE'] },
  steps: [
    { nameZh: '单位审批', nameEn: 'Unit' },
    { nameZh: '分管领导审批', nameEn: 'Leader in charge', approverIds: [colleague.id], hours: 6 },
  ],
};

describe('approval through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store);

  const ask = async <T>(who: { readonly id: string }, document: string, variables: object = {}): Promise<T> => {
    const { body } = await api.as(who.id).ask<T>(document, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const act = async <T>(who: { readonly id: string }, name: string, input: object, answer: string): Promise<T> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} ${ERRORS} } }`;
    return (await ask<Record<string, T>>(who, document, { input }))[name] as T;
  };
  interface Made {
    readonly request: { readonly id: string; readonly revision: number; readonly approvalSteps: readonly object[] };
  }
  const asked = (reach = 'WITHIN_CITY') => {
    const trip = { window: later, purpose: 'MEETING', reason: '参加会议', destination: '萍乡市', passengers: 1 };
    const input = { idempotencyKey: randomUUID(), ...trip, driving: 'WITH_DRIVER', telephone: '13812345678', reach };
    return act<Made>(clerk, 'requestVehicle', input, `request { id revision ${STEPS} }`);
  };

  it('lets the manager try and set the chain, and shows it to the unit and who oversees it', async () => {
    const sample = { purpose: 'MEETING', reach: 'CROSS_PROVINCE', priority: 'ROUTINE', window: later };
    const preview = `query ($input: ApprovalPreviewInput!) { approvalPreview(input: $input) { name { en } approvers { name } } }`;
    const input = { unitId: units.bureau.id, rules: [border], ...sample };
    expect(await ask(manager, preview, { input })).toEqual({
      approvalPreview: [
        { name: { en: 'Unit' }, approvers: [] },
        { name: { en: 'Leader in charge' }, approvers: [{ name: 'colleague' }] },
      ],
    });
    const setting = { unitId: units.bureau.id, revision: 0, effectiveFrom: '2026-11-24', why: '局办公会议定' };
    const wrong = { ...setting, rules: [{ ...border, steps: [] }] };
    expect(await act(manager, 'setApprovalChain', wrong, 'chain { revision }')).toMatchObject({
      chain: null,
      userErrors: [{ code: 'RULES_INVALID', path: ['input', 'rules', '0', 'steps'] }],
    });
    const set = await act(manager, 'setApprovalChain', { ...setting, rules: [border] }, `chain { ${CHAIN} }`);
    expect(set).toMatchObject({
      chain: {
        revision: 1,
        rules: [{ when: { reach: ['CROSS_PROVINCE'], distanceKmFrom: null }, steps: [{ hours: null }, { hours: 6 }] }],
        versions: [{ effectiveFrom: '2026-11-24', setBy: { name: 'manager' }, why: '局办公会议定' }],
      },
      userErrors: [],
    });
    const chain = `query ($unitId: ID!) { approvalChain(unitId: $unitId) { revision } possibleApprovers(unitId: $unitId) { name } }`;
    const seen = (who: { readonly id: string }) => ask(who, chain, { unitId: units.bureau.id });
    const everybody = ['clerk', 'colleague', 'deputy', 'manager'].map((name) => ({ name }));
    for (const who of [clerk, supervisor])
      expect(await seen(who)).toEqual({
        approvalChain: { revision: 1 },
        possibleApprovers: expect.arrayContaining(everybody) as unknown,
      });
    expect(await seen(neighbour)).toEqual({ approvalChain: null, possibleApprovers: [] });
  });

  it('shows a request with its steps, and says who approves', async () => {
    const { request } = await asked('CROSS_PROVINCE');
    const approves = async (who: { readonly id: string }) =>
      (await ask<{ viewer: { approves: boolean } }>(who, '{ viewer { approves } }')).viewer.approves;
    expect(request.approvalSteps).toMatchObject([
      { name: { zh: '单位审批' }, state: 'WAITING', approvers: [], approval: null },
      { name: { zh: '分管领导审批' }, state: 'COMING', approvers: [{ name: 'colleague' }] },
    ]);
    expect(await Promise.all([manager, colleague, clerk].map(approves))).toEqual([true, true, false]);
  });

  it('takes many decisions, each with its own outcome, some of them by a deputy', async () => {
    const [near, cross] = [(await asked()).request, (await asked('CROSS_PROVINCE')).request];
    const days = { from: '2026-11-24', to: '2026-11-25', reason: '外出学习' };
    const input = { idempotencyKey: randomUUID(), deputyId: clerk.id, ...days };
    const { appointment } = await act<{ appointment: { id: string } }>(
      colleague,
      'appointDeputy',
      input,
      'appointment { id from to approver { name } deputy { name } endedAt }',
    );
    expect(appointment).toMatchObject({ from: days.from, approver: { name: 'colleague' }, deputy: { name: 'clerk' } });
    const decisions = [
      { requestId: near.id, revision: near.revision, approve: true },
      { requestId: cross.id, revision: cross.revision, approve: true },
      {
        requestId: near.id.replace(/.$/, (last) => (last === 'X' ? 'Y' : 'X')),
        revision: 1,
        approve: false,
        comment: '重复',
      },
    ];
    const answer = `results { requestId request { state ${STEPS} } userErrors { code path } }`;
    const payload = await act(manager, 'decideVehicleRequests', { decisions }, answer);
    expect(payload).toMatchObject({
      results: [
        { request: { state: 'APPROVED' }, userErrors: [] },
        { request: { state: 'WAITING_APPROVAL', approvalSteps: [{ state: 'APPROVED' }, { state: 'WAITING' }] } },
        { request: null, userErrors: [{ code: 'REQUEST_NOT_FOUND', path: ['input', 'decisions', '2', 'requestId'] }] },
      ],
      userErrors: [],
    });
    // The clerk stands in for the colleague, but never on what he asked for himself.
    const again = { requestId: cross.id, revision: cross.revision + 1 };
    const refused = await act(clerk, 'approveVehicleRequest', again, 'request { id }');
    expect(refused).toMatchObject({ userErrors: [{ code: 'SAME_PERSON' }] });
    api.setNow(NOW + MINUTE);
    const ended = await act(colleague, 'endDeputy', { appointmentId: appointment.id }, 'appointment { endedAt }');
    expect(ended).toMatchObject({ appointment: { endedAt: toDateTime(NOW + MINUTE) }, userErrors: [] });
    expect(await ask(clerk, '{ deputyAppointments { id } }')).toEqual({ deputyAppointments: [] });
    const none = await act(manager, 'decideVehicleRequests', { decisions: [] }, answer);
    expect(none).toMatchObject({ results: null, userErrors: [{ code: 'DECISIONS_INVALID' }] });
  });
});
