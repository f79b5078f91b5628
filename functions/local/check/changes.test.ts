import { describe, expect, it } from 'vitest';
import { changesBetween, withRelease } from './changes.ts';

const released = 'type Query { lots: [String!]!  grounds(city: String): [String!]! } enum State { OPEN }';

describe('the changes of a release', () => {
  it('are what is new, each once, what is to go and why, and what breaks with the reason that was noted', () => {
    const current = `type Query { grounds(city: String, at: String): [String!]! @deprecated(reason: "2027-06-01: use places")
      places: [Place!]! } type Place { id: ID! } enum State { OPEN CLOSED }`;
    const notes = [{ change: 'Query.lots was removed.', why: 'deprecated since 2026-05.' }];
    expect(changesBetween(released, current, notes)).toEqual([
      'Breaking: Query.lots was removed. deprecated since 2026-05.',
      'Deprecated: `Query.grounds`: 2027-06-01: use places',
      'New: `Query.grounds(at:)`',
      'New: `Query.places`',
      'New: `Place`',
      'New: `State.CLOSED`',
    ]);
  });

  it('are none when nothing has changed, and what was deprecated before is no news', () => {
    const old = 'type Query { lots: String @deprecated(reason: "use places") }';
    expect(changesBetween(old, old, [])).toEqual([]);
  });

  it('stand on top of the log, the earlier ones below', () => {
    const begun = withRelease('# Changes\n\nWhat changed.\n', '2026-11-25', ['New: `a`']);
    expect(begun).toBe('# Changes\n\nWhat changed.\n\n## 2026-11-25\n\n- New: `a`\n');
    expect(withRelease(begun, '2026-12-01', ['New: `b`'])).toBe(
      '# Changes\n\nWhat changed.\n\n## 2026-12-01\n\n- New: `b`\n\n## 2026-11-25\n\n- New: `a`\n',
    );
    expect(withRelease(begun, '2026-12-02', [])).toBe(begun);
  });
});
