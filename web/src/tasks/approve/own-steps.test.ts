import { describe, expect, it } from 'vitest';
import { isAlwaysInOwnRight } from './own-steps.ts';

const manager = { id: 'per_manager', roles: ['UNIT_STAFF', 'UNIT_MANAGER'] };
const leader = { id: 'per_leader', roles: ['UNIT_STAFF'] };
const colleague = { id: 'per_colleague', roles: ['UNIT_STAFF'] };
const step = (...people: { id: string }[]) => ({ approvers: people });

describe('a deputy', () => {
  it('is of no use who decides another step of all that comes to the approver, by name or as a manager', () => {
    const rules = [{ steps: [step(), step(leader)] }];
    expect(isAlwaysInOwnRight(rules, leader, manager)).toBe(true);
    expect(isAlwaysInOwnRight([{ steps: [step(colleague), step(leader)] }], leader, colleague)).toBe(true);
    expect(isAlwaysInOwnRight(rules, leader, colleague)).toBe(false);
  });

  it('is of use where something comes to the approver in which he has no step', () => {
    const rules = [{ steps: [step(), step(leader)] }, { steps: [step(leader)] }];
    expect(isAlwaysInOwnRight(rules, leader, manager)).toBe(false);
    expect(isAlwaysInOwnRight([], manager, { ...colleague, roles: ['UNIT_MANAGER'] })).toBe(false);
  });
});
