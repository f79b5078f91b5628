/** Notices as bureaus, schools and stadiums publish them, and when a place is open by their words. */
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { addDays, instantAt, MINUTE } from '../../platform/time.ts';
import { openWindows } from '../engine/windows.ts';
import { noticesOfPlaces } from './fixtures/notices-of-places.ts';
import { noticesOfUnits } from './fixtures/notices-of-units.ts';
import { notices } from './fixtures/notices.ts';
import { assumptions } from './assumptions.ts';
import { readNotice } from './notice.ts';
import { writePhrase } from './writing.ts';
import { openingOfPhrases } from './phrases.ts';

const TODAY = '2026-01-05';

/** Hours of a day as `18:30-24:00`, several with a space between. */
const openOn = (opening: Parameters<typeof openWindows>[0], date: string): string => {
  const [begin, end] = [instantAt(date), instantAt(addDays(date, 1))];
  const clock = (at: number): string => {
    const minutes = Math.round((Math.min(Math.max(at, begin), end) - begin) / MINUTE);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return openWindows(opening, nationalCalendar, date, 1)
    .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' ');
};

describe('a notice that nobody here has seen', () => {
  it.each(Object.entries({ ...notices, ...noticesOfPlaces, ...noticesOfUnits }))(
    '%s',
    (_, { text, assumed = [], on }) => {
      const lines = readNotice(text, TODAY);
      expect(lines.flatMap(({ text, trouble }) => (trouble ? [text.slice(trouble.offset)] : []))).toEqual([]);
      expect(lines.filter(({ readings }) => readings.length > 1).map(({ text }) => text)).toEqual([]);
      expect(lines.flatMap((line) => line.assumed ?? [])).toEqual(assumed.map((one) => assumptions[one]));
      const opening = {
        ...openingOfPhrases(lines.flatMap(({ readings }) => readings)),
        closures: [],
      };
      const open = Object.keys(on).map((date) => [date, openOn(opening, date)]);
      expect(Object.fromEntries(open)).toEqual(on);
      // Once its writer has confirmed every line nothing is asked again, and it means the same.
      const confirmed = lines.flatMap(({ readings }) => readings.map((one) => writePhrase(one)));
      const again = readNotice(confirmed.join('\n'), TODAY);
      expect(again.filter(({ assumed, trouble }) => assumed ?? trouble)).toEqual([]);
      expect(again.flatMap(({ readings }) => readings)).toEqual(lines.flatMap(({ readings }) => readings));
    },
  );

  it.each([
    ['工作日18:00-次日7:00\n节后第一个工作日7:30前驶离', ''],
    ['双休日全天。法定节假日全天。节后第一个工作日7:30前驶离', ''],
    ['双休日8:00-20:00\n节后第一个工作日7:30前驶离', ''],
    ['运动场开放通知\n1. 学期内：周六、周日8:00—18:00\n2. 暑假（2027年7月5日至8月28日）每天7:00—20:00', ''],
    ['工作日8:00-18:00停放不得超过2小时', '停放不得超过2小时'],
    ['寒暑假每天8:00-20:00开放', '寒暑假每天8:00-20:00开放'],
    ['开学后工作日18:00-20:00开放', '开学后'],
    ['工作日18:00-22:00，考试期间另行通知', '考试期间另行通知'],
    ['每天8:00-20:00，三伏天延长至22:00', '三伏天延长至22:00'],
    ['清明前后8:00-17:00开放', '清明前后'],
    ['春节前后每天8:00-17:00开放', '春节前后'],
    ['月底最后两个周末8:00-17:00开放', '月底最后两个'],
    ['周一、三、五18:00-20:00，日9:00-21:00', '日9:00-21:00'],
    ['每天8:00-22:00，12:00-14:00午休', ''],
    ['双休日及法定节假日（1月1日至3日）8:00-18:00', '1月1日至3日'],
    ['双休日及法定节假日（2027年1月1日至3日）8:00-18:00', '2027年1月1日至3日'],
    ['2026年5月1日至5日8:00-22:00，12:00-14:00关闭', '12:00-14:00关闭'],
    ['周二至周五9:00-17:00，周六、周日9:00-21:00，周一闭馆（遇法定节假日照常开放）', ''],
    ['工作日18:00-22:00，法定节假日正常开放', ''],
    ['逢十五8:00-12:00开放', '逢十五'],
    ['9:00—11:30，14:30—17:00（周一全天、周五下午闭馆）', '周五下午闭馆'],
    ['周一、周三、周五为教职工专场，周二、周四、周六18:00-20:00对外开放', '为教职工专场'],
    ['工作日7:00—9:00、17:00—19:00为上下班高峰，社会车辆不得进出', '为上下班高峰'],
    ['每天8:00-18:00，周三闭园半天（13:00-18:00）', '半天'],
    ['每日23:00至次日5:30，车辆不得进出消防通道', '消防通道'],
    ['每日23:00至次日5:30消防通道内不得停放车辆，违者拖离', '消防通道内不得停放车辆'],
    ['工作日7:30-8:30，校门口禁止停车', '校门口禁止停车'],
    ['充电桩每天8:00-22:00开放', '充电桩'],
    ['停车场每天8:00-22:00开放，充电桩24小时使用', '充电桩24小时使用'],
    ['体育馆内便利店每天8:00-20:00', '体育馆内便利店'],
    ['喷泉周五、周六19:30-20:30开放', '喷泉'],
    ['每天22:00-6:00请保持安静', '请保持安静'],
    ['工作日8:00-18:00开放，12:00-14:00保洁', '保洁'],
    ['每周三14:00-16:00，消防演练', '消防演练'],
    ['周二至周日9:00-21:00（周一闭馆，逢国家法定节假日照常开放），自习室24小时开放', '自习室24小时开放'],
    ['周二至周日9:00-21:00，周一闭馆，法定节假日照常开放，老年室8:00-11:00开放', '老年室8:00-11:00'],
    ['每天8:00-22:00；2027年1月20日至2月20日每天8:00-18:00开放，除夕至正月初六闭馆', '除夕至正月初六闭馆'],
    ['2027年2月5日8:00至2月20日18:00连续开放，除夕闭馆', '除夕闭馆'],
    ['夏季：5:30-22:00', ''],
    ['双休日（每月15日、法定节假日除外）8:00-20:00', '每月15日、法定节假日除外'],
    ['工作日8:00-18:00内部车辆使用，18:00-次日8:00对外开放', '内部车辆使用'],
    ['非工作时间对外开放，双休日全天', '非工作时间对外开放'],
    ['值班时间工作日8:30-17:30', '值班时间'],
    ['每月1日、15日9:00-11:00党员活动', '党员活动'],
    ['游客每天9:00-17:00，市民每天6:00-22:00', '游客'],
    ['广场停车场24小时开放，每日凌晨2点至5点清洗路面，请勿停放。', '清洗路面'],
    ['每天6:00-22:00，其中12:00-14:00只限学生', '只限学生'],
    ['每周末（五、六、日）18:00-22:00', '五、六、日'],
    ['本周六9:00-11:00开放', '本周六'],
    ['周二免费，每天8:00-20:00', '每天8:00-20:00'],
    ['篮球场8:00-22:00，足球场周末8:00-18:00', '足球场'],
    ['篮球场：8:00-22:00；足球场：周末8:00-18:00', '足球场'],
    ['春节期间，工作日8:00-20:00', '春节期间'],
    ['春节期间，工作日不开放，每天8:00-20:00', '春节期间'],
    ['1、周末全天停放。2、停放时间:周末及法定节假日前一天的19:00至第一个工作日7:00。', '19:00至第一个工作日7:00'],
    ['双休日全天开放。市民可在周五晚七时许至周一7:00停放', '市民可在周五晚七时许至周一7:00停放'],
    ['双休日全天开放。停放时间：工作日下班后至次日上班前', '下班后至次日上班前'],
    ['双休日全天开放。对外停车时段：工作日晚七时许至次日晨七时', '晚七时许至次日晨七时'],
    ['双休日全天开放，对外停车时段：晚七时许至次日晨七时', '晚七时许至次日晨七时'],
    ['汛期每天17:30-19:30开放', '汛期'],
    ['汛期，每天17:30-19:30开放', '汛期'],
    ['上学期间周末8:00—18:00开放', '上学期间'],
    ['会期内每天17:30-19:30开放', '会期内'],
    ['工作期间每天17:30-19:30开放', '工作期间'],
    ['每天17:30-19:30（5月至9月），周末8:00-18:00，上学期间', '上学期间'],
    ['节后首个工作日18:00起恢复开放，国庆节、中秋节期间全天开放。', '恢复开放'],
    ['周一8:00至下周五18:00', '8:00至下周五18:00'],
    ['自2027年5月1日零时起至5月5日24时止，市民广场举办灯会', '举办灯会'],
    ['2027年5月1日8:00至5月5日22:00东门封闭，请从西门进出', '东门封闭'],
    ['周一至周五早8晚5，周末早9晚4', '早9晚4'],
    ['早7点、晚9点开放', '早7点'],
    ['两周一次，周六8:00-17:00', '两周一次'],
    ['每两周六8:00-17:00开放', '每两周六'],
    ['自2026年3月7日起每三周的周六8:00-17:00', '每三周'],
    ['工作日18:00至次日7:00，试行半年', '试行半年'],
    ['工作日18:00至次日7:00。试行开放三个月', '试行开放三个月'],
    ['工作日18:00至次日7:00。暂定3个月', '暂定3个月'],
    ['本通知自2027年1月1日起施行，有效期一年。工作日18:00至次日7:00', '有效期一年'],
  ])('is never read as certain where its words leave it open: %s', (text, marked) => {
    const lines = readNotice(text, TODAY);
    const [wrong] = lines.filter(({ trouble }) => trouble);
    expect(wrong).toBeDefined();
    expect(wrong?.text.slice(wrong.trouble?.offset)).toContain(marked);
  });

  it.each([
    '周二至周日9:00-21:00，周一闭馆，法定节假日9:00-17:00',
    '周二至周日9:00-21:00。周一闭馆。法定节假日9:00-17:00开放。',
    '周二至周日9:00-21:00，法定节假日9:00-17:00，每周一不开放',
  ])(
    'of Mondays that are closed beside hours of holidays is asked which holds on a Monday of a holiday: %s',
    (text) => {
      const lines = readNotice(text, TODAY).toSorted(
        (a, b) => Number(a.text.includes('假')) - Number(b.text.includes('假')),
      );
      expect(lines.map(({ readings }) => readings.map((one) => writePhrase(one)))).toEqual([
        ['每周二、每周三、每周四、每周五、每周六、每周日（法定节假日除外） 9:00–21:00'],
        ['每周一不开放', '每周一（法定节假日除外）不开放'],
        ['法定节假日 9:00–17:00'],
      ]);
    },
  );

  it('that writes out which Mondays are closed is not asked again', () => {
    for (const closed of ['每周一不开放', '每周一（法定节假日除外）不开放'])
      expect(readNotice(`${closed}\n法定节假日 9:00–17:00`, TODAY).map(({ readings }) => readings.length)).toEqual([
        1, 1,
      ]);
  });

  it('of a weekend said by its weekdays is asked whether each week or each run of rest days is meant', () => {
    const [line] = readNotice('周末：周六6:30至周日20:00连续开放', TODAY);
    expect(line?.readings.map((one) => writePhrase(one))).toEqual([
      '每周六6:30至周日20:00',
      '双休日首日6:30至末日20:00',
    ]);
  });

  it('of market days without their calendar is asked which one is meant', () => {
    const [line] = readNotice('逢五逢十8:00-14:00开放', TODAY);
    expect(line?.readings.map((one) => writePhrase(one))).toEqual([
      '每月5日、10日、15日、20日、25日、30日 8:00–14:00',
      '农历每月初五、初十、十五、二十、二十五、三十 8:00–14:00',
    ]);
  });

  it.each([
    ['寒假期间每天8:00-20:00开放', '寒假', '从哪天到哪天'],
    ['每天8:00-20:00，夏季延长至22:00', '夏季', '从哪天到哪天'],
    ['国庆节后首个工作日起，工作日18:00-22:00开放', '国庆节后', '日期'],
    ['周五、周六延至23:00', '延至', '平时的时间'],
    ['每天8:00-20:00，周六延长2小时', '延长2小时', '完整的时间'],
    ['篮球场每日6:00-22:00；雨雪天气关闭', '雨雪天气', '临时关闭'],
    ['周六8:00-18:00（节假日顺延）', '顺延', '写出来'],
    ['每天8:00-20:00，周五延至19:00', '延至', '平时的时间'],
    ['夏季工作日18:00-22:00，其余时间全天', '其余时间', '夏季工作日18:00-22:00'],
    ['每周三18:00-22:00，节前一天18:00-24:00，其余时间全天', '其余时间', '具体的日子'],
  ])('that is not understood says what is missing: %s', (text, marked, hint) => {
    const wrong = readNotice(text, TODAY)
      .filter(({ trouble }) => trouble)
      .at(-1);
    expect(wrong?.text.slice(wrong.trouble?.offset)).toContain(marked);
    expect(wrong?.trouble?.expected.zh).toContain(hint);
  });
});
