import { describe, expect, it } from 'vitest';
import { writePhrase } from '../../../../functions/opening/phrases/writing.ts';
import { readPhrase } from '../../../../functions/opening/phrases/phrases.ts';
import { filledForm } from './refilling.ts';

const parts = (line: string) => {
  const [phrase] = readPhrase(line).readings;
  return phrase && filledForm(phrase);
};

describe('the form of a line that stands there', () => {
  it.each([
    '工作日 18:30–次日7:00，5月至9月',
    '工作日 18:00–次日7:00，10月至次年4月',
    '双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
    '每天 6:00–9:00、16:00–21:00',
    '22:00–次日6:00不得进出',
    '国庆节假期第一天、最后一天 8:00–20:00',
    '春节假期前一天 18:00–24:00',
    '农历除夕至正月初六 全天',
    '农历每月初一、十五 6:00–18:00',
    '每年5月1日、10月1日 9:00–17:00',
    '每月第一个、最后一个周六 9:00–17:00',
    '自2026年3月7日起每两周的周六 9:00–17:00',
    '每月15日、最后一天不开放',
    '每年6月7日至6月9日不开放',
    '每天（周一、法定节假日、6月7日、除夕、农历正月初一除外） 8:00–20:00',
    '次日为法定节假日 18:00–24:00',
    '春节假期首日8:00至末日18:00',
    '双休日前一日18:00至结束后次日8:00',
    '每周五18:00至周一7:00',
    '每年农历除夕18:00至正月初六20:00连续开放',
    '“体育节”：2027年5月1日至2027年5月5日每天 8:00–22:00，期间不按平时规则开放',
    '2027年5月1日8:00至2027年5月5日20:00连续开放',
    '22:00–次日6:00不得进入，12:00–13:00不得进出，结束前30分钟停止入场',
    '自2027年1月1日起，至2027年6月30日止，每天 8:00–20:00，22:00–次日6:00不得进入',
  ])('says the same: %s', (line) => {
    expect(parts(line)?.reading.readings.map((one) => writePhrase(one))).toEqual(
      readPhrase(line).readings.map((one) => writePhrase(one)),
    );
  });

  it('has the parts of the line in its fields', () => {
    expect(parts('工作日 18:30–次日7:00，5月至9月')).toMatchObject({
      ...{ type: 'DAILY', kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], hours: '18:30–次日7:00', season: '5月至9月' },
    });
    expect(parts('双休日前一日18:00至结束后次日8:00')).toMatchObject({
      eve: true,
      morrow: true,
      from: '18:00',
      to: '8:00',
    });
  });

  it('is not there where it would say something else', () => {
    expect(parts('“体育节|Games”：2027年5月1日至2027年5月5日每天 8:00–22:00')).toBeUndefined();
  });
});
