import { describe, expect, it } from 'vitest';
import { nightIn, nightText, tiersIn, tiersText } from './tariff-cells.ts';

describe('the cells of a tariff', () => {
  it('say tiers as from:price, whichever colon and semicolon', () => {
    expect(tiersIn('0:0.30; 120:0.25')).toEqual([
      { from: 0, fen: 30 },
      { from: 120, fen: 25 },
    ]);
    expect(tiersIn('0：0.3；60：0.2')).toEqual([
      { from: 0, fen: 30 },
      { from: 60, fen: 20 },
    ]);
    for (const none of ['', '0.30', '0:cheap', '0:0.30;']) expect(tiersIn(none)).toBeUndefined();
  });
  it('say the night by the clock', () => {
    expect(nightIn('22:00-6:30')).toEqual({ fromMinute: 1320, toMinute: 390 });
    expect(nightIn('always')).toBeUndefined();
  });
  it('are read as they are written', () => {
    const tiers = [
      { from: 0, fen: 30 },
      { from: 240, fen: 5 },
    ];
    expect(tiersIn(tiersText(tiers))).toEqual(tiers);
    expect(nightIn(nightText({ fromMinute: 1320, toMinute: 5 }))).toEqual({ fromMinute: 1320, toMinute: 5 });
  });
});
