import { chainWrite } from '../../booking/approval/chain-records.ts';
import type { ApprovalChain } from '../../booking/approval/types.ts';
import { instantAt } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { bodyNamed } from './bodies.ts';
import { peopleIn } from './people.ts';

const SINCE = '2026-01-01';

/** The approval chain of the cast's unit: what leads out of the province its leader in charge approves, too. */
const ecologyChain = (): ApprovalChain => {
  const unitId = bodyNamed('ecology').unit.id;
  const [manager] = peopleIn(unitId, 'UNIT_MANAGER');
  const leader = peopleIn(unitId, 'UNIT_STAFF').at(-1);
  if (!manager || !leader) throw new Error('the unit of the cast has nobody who approves');
  const rule = {
    when: { reach: ['CROSS_PROVINCE'] as const },
    steps: [
      { name: { zh: '单位审批', en: 'Approval by the unit' }, approvers: 'UNIT_MANAGERS' as const },
      { name: { zh: '分管领导审批', en: 'Approval by the leader in charge' }, approvers: [leader.id], hours: 24 },
    ],
  };
  const version = {
    effectiveFrom: SINCE,
    rules: [rule],
    setBy: manager.id,
    setAt: instantAt(SINCE),
    why: '局办公会议定',
  };
  return { unitId, versions: [version], revision: 1 };
};

export const chainWrites = (): Write[] => {
  const chain = ecologyChain();
  return [chainWrite({ ...chain, revision: 0 }, chain)];
};
