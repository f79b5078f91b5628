import { describe, expect, it } from 'vitest';
import { isDoublePress } from './double-press.ts';

const FIRST = 10_000;
const soonAfter = FIRST + 200;

describe('a double press', () => {
  it('of a mouse is told by its count, however slow the mouse is set', () => {
    expect(isDoublePress({ detail: 2, timeStamp: FIRST + 800, pointerType: 'mouse' }, FIRST)).toBe(true);
    expect(isDoublePress({ detail: 1, timeStamp: soonAfter, pointerType: 'mouse' }, FIRST)).toBe(false);
  });

  it('of a finger is told by its haste as well, for not every device counts', () => {
    expect(isDoublePress({ detail: 1, timeStamp: soonAfter, pointerType: 'touch' }, FIRST)).toBe(true);
    expect(isDoublePress({ detail: 1, timeStamp: soonAfter }, FIRST)).toBe(true);
    expect(isDoublePress({ detail: 1, timeStamp: FIRST + 500, pointerType: 'touch' }, FIRST)).toBe(false);
  });

  it('is none from the keyboard', () => {
    expect(isDoublePress({ detail: 0, timeStamp: soonAfter, pointerType: '' }, FIRST)).toBe(false);
  });
});
