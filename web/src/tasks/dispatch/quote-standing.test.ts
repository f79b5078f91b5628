import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { isOpen, isPending, standingWord } from './quote-standing.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const at = (time: string): string => `2020-11-24T${time}:00+08:00`;
const asked = { state: 'ASKED', until: at('10:00'), offer: null, reason: null, withdrawal: null, order: null } as const;
const offered = (validUntil: string) => ({
  ...asked,
  state: 'OFFERED' as const,
  offer: {
    ...{ plateNumber: '湘B12345', model: '别克 GL8', seats: 7, driverName: null },
    ...{ validUntil: at(validUntil), total: { amountFen: 1 }, lines: [] },
  },
});

describe('a quote, for who asked', () => {
  it('is waited for until its time is over, in whatever time zone the moment is told', () => {
    const [before, after] = [new Date('2020-11-24T01:59:59Z'), new Date('2020-11-24T02:00:00Z')];
    expect(isPending(asked, before)).toBe(true);
    expect(standingWord(asked, null, before)).toBe('等待报价，今天 10:00 截止');
    expect(isPending(asked, after)).toBe(false);
    expect(standingWord(asked, null, after)).toBe('逾时未答');
  });
  it('stands while its offer can be chosen, also when the time to answer is over', () => {
    expect(isPending(offered('12:00'), new Date(at('11:00')))).toBe(true);
    expect(isOpen(offered('12:00'), new Date(at('12:00')))).toBe(false);
    expect(standingWord(offered('12:00'), null, new Date(at('12:00')))).toBe('已失效');
  });
  it('that is needed no more says why, and its company may be asked again', () => {
    const changed = ['PICK_UP', 'PASSENGERS'] as const;
    const withdrawal = { because: 'NEED_CHANGED' as const, changed: [...changed] };
    const withdrawn = { ...offered('12:00'), state: 'WITHDRAWN' as const, withdrawal };
    expect(isPending(withdrawn, new Date(at('09:00')))).toBe(false);
    expect(standingWord(withdrawn, null, new Date(at('09:00')))).toBe('询价已撤回：用车需求有变（上车地点、人数）');
  });
  it('that was chosen is told from one whose car did not come', () => {
    const accepted = {
      ...offered('12:00'),
      state: 'ACCEPTED' as const,
      order: { id: 'rnt_1', state: 'HELD' as const },
    };
    expect(standingWord(accepted, { id: 'rnt_1' }, new Date(at('11:00')))).toBe('已选定');
    expect(standingWord(accepted, { id: 'rnt_2' }, new Date(at('11:00')))).toBe('未能履约');
  });
});
