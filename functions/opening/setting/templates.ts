/** Openings of notices that cities have really published, to begin from: their facts, restated. */
import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { OpeningRule } from '../engine/types.ts';
import type { NoticeOpening } from '../phrases/types.ts';
import type { OpeningTemplate } from './types.ts';

const working: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY'];
const resting: readonly DayKind[] = ['REST_DAY', 'HOLIDAY'];

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

const evenings = (
  season: readonly [from: string, to: string],
  from: string,
  to: string,
  still?: string,
): OpeningRule => ({
  type: 'DAILY',
  on: { kinds: working, season: { from: season[0], to: season[1] } },
  hours: [{ from, to }],
  ...(still === undefined ? {} : { barred: [{ what: 'MOVEMENT', hours: { from: still, to: '30:00' } }] }),
});

const wholeBreak = (from: string, to: string): OpeningRule => ({ type: 'BREAK', of: resting, from, to });

const rules = (...some: OpeningRule[]): NoticeOpening => ({ rules: some, periods: [] });

const whole = (from: string, to: string): NoticeOpening => ({
  rules: [],
  periods: [{ type: 'WHOLE', from, to, replacesRules: false }],
});

const sevenSeats = text('限 7 座及以下小型非营运车辆', 'Small non-commercial vehicles of 7 seats or fewer');

export const templates: readonly OpeningTemplate[] = [
  {
    id: 'zhuzhou-2025',
    kind: 'PARKING_LOT',
    title: text('工作日夜间、休息日和节假日全天', 'Nights of workdays, all day on rest days and holidays'),
    city: text('株洲市', 'Zhuzhou'),
    published: '2025-07-23',
    facts: [
      text('32 家市直机关，1314 个车位', '32 municipal bodies, 1,314 spaces'),
      sevenSeats,
      text('入场前登记，免费停放', 'Registered before entry, free of charge'),
      text(
        '应急、大型活动、极端天气时临时关闭，提前公告',
        'Closed in emergencies, large events and extreme weather, announced beforehand',
      ),
    ],
    opening: rules(
      evenings(['05-01', '09-30'], '18:30', '31:00'),
      evenings(['10-01', '04-30'], '18:00', '31:00'),
      wholeBreak('00:00', '31:00'),
    ),
  },
  {
    id: 'hengyang-baiyun-2019',
    kind: 'PARKING_LOT',
    title: text('休息日和节假日，首日早晨至末日晚上', 'Rest days and holidays, first morning to last evening'),
    city: text('衡阳市', 'Hengyang'),
    published: '2019-09-18',
    facts: [
      text('白云路停车场，300 余个车位', 'The lot on Baiyun Road, over 300 spaces'),
      text('限 7 座及以下、高度不超过 1.8 米', '7 seats or fewer, no higher than 1.8 m'),
      text('登记后领取临时通行证，离场交还', 'A temporary pass is handed out and handed back'),
    ],
    opening: rules(wholeBreak('06:30', '20:00')),
  },
  {
    id: 'liaocheng-2021',
    kind: 'PARKING_LOT',
    title: text('工作日夜间，深夜不得进出', 'Nights of workdays, no movement late at night'),
    city: text('聊城市', 'Liaocheng'),
    published: '2021-04-23',
    facts: [text('12 家单位，497 个车位', '12 bodies, 497 spaces'), sevenSeats],
    opening: rules(
      evenings(['05-01', '10-31'], '19:00', '31:00', '22:00'),
      evenings(['11-01', '04-30'], '18:30', '31:00', '21:30'),
      wholeBreak('00:00', '31:00'),
    ),
  },
  {
    id: 'zaozhuang-2022',
    kind: 'PARKING_LOT',
    title: text('工作日夜间至 7:30，深夜不得进出', 'Nights of workdays until 07:30, no movement late at night'),
    city: text('枣庄市', 'Zaozhuang'),
    published: '2022-01-27',
    facts: [
      text('48 家单位，2800 个车位', '48 bodies, 2,800 spaces'),
      text('超时停放的拖移，并取消停放资格', 'Overstaying vehicles are towed and lose the right to park'),
    ],
    opening: rules(
      evenings(['05-01', '10-31'], '19:00', '31:30', '22:00'),
      evenings(['11-01', '04-30'], '18:30', '31:30', '21:30'),
      wholeBreak('00:00', '31:30'),
    ),
  },
  {
    id: 'chaisang-2023',
    kind: 'PARKING_LOT',
    title: text('仅休息日和节假日，全天', 'Rest days and holidays only, round the clock'),
    city: text('九江市柴桑区', 'Chaisang, Jiujiang'),
    published: '2023-08-11',
    facts: [
      text('工作日由各单位自行确定并公布', 'Workdays are set by each unit and announced'),
      text('公布监督电话', 'A line for complaints is published'),
    ],
    opening: rules(wholeBreak('00:00', '24:00')),
  },
  {
    id: 'suzhou-mayday-2025',
    kind: 'PARKING_LOT',
    title: text('节日期间每天白天', 'By day on each day of a holiday'),
    city: text('苏州市', 'Suzhou'),
    published: '2025-04',
    facts: [
      text('356 家单位，约 3.5 万个车位', '356 bodies, about 35,000 spaces'),
      text('限 7 座及以下', '7 seats or fewer'),
    ],
    opening: {
      rules: [],
      periods: [
        {
          type: 'EACH_DAY',
          firstDay: '2025-05-01',
          lastDay: '2025-05-05',
          hours: [{ from: '08:00', to: '22:00' }],
          replacesRules: false,
        },
      ],
    },
  },
  {
    id: 'yancheng-spring-2021',
    kind: 'PARKING_LOT',
    title: text('春节期间连续开放', 'Without a break over Spring Festival'),
    city: text('盐城市', 'Yancheng'),
    published: '2021-02-08',
    facts: [
      text('约 2 万个车位，市民中心 750 个', 'About 20,000 spaces, 750 of them at the civic centre'),
      text('涉密场所、公检法机关除外', 'Secret sites, police, procuratorate and court excepted'),
    ],
    opening: whole('2021-02-10T18:00', '2021-02-17T18:00'),
  },
  {
    id: 'county-city-2023',
    kind: 'PARKING_LOT',
    title: text('国庆期间连续开放，进出口分设', 'Without a break over National Day, separate gates'),
    city: text('江苏某县级市', 'A county-level city in Jiangsu'),
    published: '2023-09',
    facts: [
      text('市民中心东南门进、西南门出', 'Civic centre: in by the south-east gate, out by the south-west'),
      text('限小型车', 'Small cars only'),
    ],
    opening: whole('2023-09-28T19:00', '2023-10-06T19:00'),
  },
  {
    id: 'beilun-sports-2025',
    kind: 'SPORTS_GROUND',
    title: text('春节期间运动场地开放', 'Sports grounds over Spring Festival'),
    city: text('宁波市北仑区', 'Beilun, Ningbo'),
    published: '2025-01-26',
    facts: [
      text('羽毛球馆、篮球场同时不超过 120 人', 'Badminton hall and basketball area: at most 120 people at once'),
      text(
        '足球场提前一天电话预约，五人制至少 10 人、八人制 16 人、十一人制 22 人',
        'Football is booked a day ahead by telephone: at least 10 players five-a-side, 16 eight-a-side, 22 eleven-a-side',
      ),
    ],
    opening: {
      rules: [],
      periods: [
        {
          type: 'EACH_DAY',
          firstDay: '2025-01-27',
          lastDay: '2025-02-04',
          hours: [{ from: '00:00', to: '24:00' }],
          replacesRules: false,
        },
      ],
    },
  },
  {
    id: 'district-stadium-2022',
    kind: 'SPORTS_GROUND',
    title: text('每天清晨和傍晚', 'Early and late every day'),
    city: text('某区文体中心', 'A district cultural and sports centre'),
    published: '2022-05',
    facts: [text('节假日和大型活动另行通知', 'Holidays and large events by separate notice')],
    opening: rules({
      type: 'DAILY',
      on: {},
      hours: [
        { from: '06:00', to: '09:00' },
        { from: '16:00', to: '21:00' },
      ],
    }),
  },
];
