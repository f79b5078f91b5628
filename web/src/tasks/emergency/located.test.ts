import { describe, expect, it } from 'vitest';
import { pointAfter } from './located.ts';

describe('the point of an event', () => {
  const [station, county] = [
    { lat: 27.83, lng: 113.15 },
    { lat: 26.49, lng: 113.77 },
  ];
  const pointOf = (name: string) => ({ 火车站: station, 炎陵县: county })[name];

  it('comes with a known name and goes with it: what is typed by hand has none', () => {
    expect(pointAfter({ place: '', point: undefined }, '火车站', pointOf)).toEqual(station);
    expect(pointAfter({ place: '火车站', point: station }, '炎陵县', pointOf)).toEqual(county);
    expect(pointAfter({ place: '火车站', point: { ...station } }, '火车站北侧大堤', pointOf)).toBeUndefined();
    expect(pointAfter({ place: '', point: undefined }, '渌江大堤', pointOf)).toBeUndefined();
  });

  it('stays where it was set by hand, whatever the place is called', () => {
    const byHand = { lat: 27.7, lng: 113.1 };
    expect(pointAfter({ place: '渌江大', point: byHand }, '渌江大堤', pointOf)).toEqual(byHand);
  });
});
