import { describe, expect, it } from 'vitest';
import { assumptions } from './assumptions.ts';
import { beginningOf } from './notice-lines.ts';
import { readNotice } from './notice.ts';
import { readOnce } from './once.ts';
import { readPhrase } from './phrases.ts';
import { writePhrase } from './writing.ts';

const meant = (text: string): string[] =>
  readNotice(text).flatMap(({ readings }) => readings.map((one) => writePhrase(one)));

describe('a notice pasted whole', () => {
  const notice =
    '为方便市民停车，自2026年12月1日起，市政府大院停车场工作日18:00至次日8:00、双休日和法定节假日全天向社会免费开放，限高2.1米。请有序停放，不得占用消防通道。除夕不开放；22:00–次日6:00不得进出。';

  it('is read sentence by sentence; what says nothing of opening is set aside and no fault', () => {
    const lines = readNotice(notice);
    expect(lines.flatMap(({ trouble }) => (trouble ? [trouble] : []))).toEqual([]);
    expect(meant(notice)).toEqual([
      '自2026年12月1日起，工作日 18:00–次日8:00',
      '自2026年12月1日起，双休日和法定节假日 全天',
      '除夕不开放',
      '22:00–次日6:00不得进出',
    ]);
    expect(lines.flatMap(({ unused }) => unused)).toEqual([
      '为方便市民停车',
      '市政府大院停车场',
      '向社会',
      '限高2.1米',
      '请有序停放，不得占用消防通道',
    ]);
  });

  it('keeps what is sent readable by itself', () => {
    for (const { said, readings } of readNotice(notice))
      if (said !== '') expect(readPhrase(said).readings).toEqual(readings);
  });

  it.each([
    ['为方便市民，工作日18:00至次日8:00寒假向社会开放。周三 9:00-11:00', '寒假向社会开放'],
    ['双休日全天开放。上学日8:00-20:00开放', '上学日8:00-20:00开放'],
    ['双休日全天开放。工作日 傍晚', '傍晚'],
  ])('marks exactly what may matter and was not understood: %s', (text, marked) => {
    const wrong = readNotice(text).find(({ trouble }) => trouble);
    expect(wrong?.text.slice(wrong.trouble?.offset)).toBe(marked);
  });

  it.each([
    [
      '工作日18:30至次日7:30开放（夏季5月1日至9月30日为19:00至次日7:00）',
      ['工作日 18:30–次日7:30，10月至次年4月', '工作日 19:00–次日7:00，5月至9月'],
    ],
    [
      '工作日18:30至次日7:30，夏季5月1日至9月30日为19:00至次日7:00',
      ['工作日 18:30–次日7:30，10月至次年4月', '工作日 19:00–次日7:00，5月至9月'],
    ],
    ['每天8:00-9:00，周三14:00-16:00开放', ['每天 8:00–9:00', '每周三 14:00–16:00']],
  ])('never gives hours of other days or seasons to those said before: %s', (text, said) => {
    expect(meant(text)).toEqual(said);
  });

  it.each([
    [
      '工作日18:00-22:00，2027年5月1日零时至5月5日24时暂停开放',
      ['工作日 18:00–22:00', '2027年5月1日至2027年5月5日不开放'],
    ],
    ['工作日 18:00-次日7:00，12月4日不开放', ['工作日 18:00–次日7:00', '每年12月4日不开放']],
    ['工作日 18:00-次日7:00（12月4日不开放）', ['工作日 18:00–次日7:00', '每年12月4日不开放']],
    ['工作日 18:00-次日7:00，每月最后一个周五关闭', ['工作日 18:00–次日7:00', '每月最后一个周五不开放']],
    ['工作日 18:00-次日7:00，6月7日至8日不开放', ['工作日 18:00–次日7:00', '每年6月7日至6月8日不开放']],
    ['每日8时至20时，周一休馆，法定节假日除外', ['每天 8:00–20:00', '每周一（法定节假日除外）不开放']],
    ['8:00-20:00，周一闭馆', ['每天 8:00–20:00', '每周一不开放']],
    ['双休日及法定节假日全天向社会免费开放，元旦当天不开放', ['双休日和法定节假日 全天', '元旦当天不开放']],
    ['周一闭馆，每天9:00-17:00', ['每周一不开放', '每天 9:00–17:00']],
    ['双休日首日6:30至末日20:00，元旦不开放', ['双休日首日6:30至末日20:00', '元旦假期不开放']],
  ])('takes a closing clause for what closes, and not for an opening turned round: %s', (text, said) => {
    expect(readNotice(text).every(({ trouble }) => !trouble)).toBe(true);
    expect(meant(text)).toEqual(said);
  });

  it.each([
    [
      '5月至9月周六8:00-12:00；其余月份周六9:00-11:30',
      ['每周六 8:00–12:00，5月至9月', '每周六 9:00–11:30，10月至次年4月'],
    ],
    [
      '6月15日—9月15日 5:00–8:00，其余时间6:00–8:00',
      ['每天 5:00–8:00，每年6月15日至9月15日', '每天 6:00–8:00，每年9月16日至次年6月14日'],
    ],
    ['周一闭馆，其余时间9:00-17:00', ['每周一不开放', '每天 9:00–17:00']],
    ['工作日18:00-22:00，其余时间不开放', ['工作日 18:00–22:00']],
    [
      '每周一三五18:00-21:00，二四六19:00-22:00',
      ['每周一、每周三、每周五 18:00–21:00', '每周二、每周四、每周六 19:00–22:00'],
    ],
    ['工作日 18:00–22:00，入场截止21:30', ['工作日 18:00–22:00，21:30–22:00不得进入']],
    ['工作日 18:00–22:00，最迟21:30前入场', ['工作日 18:00–22:00，21:30–22:00不得进入']],
    ['工作日 18:00–22:00，最迟22:00前入场', ['工作日 18:00–22:00']],
    ['非工作日全天开放', ['双休日和法定节假日 全天']],
    ['每天8:00-22:00，最多停放4小时', ['每天 8:00–22:00']],
    ['老年活动中心每天8:00-17:00，需提前预约', ['每天 8:00–17:00']],
    ['校园运动场每天17:30-20:00向师生和周边居民开放', ['每天 17:30–20:00']],
    ['开放时间 6:00～22:00', ['每天 6:00–22:00']],
    ['县体育馆每天9:00-21:00营业', ['每天 9:00–21:00']],
    ['每天8-20点开放', ['每天 8:00–20:00']],
    ['每天8:00-20:00，周一仅14:00-17:00', ['每天（周一除外） 8:00–20:00', '每周一 14:00–17:00']],
    [
      '本单位停车场非工作时间对外开放：工作日18:00-次日7:30，双休日8:00-20:00',
      ['工作日 18:00–次日7:30', '双休日 8:00–20:00'],
    ],
    ['每天8:00-22:00。单次停放最长不得超过24个小时', ['每天 8:00–22:00']],
    ['每次停放不得超过14小时，工作日18:00-次日8:00开放', ['工作日 18:00–次日8:00']],
    [
      '双休日和法定节假日全天开放。请有序停放。节后首个工作日上午7:30前须驶离',
      ['双休日和法定节假日全天开放，节后首个工作日7:30前驶离'],
    ],
    ['每天8:00-20:00，遇重大活动停止开放，另行公告', ['每天 8:00–20:00']],
    ['工作日18:00-22:00，截止2027年3月31日', ['至2027年3月31日止，工作日 18:00–22:00']],
    [
      '2026年9月28日19:00至10月6日19:00连续开放，东南门进、西南门出',
      ['2026年9月28日19:00至2026年10月6日19:00连续开放'],
    ],
    ['暑假（7月1日至8月31日）每天8:00-20:00', ['每天 8:00–20:00，7月至8月']],
    ['全年365天24小时开放', ['每天 全天']],
    ['工作日18:00至次日7:00开放，请于次日7:00前驶离', ['工作日 18:00–次日7:00']],
    ['工作日晚18:00后开放，车辆须于次日早7:00前驶离停车场', ['工作日 18:00–次日7:00']],
    [
      '工作日下班后（18:00至次日7:30）、双休日及法定节假日全天开放',
      ['工作日 18:00–次日7:30', '双休日和法定节假日 全天'],
    ],
    [
      '2027年清明节（4月4日至6日）、劳动节（5月1日至5日）期间全天开放',
      ['2027年4月4日至2027年4月6日每天 全天', '2027年5月1日至2027年5月5日每天 全天'],
    ],
    ['一、每天8:00-20:00\n二、遇重大活动停止开放', ['每天 8:00–20:00']],
    ['汛期每年6月1日至9月30日17:30-19:30开放', ['每天 17:30–19:30，6月至9月']],
    ['每天17:30-19:30，停放期间，请看管好财物，使用期间损坏设施照价赔偿', ['每天 17:30–19:30']],
    ['全天开放，连续停放不得超过48小时', ['每天 全天']],
    ['周五17:30至下周一7:30', ['每周五17:30至周一7:30']],
    ['节假日（含周末）全天', ['双休日和法定节假日 全天']],
    ['法定节假日休息期间全天开放', ['法定节假日 全天']],
  ])('leaves no word out that matters: %s', (text, said) => {
    expect(readNotice(text).every(({ trouble }) => !trouble)).toBe(true);
    expect(meant(text)).toEqual(said);
  });

  it.each([
    [
      '双休日：5月至9月8:00–20:00；10月至次年4月9:00–18:00',
      ['双休日 8:00–20:00，5月至9月', '双休日 9:00–18:00，10月至次年4月'],
    ],
    [
      '工作日：5月至10月19:00至次日7:00（22:00至次日6:00车辆不得进出）；11月至次年4月18:30至次日7:00（21:30至次日6:00车辆不得进出）',
      [
        '工作日 19:00–次日7:00，5月至10月，22:00–次日6:00不得进出',
        '工作日 18:30–次日7:00，11月至次年4月，21:30–次日6:00不得进出',
      ],
    ],
    [
      '工作日18:30–次日7:00（5月至9月）；18:00–次日7:00（10月至次年4月）',
      ['工作日 18:30–次日7:00，5月至9月', '工作日 18:00–次日7:00，10月至次年4月'],
    ],
    [
      '工作日夏季（5月1日-9月30日）18:30-次日7:00，冬季（10月1日-次年4月30日）18:00-次日7:00。',
      ['工作日 18:30–次日7:00，5月至9月', '工作日 18:00–次日7:00，10月至次年4月'],
    ],
    [
      '双休日夏令时（5月至9月）8:30-20:00，冬令时（10月至次年4月）9:00-17:00',
      ['双休日 8:30–20:00，5月至9月', '双休日 9:00–17:00，10月至次年4月'],
    ],
    [
      '工作日18:30-次日7:00（5月至9月），18:00-次日7:00（10月至次年4月）',
      ['工作日 18:30–次日7:00，5月至9月', '工作日 18:00–次日7:00，10月至次年4月'],
    ],
    [
      '工作日（5月1日-9月30日）18:30-次日7:00，（10月1日-次年4月30日）18:00-次日7:00',
      ['工作日 18:30–次日7:00，5月至9月', '工作日 18:00–次日7:00，10月至次年4月'],
    ],
  ])('of another season takes the days of the one before: %s', (text, said) => {
    expect(readNotice(text).flatMap((line) => [line.trouble, line.assumed])).toEqual([
      ...[undefined, undefined],
      ...[undefined, undefined],
    ]);
    expect(meant(text)).toEqual(said);
  });

  it('asks of which days a season is where the hours before have none, and marks it where they are not sure', () => {
    const [, asked] = readNotice('双休日8:00-20:00；7月至8月8:00-22:00');
    expect(asked?.assumed?.map(({ zh }) => zh)).toEqual(['没有写日子，按前一条的日子理解；如指每天，请写“每天”']);
    for (const text of [
      '工作日5月至9月18:30-22:00，双休日5月至9月8:00-22:00，冬季（10月至次年4月）9:00-20:00',
      '工作日5月至9月18:30-22:00，双休日5月至9月8:00-22:00；冬季（10月至次年4月）9:00-20:00',
      '工作日18:30-22:00，周末8:00-22:00，10月至次年4月9:00-20:00',
    ])
      expect(readNotice(text).at(-1)?.assumed).toEqual([assumptions.SAME_DAYS]);
    const marked = readNotice('工作日18:30–次日7:00（5月至9月）；周末全天；10月至次年4月18:00–次日7:00').at(-1);
    expect(marked).toMatchObject({ readings: [], text: '10月至次年4月18:00–次日7:00' });
  });

  it.each([
    ['1. 工作日19:00至次日7:30\n2. 双休日8:00-20:00'],
    ['1.工作日19:00至次日7:30\n2.双休日8:00-20:00'],
    ['1、工作日19:00至次日7:30；2、双休日8:00-20:00'],
    ['一、开放时间：\n（1）工作日19:00至次日7:30\n（2）双休日8:00-20:00'],
  ])('reads numbered paragraphs: %s', (text) => {
    expect(readNotice(text).every(({ trouble }) => !trouble)).toBe(true);
    expect(meant(text)).toEqual(['工作日 19:00–次日7:30', '双休日 8:00–20:00']);
  });

  it.each([
    ['每天8:00-12:00、2:00-5:00', ['每天 8:00–12:00、2:00–5:00', '每天 8:00–12:00、14:00–17:00']],
    ['双休日第一场9:00-11:00，第二场2:00-4:30', ['双休日 9:00–11:00、2:00–4:30', '双休日 9:00–11:00、14:00–16:30']],
    [
      '2027年5月1日至5月5日每天8:00-12:00、2:00-5:00',
      [
        '2027年5月1日至2027年5月5日每天 8:00–12:00、2:00–5:00',
        '2027年5月1日至2027年5月5日每天 8:00–12:00、14:00–17:00',
      ],
    ],
    ['每天8:00-12:00、凌晨2:00-5:00', ['每天 8:00–12:00、2:00–5:00']],
    ['每天 8:00–12:00、2:00–5:00', ['每天 8:00–12:00、2:00–5:00']],
    ['每天22:00-24:00、1:00-6:00', ['每天 22:00–24:00、1:00–6:00']],
  ])('asks of early hours behind later ones whether they lie after noon: %s', (text, said) => {
    expect(meant(text)).toEqual(said);
  });

  it('asks whether 平日 are weekdays alone', () => {
    const [line] = readNotice('平日18:00至次日7:00，节日全天');
    expect(line?.readings.map((one) => writePhrase(one))).toEqual([
      '工作日 18:00–次日7:00',
      '工作日和双休日 18:00–次日7:00',
    ]);
  });

  it.each([
    ['闰六月初一 8:00-20:00', '闰六月初一 8:00-20:00'],
    ['春节后全天开放', '春节后全天开放'],
    ['双周六8:00-9:00', '双周六8:00-9:00'],
    ['五月每天8:00-9:00', '五月每天8:00-9:00'],
    ['遇法定节假日全天开放', '遇法定节假日全天开放'],
    ['每天8:00-20:00开放，雨天不开放', '雨天不开放'],
    ['每天8:00-20:00开放，法定节假日另行通知', '另行通知'],
    ['工作日18:00至次日7:00，请于次日6:00前驶离', '请于次日6:00前驶离'],
    ['双休日全天开放，次日7:00前驶离', '次日7:00前驶离'],
    ['工作日18:00-22:00开放，夏季延长2小时', '夏季延长2小时'],
  ])('marks words that matter and that it cannot read: %s', (text, marked) => {
    const wrong = readNotice(text).find(({ trouble }) => trouble);
    expect(wrong?.text.slice(wrong.trouble?.offset)).toBe(marked);
  });

  it.each([
    ['9月28日19:00至10月6日19:00连续开放', '9月28日19:00至10月6日19:00连续开放'],
    ['国庆假期（10月1日至7日），每天7:30至21:30', '10月1日至7日），每天7:30至21:30'],
  ])('asks for the year, and for a line each, of dates of one year: %s', (text, marked) => {
    const wrong = readNotice(text).find(({ trouble }) => trouble);
    expect(wrong?.trouble?.expected.zh).toContain('年份');
    expect(wrong?.text.slice(wrong.trouble?.offset)).toBe(marked);
  });

  it('sets aside headings, limits, telephones with their hours, the bureau and the day of issue', () => {
    const announcement = `关于2026年国庆节期间机关事业单位停车场免费开放的公告
各位市民：
为庆祝国庆节，方便市民出行，现将有关事项公告如下：
一、开放时间
2026年9月28日19:00至10月6日19:00连续开放，东南门进、西南门出。
为庆祝国庆节，工作日18:00-22:00开放，咨询电话0731-28680001（双休日9:00-12:00）。
二、开放范围
市政府大院、市民中心停车场，共320个车位，其中充电车位20个。
1. 限7座以下小型客车停放，限高2.1米。
咨询电话：0731-28680000（工作日8:30-17:30）
24小时服务电话：0731-28681111
特此公告。
株洲市机关事务管理局
2026年9月20日`;
    expect(readNotice(announcement).filter(({ trouble }) => trouble)).toEqual([]);
    expect(meant(announcement)).toEqual(['2026年9月28日19:00至2026年10月6日19:00连续开放', '工作日 18:00–22:00']);
  });

  it('never narrows days whose hours were said by days of a later clause', () => {
    const lines = readNotice('每天8:00-20:00开放，法定节假日免费');
    expect(lines.map(({ trouble }) => trouble !== undefined)).toEqual([false, true]);
  });

  const stadium =
    '关于市体育中心向社会开放的公告\n自2027年1月1日起，市体育中心田径场每周二至周日开放，每周一闭馆维护。具体时间：周二至周五17:00—21:00（冬季11月1日至次年3月31日为16:30—20:00），周六、周日及法定节假日8:00—21:00。闭场前30分钟停止入场；每月第一个周三全天检修不开放。遇重大赛事、活动停止开放，另行公告。咨询电话：0731-28680000。';
  const serviceHall =
    '政务服务中心停车场错时共享告示\n本停车场夜间（19点至次日早7点半）免费向周边居民开放，周末及法定节假日24小时开放，节后第一个工作日7:30前须驶离。\n2027年1月20日至2月28日春运期间每天6:00—24:00开放，期间不按平时规则。每月15日8:00至10:00消防演练，不开放。';
  const examination =
    '各单位：高考期间（2027年6月7日至6月9日）考点周边机关大院停车场全天开放，接送考生车辆优先。\n平日：周一至周四18:00至次日8:00，周五18:00至周一8:00连续开放；中秋节、国庆节期间全天开放。22:00至次日6:00车辆只出不进。';

  it.each([
    [
      stadium,
      undefined,
      [
        '每周一不开放',
        '每周二、每周三、每周四、每周五 17:00–21:00，4月至10月',
        '每周二、每周三、每周四、每周五 16:30–20:00，11月至次年3月',
        '双休日和法定节假日 8:00–21:00',
        '结束前30分钟停止入场',
        '每月第一个周三不开放',
      ],
    ],
    [
      serviceHall,
      ['本停车场夜间', '每天夜间'],
      [
        '每天 19:00–次日7:30',
        '双休日和法定节假日全天开放，节后首个工作日7:30前驶离',
        '2027年1月20日至2027年2月28日每天 6:00–24:00，期间不按平时规则开放',
        '每月15日 8:00–10:00不开放',
      ],
    ],
    [
      examination,
      undefined,
      [
        '2027年6月7日至2027年6月9日每天 全天',
        '每周一、每周二、每周三、每周四 18:00–次日8:00',
        '每周五18:00至周一8:00',
        '中秋节假期、国庆节假期 全天',
        '22:00–次日6:00不得进入',
      ],
    ],
  ] as const)('that nobody has seen before is entered, with one mark put right at most: %s', (text, mark, said) => {
    const wrong = readNotice(text).filter(({ trouble, readings }) => trouble ?? readings.length > 1);
    expect(wrong).toHaveLength(mark ? 1 : 0);
    const right = mark ? text.replace(mark[0], mark[1]) : text;
    expect(readNotice(right).filter(({ trouble, readings }) => trouble ?? readings.length > 1)).toEqual([]);
    expect(meant(right)).toEqual(said);
  });

  it('names the day from which it is in force, in prose or in a rule, unless it names several', () => {
    expect(beginningOf(readNotice(stadium))).toBe('2027-01-01');
    expect(beginningOf(readNotice(notice))).toBe('2026-12-01');
    expect(beginningOf(readNotice(`${stadium}\n自2027年2月1日起，工作日18:00至次日7:00`))).toBeUndefined();
    expect(beginningOf(readNotice(examination))).toBeUndefined();
  });

  it.each([
    ['工作日18:00至次日7:00\n2027年5月1日至5月3日不开放'],
    ['2027年5月1日至5月3日不开放\n工作日18:00至次日7:00'],
    ['工作日18:00至次日7:00\n2027年12月26日不开放'],
    ['2027年5月1日至5月31日，工作日18:00至22:00\n双休日全天开放'],
    ['工作日18:00至次日7:00\n自2027年3月1日起每周一不开放'],
    ['2027年5月1日至5月3日举办马拉松\n工作日18:00至次日7:00'],
    ['自2027年1月1日起，工作日18:00至22:00\n自2027年2月1日起，工作日19:00至22:00'],
  ])('names no day for all of it by the days of one of its lines: %s', (text) => {
    expect(beginningOf(readNotice(text, '2026-11-26'))).toBeUndefined();
  });

  it('is in force from the day its first rule says, whatever exceptions have dates', () => {
    const text = '自2027年1月1日起，工作日18:00至22:00\n双休日全天开放\n2027年5月1日至5月3日不开放';
    expect(beginningOf(readNotice(text, '2026-11-26'))).toBe('2027-01-01');
  });

  it.each(['有效期至2027年6月30日。', '截至2027年6月30日。', '自2027年1月1日起执行，有效期至2027年6月30日。'])(
    'ends with all its rules on the day that a sentence of its own says: %s',
    (end) => {
      expect(meant(`工作日18:00至次日7:00。每天9:00至10:00，至2027年3月1日止。${end}`)).toEqual([
        '至2027年6月30日止，工作日 18:00–次日7:00',
        '至2027年3月1日止，每天 9:00–10:00',
      ]);
      expect(
        readNotice(`${end}停车证有效期至2027年3月31日。节假日全天。`)
          .at(-1)
          ?.readings.map((one) => writePhrase(one)),
      ).toEqual(['法定节假日', '双休日和法定节假日'].map((days) => `至2027年6月30日止，${days} 全天`));
    },
  );

  it.each(['本通知自2026年12月1日零时起至2027年6月30日24时止有效。', '本通告有效期：2026年12月1日至2027年6月30日。'])(
    'opens nothing by the time for which it is in force: %s',
    (validity) => {
      expect(meant(`${validity}工作日18:00至次日7:00。`)).toEqual(['至2027年6月30日止，工作日 18:00–次日7:00']);
    },
  );

  it.each([
    [
      '自2027年5月1日18时起至5月5日12时止，每天8:00-22:00',
      ['2027年5月1日 18:00–22:00', '2027年5月2日至2027年5月4日每天 8:00–22:00', '2027年5月5日 8:00–12:00'],
    ],
    [
      '自2027年5月1日18时起至5月5日5时止，每天20:00-次日6:00',
      ['2027年5月1日至2027年5月3日每天 20:00–次日6:00', '2027年5月4日 20:00–次日5:00'],
    ],
    [
      '2027年5月1日18时至5月5日12时，停车场暂停对外开放',
      ['2027年5月1日 18:00–24:00不开放', '2027年5月2日至2027年5月4日不开放', '2027年5月5日 0:00–12:00不开放'],
    ],
    ['五一期间（2027年5月1日8:00至5月5日22:00）每天8:00-22:00', ['2027年5月1日至2027年5月5日每天 8:00–22:00']],
  ])('takes from the first and the last day what times at both ends leave out: %s', (text, said) => {
    const lines = readNotice(text);
    expect(lines.some(({ trouble, assumed }) => trouble ?? assumed)).toBe(false);
    expect(meant(text)).toEqual(said);
    expect(lines.map(({ instead }) => instead)).toEqual(
      lines.map(() => (said.length > 1 ? said.join('\n') : undefined)),
    );
  });

  it.each([
    [
      '工作日18:00-22:00，有效期至2027年12月31日，双休日8:00-22:00',
      ['至2027年12月31日止，工作日 18:00–22:00', '至2027年12月31日止，双休日 8:00–22:00'],
    ],
    [
      '工作日18:00-22:00，有效期至2027年6月30日。双休日全天。',
      ['至2027年6月30日止，工作日 18:00–22:00', '双休日 全天'],
    ],
    [
      '工作日18:00-22:00，本通知有效期至2027年6月30日；双休日8:00-22:00。',
      ['至2027年6月30日止，工作日 18:00–22:00', '至2027年6月30日止，双休日 8:00–22:00'],
    ],
  ])(
    'ends the rules of a sentence by what that sentence says, and all of them where it names the notice: %s',
    (text, said) => {
      expect(meant(text)).toEqual(said);
      expect(readNotice(text).some(({ trouble, assumed }) => trouble ?? assumed)).toBe(false);
    },
  );

  it.each(['，有效期至2027年6月30日。', '（有效期至2027年6月30日）。'])(
    'asks whether what the last sentence of hours says at its end is of the whole notice: %s',
    (end) => {
      const lines = readNotice(`工作日18:00-22:00。双休日8:00-22:00${end}咨询电话0731-28680000。`);
      expect(lines.map(({ assumed }) => assumed)).toEqual([[assumptions.VALID_THROUGHOUT], undefined, undefined]);
      expect(lines.flatMap(({ readings }) => readings.map((one) => writePhrase(one)))).toEqual([
        '至2027年6月30日止，工作日 18:00–22:00',
        '至2027年6月30日止，双休日 8:00–22:00',
      ]);
    },
  );

  const evenings = ['工作日 18:30–22:00，5月至9月', '工作日 18:00–22:00，10月至次年4月'];
  const weekends = ['双休日 8:00–22:00', '双休日 8:00–22:00，5月至9月'];

  it.each([
    '夏季（5月至9月）工作日18:30-22:00，双休日8:00-22:00，冬季（10月至次年4月）工作日18:00-22:00',
    '夏季（5月至9月）：工作日18:30-22:00；双休日8:00-22:00。冬季（10月至次年4月）：工作日18:00-22:00。',
  ])('takes days without a season between two seasons for those of the first, and says so: %s', (text) => {
    const lines = readNotice(text);
    expect(lines.map(({ assumed }) => assumed)).toEqual([undefined, [assumptions.SAME_SEASON], undefined]);
    expect(meant(text)).toEqual([evenings[0], weekends[1], evenings[1]]);
  });

  it.each([
    '夏季（5月至9月）工作日18:30-22:00，双休日8:00-22:00，冬季（10月至次年4月）工作日18:00-22:00，双休日9:00-20:00',
    '5月至9月：工作日18:30-22:00；双休日8:00-22:00；10月至次年4月：工作日18:00-22:00；双休日9:00-20:00。',
  ])('gives each season its own hours of the same days: %s', (text) => {
    expect(meant(text)).toEqual([evenings[0], weekends[1], evenings[1], '双休日 9:00–20:00，10月至次年4月']);
    expect(readNotice(text).map(({ assumed }) => assumed?.length)).toEqual([undefined, 1, undefined, 1]);
  });

  it.each([
    ['5月至9月工作日18:30-22:00；双休日8:00-22:00；10月至次年4月工作日18:00-22:00', 2],
    ['5月至9月工作日18:30-22:00\n双休日8:00-22:00\n10月至次年4月工作日18:00-22:00', 2],
    ['5月至9月：工作日18:30-22:00；双休日8:00-22:00。法定节假日全天。', 2],
    ['5月至9月工作日18:30-22:00；10月至次年4月工作日18:00-22:00；双休日8:00-22:00', 1],
    ['工作日 18:30–22:00，5月至9月\n双休日 8:00–22:00\n工作日 18:00–22:00，10月至次年4月', 1],
  ])('asks of days in a sentence of their own whether they are of the season before: %s', (text, most) => {
    const line = readNotice(text).find(({ text }) => text.startsWith('双休日'));
    expect(line?.readings.map((one) => writePhrase(one))).toEqual(weekends.slice(0, most));
  });

  it('asks whether days behind the last of several seasons are of the whole year', () => {
    const last = readNotice('5月至9月工作日18:30-22:00，10月至次年4月18:00-22:00，双休日8:00-22:00').at(-1);
    expect(last?.readings.map((one) => writePhrase(one))).toEqual([weekends[0]]);
    expect(last?.assumed).toEqual([assumptions.WHOLE_YEAR]);
  });

  it('asks whether weekdays behind those of every second week are of the same weeks', () => {
    const asked = (text: string) =>
      readNotice(text)
        .at(-1)
        ?.readings.map((one) => writePhrase(one));
    expect(asked('自2026年3月7日起每两周的周六8:00-17:00，周五18:00-20:00')).toEqual([
      '自2026年3月7日起，每周五 18:00–20:00',
      '自2026年3月20日起每两周的周五 18:00–20:00',
    ]);
    expect(asked('自2026年3月7日起每两周的周六8:00-17:00，每周五18:00-20:00')).toHaveLength(1);
  });

  it('that says two days on which it ends is marked at both', () => {
    const lines = readNotice('工作日18:00至次日7:00。有效期至2027年6月30日。截至2027年5月31日。');
    expect(lines.map(({ trouble }) => trouble !== undefined)).toEqual([false, true, true]);
  });

  it('asks whether Saturdays and Sundays beside holidays are rest days', () => {
    for (const text of ['周六、周日及法定节假日8:00-21:00', '法定节假日和周六周日8:00-21:00']) {
      expect(readNotice(text).map(({ assumed }) => assumed)).toEqual([[assumptions.REST_DAYS]]);
      expect(meant(text)).toEqual(['双休日和法定节假日 8:00–21:00']);
    }
    expect(readPhrase('周三及法定节假日8:00-21:00').trouble?.offset).toBe('周三及'.length);
  });

  it('that opens nothing is not understood, not prose', () => {
    expect(readNotice('请有序停放车辆')[0]?.trouble?.offset).toBe(0);
  });
});

describe('a line said today', () => {
  const today = '2026-11-25';
  const read = (line: string): string | undefined => readOnce(line, today).readings.map((one) => writePhrase(one))[0];

  it.each([
    ['11月26日 9:00-17:00', '2026年11月26日 9:00–17:00'],
    ['今天9:00-17:00', '2026年11月25日 9:00–17:00'],
    ['明天18:00至11月28日8:00', '2026年11月26日18:00至2026年11月28日8:00连续开放'],
    ['1月5日9:00-17:00', '2027年1月5日 9:00–17:00'],
    ['11月20日9:00-17:00', '2026年11月20日 9:00–17:00'],
    ['2027年5月1日 9:00-17:00', '2027年5月1日 9:00–17:00'],
  ])('%s has its date', (line, said) => {
    expect(read(line)).toBe(said);
  });

  it('that is not understood is marked where it was typed', () => {
    const line = '今天9:00-17:00马拉松';
    expect(line.slice(readOnce(line, today).trouble?.offset)).toBe('马拉松');
  });
});
