import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { instantOf, toDateTime } from '../../platform/time.ts';
import { noticeOpenings } from './fixtures/notice-openings.ts';
import published from './fixtures/opening-notices.json' with { type: 'json' };
import { openState } from './state.ts';

interface NoticeCase {
  readonly at: string;
  readonly facility?: string;
  readonly open: boolean;
  readonly enter?: boolean;
  readonly exit?: boolean;
  readonly mustLeaveBy?: string;
}

describe.each(published.notices)('the notice $id', ({ id, cases }) => {
  it.each(cases as NoticeCase[])('answers at $at', ({ at, facility, ...expected }) => {
    const opening = noticeOpenings[facility === undefined ? id : `${id}/${facility}`];
    if (!opening) throw new Error(`${id} is not put into rules`);
    const state = openState(opening, nationalCalendar, instantOf(at));
    const { mustLeaveBy } = state;
    const local = mustLeaveBy === undefined ? {} : { mustLeaveBy: toDateTime(mustLeaveBy).slice(0, 16) };
    const { why: _reason, ...answer } = expected as NoticeCase & { readonly why?: string };
    expect({ open: state.open, enter: state.enter, exit: state.exit, ...local }).toMatchObject(answer);
    // What is official is never called provisional; a closed place has no end to leave by.
    expect(state.provisional).toBe(false);
    expect(mustLeaveBy !== undefined).toBe(state.open);
  });
});
