import { describe, expect, it } from 'vitest';
import { closureKinds, readyReasons, reasonFor, saidReason } from './closure-reasons.ts';

describe('the reason of a closure', () => {
  it('in usual words belongs to one kind and leaves when the kind is another', () => {
    const all = closureKinds.flatMap((kind) => readyReasons(kind));
    expect(new Set(all).size).toBe(all.length);
    const rain = readyReasons('WEATHER')[0] ?? '';
    expect(reasonFor('WEATHER', rain)).toBe(rain);
    expect(reasonFor('WORKS', rain)).toBe('');
  });

  it('in own words stays whatever the kind', () => {
    expect(reasonFor('WORKS', '周年庆典')).toBe('周年庆典');
    expect(saidReason('EVENT', ' 周年庆典 ')).toEqual({ zh: '周年庆典' });
  });

  it('in usual words is told in both languages', () => {
    const [works = ''] = readyReasons('WORKS');
    expect(saidReason('WORKS', works)).toEqual({ zh: '因场地施工维护，临时关闭', en: 'Closed for works on the site' });
  });
});
