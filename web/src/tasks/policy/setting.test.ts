import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PolicySetting } from './setting.svelte.ts';

vi.mock('../../lib/session.svelte.ts', () => ({ session: {} }));

const opened = (personId = 'per_1', division = '430211') => new PolicySetting('bookings', { personId, division });

describe('a policy whose page is loaded anew while it is being set', () => {
  beforeEach(() => {
    const device = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => device.get(name) ?? null,
      setItem: (name: string, text: string) => device.set(name, text),
      removeItem: (name: string) => device.delete(name),
    });
    return () => {
      vi.unstubAllGlobals();
    };
  });

  it('has what was typed, for who typed it and of that division, until it is dropped', () => {
    const first = opened();
    first.keepTyped();
    expect(opened().unsent.isRestored).toBe(false);
    first.typeValue('BUFFER_AFTER_MINUTES', '45');
    first.permit('LAW_ENFORCEMENT', ['FIELD_WORK']);
    first.form.why = '天元区 2026 年第 3 号文';
    first.keepTyped();
    const again = opened();
    expect(again.form).toEqual(first.form);
    expect(again.unsent.isRestored).toBe(true);
    for (const other of [opened('per_2'), opened('per_1', '430202')]) expect(other.form.why).toBe('');
    again.startAnew();
    expect([again.form.why, again.form.values, again.unsent.isRestored]).toEqual(['', {}, false]);
    expect(opened().form.why).toBe('');
  });
});
