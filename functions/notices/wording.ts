/** What the words of notices are put together from. */
import type { PoolingEndCause } from '../booking/pooling/types.ts';
import { sourceWords, tripFieldWords, worded } from '../booking/words.ts';
import { dotted } from '../platform/plate.ts';
import type { Facts, Language } from '../platform/result.ts';
import { toDateTime } from '../platform/time.ts';
import { howOften } from './series-words.ts';

export const fact = (facts: Facts, name: string): string => String(facts[name] ?? '');

/** As it stands on the car: 湘B·D1234. */
export const plate = (facts: Facts): string => {
  const number = fact(facts, 'plate');
  return number === '' ? '' : dotted(number);
};

/** An amount in fen as people say it: 560, 83.50. */
export const yuan = (facts: Facts, name: string): string => {
  const fen = Number(facts[name]);
  return (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);
};

/** What a kind of notice says, in both languages. */
export type Words = Readonly<Record<Language, (facts: Facts) => string>>;

/** Whose trip it is, to who may be the reader: 您; 李敏. */
export const whose: Words = {
  zh: (facts) => ('own' in facts ? '您' : fact(facts, 'requester')),
  en: (facts) => ('own' in facts ? 'you' : fact(facts, 'requester')),
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 11月24日, 24 Nov; with its year where it is not the one in which it is read. */
const dayWord = (date: string, { readIn }: Facts, language: Language): string => {
  const [year = '', month, day] = date.split('-');
  const isOther = year !== readIn;
  return language === 'zh'
    ? `${isOther ? `${year}年` : ''}${String(Number(month))}月${String(Number(day))}日`
    : `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''}${isOther ? ` ${year}` : ''}`;
};

/** Parts of a moment, in Shanghai. */
const momentOf = (at: unknown): { date: string; time: string } => {
  const local = toDateTime(Number(at));
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
};

/** Trips that come back: 每个工作日 09:00 去茶陵县; to 茶陵县 every working day at 09:00. */
export const recurring: Words = {
  zh: (facts) => `${howOften(facts, 'zh')} ${momentOf(facts.from).time} 去${fact(facts, 'destination')}`,
  en: (facts) => `to ${fact(facts, 'destination')} ${howOften(facts, 'en')} at ${momentOf(facts.from).time}`,
};

/** When and where to: 11月24日 09:00 去茶陵县; to 茶陵县 on 24 Nov at 09:00. Several of a series by how often, and from when to when. */
export const trip: Words = {
  zh: (facts) => {
    const { date, time } = momentOf(facts.from);
    return 'trips' in facts
      ? `${recurring.zh(facts)}（共 ${fact(facts, 'trips')} 次，${days.zh(facts)}）`
      : `${dayWord(date, facts, 'zh')} ${time} 去${fact(facts, 'destination')}`;
  },
  en: (facts) => {
    const { date, time } = momentOf(facts.from);
    return 'trips' in facts
      ? `${recurring.en(facts)} (${fact(facts, 'trips')} trips ${days.en(facts)})`
      : `to ${fact(facts, 'destination')} on ${dayWord(date, facts, 'en')} at ${time}`;
  },
};

const MOST_NAMED = 5;

/** Civil days that facts name one after the other, the first of many: 1月4日、1月5日; 4 Jan, 5 Jan. */
export const dates = (name: string): Words => {
  const named = (facts: Facts, language: Language): string[] =>
    fact(facts, name)
      .split(' ')
      .map((date) => dayWord(date, facts, language));
  return {
    zh: (facts) => {
      const all = named(facts, 'zh');
      const some = all.slice(0, MOST_NAMED).join('、');
      return all.length > MOST_NAMED ? `${some}等 ${String(all.length)} 天` : some;
    },
    en: (facts) => {
      const all = named(facts, 'en');
      const some = all.slice(0, MOST_NAMED).join(', ');
      return all.length > MOST_NAMED ? `${some} and others, ${String(all.length)} days in all` : some;
    },
  };
};

/** The month that facts name by its first day: 2026年11月; Nov 2026. */
export const month: Words = {
  zh: (facts) => `${fact(facts, 'month').slice(0, 4)}年${String(Number(fact(facts, 'month').slice(5, 7)))}月`,
  en: (facts) => `${MONTHS[Number(fact(facts, 'month').slice(5, 7)) - 1] ?? ''} ${fact(facts, 'month').slice(0, 4)}`,
};

/** A civil day that facts name: 11月24日; 24 Nov. */
const day = (name: string): Words => ({
  zh: (facts) => dayWord(fact(facts, name), facts, 'zh'),
  en: (facts) => dayWord(fact(facts, name), facts, 'en'),
});

/** From a first day to a last: 12月30日至12月31日; one day is named once. */
export const days: Words = {
  zh: (facts) =>
    facts.first === facts.last ? day('first').zh(facts) : `${day('first').zh(facts)}至${day('last').zh(facts)}`,
  en: (facts) =>
    facts.first === facts.last
      ? `on ${day('first').en(facts)}`
      : `from ${day('first').en(facts)} to ${day('last').en(facts)}`,
};

/** A moment that facts name: 11月24日 09:00; 24 Nov, 09:00. */
const moment = (name: string): Words => ({
  zh: (facts) => {
    const { date, time } = momentOf(facts[name]);
    return `${dayWord(date, facts, 'zh')} ${time}`;
  },
  en: (facts) => {
    const { date, time } = momentOf(facts[name]);
    return `${dayWord(date, facts, 'en')}, ${time}`;
  },
});

/** By when a step is to be decided. */
export const due = moment('due');
/** When a trip begins. */
export const start = moment('from');
/** Until when it was extended. */
export const until = moment('until');

/** When a vehicle came back. */
export const back = moment('at');

/** When a trip really began: 于 08:50 ; empty where nobody said. */
export const departed: Words = {
  zh: (facts) => ('departed' in facts ? `于 ${momentOf(facts.departed).time} ` : ''),
  en: (facts) => ('departed' in facts ? ` at ${momentOf(facts.departed).time}` : ''),
};

/** ：收车里程表 40100 公里改为 40010 公里，费用合计 35.00 元改为 15.00 元; empty where neither changed in all. */
export const corrected: Words = {
  zh: (facts) => {
    const parts = [
      ...('isDepartureKm' in facts
        ? [`出车里程表 ${fact(facts, 'wasDepartureKm')} 公里改为 ${fact(facts, 'isDepartureKm')} 公里`]
        : []),
      ...('isKm' in facts ? [`收车里程表 ${fact(facts, 'wasKm')} 公里改为 ${fact(facts, 'isKm')} 公里`] : []),
      ...('isFen' in facts ? [`费用合计 ${yuan(facts, 'wasFen')} 元改为 ${yuan(facts, 'isFen')} 元`] : []),
    ];
    return parts.length > 0 ? `：${parts.join('，')}` : '';
  },
  en: (facts) => {
    const parts = [
      ...('isDepartureKm' in facts
        ? [`odometer at departure from ${fact(facts, 'wasDepartureKm')} to ${fact(facts, 'isDepartureKm')} km`]
        : []),
      ...('isKm' in facts ? [`odometer at return from ${fact(facts, 'wasKm')} to ${fact(facts, 'isKm')} km`] : []),
      ...('isFen' in facts ? [`costs from CNY ${yuan(facts, 'wasFen')} to ${yuan(facts, 'isFen')} in all`] : []),
    ];
    return parts.length > 0 ? `: ${parts.join(', ')}` : '';
  },
};

/** The reason, where one was given. */
export const because: Words = {
  zh: (facts) => ('why' in facts ? `原因：${fact(facts, 'why')}` : ''),
  en: (facts) => ('why' in facts ? ` Reason: ${fact(facts, 'why')}` : ''),
};

/** The source that a trip goes on by after it has lost its vehicle. */
const bySource: Words = {
  zh: (facts) => ('source' in facts ? `（${worded(sourceWords, 'zh', facts.source)}）` : ''),
  en: (facts) => ('source' in facts ? ` (${worded(sourceWords, 'en', facts.source).toLowerCase()})` : ''),
};

/** 湘B·D1234（邻近单位），驾驶员周强; without a driver self-drive. */
export const carAndDriver: Words = {
  zh: (facts) =>
    `${plate(facts)}${bySource.zh(facts)}，${'driver' in facts ? `驾驶员${fact(facts, 'driver')}` : '自驾'}`,
  en: (facts) =>
    `${plate(facts)}${bySource.en(facts)}, ${'driver' in facts ? `driver ${fact(facts, 'driver')}` : 'self-drive'}`,
};

const namesOf = (facts: Facts): string[] => fact(facts, 'changed').split(' ');

/** What of a trip was changed: 时间、目的地; time, destination. */
export const changed: Words = {
  zh: (facts) =>
    namesOf(facts)
      .map((name) => worded(tripFieldWords, 'zh', name))
      .join('、'),
  en: (facts) =>
    namesOf(facts)
      .map((name) => worded(tripFieldWords, 'en', name))
      .join(', '),
};

/** ，与市教育局同乘; nothing where one request has the car for itself. */
export const sharedWith: Words = {
  zh: (facts) => ('with' in facts ? `，与${fact(facts, 'with')}同乘` : ''),
  en: (facts) => ('with' in facts ? `, shared with ${fact(facts, 'with')}` : ''),
};

/** The side of an invitation that did something: 市教育局; a side. */
export const sideThat: Words = {
  zh: (facts) => ('who' in facts ? fact(facts, 'who') : '有一方'),
  en: (facts) => ('who' in facts ? fact(facts, 'who') : 'a side'),
};

const endings: Readonly<Record<PoolingEndCause | 'DECLINED', Words>> = {
  DECLINED: { zh: (facts) => `${sideThat.zh(facts)}谢绝`, en: (facts) => `${sideThat.en(facts)} declined` },
  WITHDRAWN: { zh: () => '调度员已撤回邀请', en: () => 'the dispatcher withdrew the invitation' },
  SENT_ALONE: {
    zh: (facts) => `${sideThat.zh(facts)}已单独派车`,
    en: (facts) => `${sideThat.en(facts)} was sent a car of its own`,
  },
  LEFT: {
    zh: (facts) => `${sideThat.zh(facts)}不再用车`,
    en: (facts) => `${sideThat.en(facts)} needs no car any more`,
  },
  LEFT_CAR: {
    zh: (facts) => `${sideThat.zh(facts)}不再同乘`,
    en: (facts) => `${sideThat.en(facts)} no longer rides along`,
  },
  CHANGED: {
    zh: (facts) => `${sideThat.zh(facts)}变更了行程`,
    en: (facts) => `${sideThat.en(facts)} changed its trip`,
  },
  CAR_LOST: {
    zh: (facts) => `${sideThat.zh(facts)}失去了原派车辆`,
    en: (facts) => `${sideThat.en(facts)} lost its car`,
  },
};

/** Why a car is not shared: （市教育局谢绝） ; empty where nobody kept it. */
export const apart: Words = {
  zh: (facts) => ('cause' in facts ? `（${endings[fact(facts, 'cause') as keyof typeof endings].zh(facts)}）` : ''),
  en: (facts) => ('cause' in facts ? `: ${endings[fact(facts, 'cause') as keyof typeof endings].en(facts)}` : ''),
};

/** A moment that facts name, by the clock. */
const clock = (facts: Facts, name: string): string => momentOf(facts[name]).time;

/** 16:20 在“服务区”交接，里程 36110 公里 */
export const handOver: Words = {
  zh: (facts) =>
    `${clock(facts, 'handedAt')}${'handedPlace' in facts ? ` 在“${fact(facts, 'handedPlace')}”` : ' '}交接，里程 ${fact(facts, 'km')} 公里`,
  en: (facts) =>
    `handed over at ${clock(facts, 'handedAt')}${'handedPlace' in facts ? ` at ${fact(facts, 'handedPlace')}` : ''} with ${fact(facts, 'km')} km`,
};
