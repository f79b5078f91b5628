import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { earlierWords } from './earlier.ts';

describe('why the sources before the one used did not serve', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });

  it('is told with every kind of reason, and how many vehicles each concerns', () => {
    const reasons = [
      { message: '湘B·70001：座位不够。', vehicles: 3 },
      { message: '湘B·70002：09:00–12:00 已有任务。', vehicles: 1 },
    ];
    expect(earlierWords([{ source: 'OWN_UNIT', unit: null, available: 0, declined: null, reasons }])).toBe(
      '本单位车辆：湘B·70001：座位不够。（同类原因共 3 辆） 湘B·70002：09:00–12:00 已有任务。',
    );
  });

  it('has the marks of its language', () => {
    const passed = { source: 'PLATFORM_POOL' as const, unit: null, available: 2, declined: 'kept', reasons: [] };
    locale.language = 'en';
    expect(earlierWords([passed])).not.toContain('：');
    locale.language = 'zh';
  });

  it('names whose vehicles they are where several units share the car', () => {
    const unit = { name: { zh: '教育局', en: 'Education Bureau' } };
    const reasons = [{ message: '没有车辆。', vehicles: 0 }];
    expect(earlierWords([{ source: 'OWN_UNIT', unit, available: 0, declined: null, reasons }])).toBe(
      '教育局自有车辆：没有车辆。',
    );
  });

  it('is the word of the dispatcher where a vehicle could have served', () => {
    const passed = { source: 'PLATFORM_POOL' as const, unit: null, available: 2, declined: '留作值班', reasons: [] };
    expect(earlierWords([passed])).toBe('公务用车平台：有 2 辆可派，未使用：留作值班');
  });
});
