import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placesOf, Settling } from './settling.svelte.ts';

describe('a list that moves under the pointer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each([
    ['one is gone', ['b', 'c']],
    ['one came in between', ['a', 'n', 'b', 'c']],
    ['the last is gone', ['a', 'b']],
  ])('takes no press for a moment once %s', (_, ids) => {
    const settling = new Settling();
    settling.show(['a', 'b', 'c']);
    expect(settling.moving).toBe(false);
    settling.show(ids);
    expect(settling.moving).toBe(true);
    vi.runAllTimers();
    expect(settling.moving).toBe(false);
  });

  it('goes on taking them where more is shown below, or the same again', () => {
    const settling = new Settling();
    settling.show(['a', 'b']);
    settling.show(['a', 'b', 'c']);
    settling.show(['a', 'b', 'c']);
    expect(settling.moving).toBe(false);
  });

  it('takes none either once something is suggested for one above others, or for several at once', () => {
    const suggested = new Map<string, string>();
    const settling = new Settling();
    const show = (hasHead = false): void => {
      settling.show(placesOf(['a', 'b'], (id) => suggested.get(id), hasHead));
    };
    show();
    suggested.set('b', 'car 1');
    show();
    expect(settling.moving).toBe(false);
    suggested.set('a', 'car 2');
    show();
    expect(settling.moving).toBe(true);
    vi.runAllTimers();
    show(true);
    expect(settling.moving).toBe(true);
  });

  it('takes none once another pair stands where one was aimed at', () => {
    const settling = new Settling();
    const show = (pair: string): void => {
      settling.show(placesOf(['a'], () => pair, false));
    };
    show('car 1 + 许霞');
    show('car 1 + 许霞');
    expect(settling.moving).toBe(false);
    show('car 1 + 周强');
    expect(settling.moving).toBe(true);
  });

  it('waits anew when it moves again', () => {
    const settling = new Settling();
    settling.show(['a', 'b', 'c']);
    settling.show(['b', 'c']);
    vi.advanceTimersByTime(900);
    settling.show(['c']);
    vi.advanceTimersByTime(900);
    expect(settling.moving).toBe(true);
    vi.runAllTimers();
    expect(settling.moving).toBe(false);
  });
});
