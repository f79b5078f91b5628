/** Named days of a clerk's line: holidays, their breaks, and days of a break. Pure. */
import type { Festival, NamedDay } from '../engine/types.ts';
import { firstOf, kindList, lastOf, numeral, ordinal } from './days.ts';
import { lastDay, run, runOf } from './runs.ts';
import type { Parts } from './found.ts';
import { after, either, list, mapped, optional, span, word, type Reader } from './parts.ts';
import { time } from './times.ts';

const NAMES: readonly (readonly [Festival, string])[] = [
  ['NEW_YEAR', "元旦节?|new year's day"],
  ['SPRING_FESTIVAL', '春节|spring festival'],
  ['QINGMING', '清明节?|qingming festival'],
  ['LABOUR_DAY', '五一(?:国际)?(?:劳动节)?|(?:国际)?劳动节|labour day'],
  ['DRAGON_BOAT', '端午节?|dragon boat festival'],
  ['MID_AUTUMN', '中秋节?|mid-autumn festival'],
  ['NATIONAL_DAY', '十一国庆节?|国庆节?|national day'],
];
const EVE = "除夕|大年三十|lunar new year's eve";

const BREAK = '(?:长?假期|小?长假|放假期间|假日|期间|假| break)(?:期间)?';
const ITSELF = '(?:当[天日]|正日|这[一]?天| itself)';
/** What lies before a holiday and after it are other days than the holiday. */
const OTHER_DAY = '节?(?:前|后|当[天日]|至|到|-|第|首|末|最后|倒数)';

/** A name as it was said: of the break, of the day itself, or of neither by that word. */
interface Said {
  readonly day: Festival | 'LUNAR_EVE';
  readonly what?: 'BREAK' | 'ITSELF';
}

/** A name before a colon names what was announced, not the days of a rule. */
export const said: Reader<Said> = either(
  word(new RegExp(`(?:每年)?(?:${EVE})(?:当[天日])?(?!\\s*:)(?!${OTHER_DAY})`), () => ({ day: 'LUNAR_EVE' as const })),
  ...NAMES.flatMap(([day, names]) => [
    word(new RegExp(`(?:每年)?(?:${names})节?${ITSELF}`), (): Said => ({ day, what: 'ITSELF' })),
    word(new RegExp(`(?:每年)?(?:${names})${BREAK}(?!\\s*:)(?!${OTHER_DAY})`), (): Said => ({ day, what: 'BREAK' })),
    word(new RegExp(`(?:每年)?(?:${names})(?!${BREAK}|${ITSELF}|\\s*:|${OTHER_DAY})`), (): Said => ({ day })),
  ]),
);

export const dayOf = ({ day, what }: Said): NamedDay => (day !== 'LUNAR_EVE' && what === 'ITSELF' ? `ON_${day}` : day);

/** 春节期间，除夕: days within the break are no other break. */
const ofBreak: Reader<true> = (text, at) =>
  /期间\s*,\s*$/.test(text.slice(0, at)) ? { value: true, end: at } : undefined;

/** 元旦、国庆节假期; 清明、端午、中秋当天: what stands behind the last name is said of those before it as well. */
export const namedDays: Reader<Pick<Parts, 'named' | 'assumed'>> = mapped(list(said, { stop: ofBreak }), (all) => {
  const last = all.at(-1)?.what;
  const bare = all.some(({ day, what }) => what === undefined && day !== 'LUNAR_EVE');
  const meant = last === undefined ? all : all.map((one) => ({ ...one, what: one.what ?? last }));
  return {
    named: [...new Set(meant.map(dayOf))],
    ...(bare && last !== 'BREAK'
      ? {
          assumed: [last === 'ITSELF' ? 'EACH_ITSELF' : 'WHOLE_BREAK'] as const,
        }
      : {}),
  };
});

/** A name where it is said which days around it are meant. */
const name: Reader<NamedDay> = either<NamedDay>(
  word(new RegExp(`(?:每年)?(?:${EVE})(?:当[天日])?`), () => 'LUNAR_EVE'),
  ...NAMES.flatMap(([day, names]) => [
    word(new RegExp(`(?:每年)?(?:${names})节?${ITSELF}`), () => `ON_${day}` as const),
    word(new RegExp(`(?:每年)?(?:${names})(?:${BREAK})?`), () => day),
  ]),
);

/** The days that a run is made of. */
const runDays: Reader<Pick<Parts, 'kinds' | 'named'>> = either<Pick<Parts, 'kinds' | 'named'>>(
  mapped(list(name), (named) => ({ named: [...new Set(named)] })),
  mapped(kindList, (options) => ({ kinds: options })),
  word(/假期|长假/, () => ({ kinds: [['HOLIDAY'] as const] })),
);
/** 节前, 节假日后: days off at work are not meant where what lies beside them is. */
const holidays: Reader<Pick<Parts, 'kinds'>> = word(
  /(?:国家)?(?:法定)?(?:节假日|节日|假期|长假|节)(?=的?前|结束后|后)/,
  () => ({ kinds: [['HOLIDAY'] as const] }),
);

/** 春节假期首日8:00至末日18:00: a run with the days it is made of. */
export const runOfDays: Reader<Pick<Parts, 'kinds' | 'named' | 'run'>> = mapped(after(runDays, run), ([days, run]) => ({
  ...days,
  run,
}));

/** 双休日前一日18:00至节后首个工作日8:00: a run joined by the evening before it. */
export const eveRun: Reader<Pick<Parts, 'kinds' | 'named' | 'run'>> = mapped(
  after(
    either<Pick<Parts, 'kinds' | 'named'>>(
      mapped(
        after(
          runDays,
          word(/的?前(?:一|1)?(?:天|日|晚|夜)|的?前夕/, () => true),
        ),
        ([days]) => days,
      ),
      // 节前最后一个工作日: the day before the break of a holiday.
      word(/(?:法定)?(?:节假日|假期|节日|节)前(?:的)?(?:最后)?一个工作日/, () => ({ kinds: [['HOLIDAY'] as const] })),
    ),
    span(time, after(lastDay, time)),
  ),
  ([days, [from, [extra, to]]]) => {
    const found = runOf(from, to, extra, true);
    return found && { ...days, run: found };
  },
);

type Places = Pick<Parts, 'inRun' | 'assumed'>;
const place = (...inRun: readonly number[]): Places => ({ inRun });

/** Places in a run: 1 its first day, -1 its last. 前两天 may as well be the two days before it. */
const places: Reader<Places> = either<Places>(
  word(/首[日天]/, () => place(1)),
  word(/末日|最后(?:一)?[天日]/, () => place(-1)),
  word(/倒数第([一二三四五六七八九1-9])[天日]/, ([, one = '']) => place(-numeral(one))),
  word(/第([一二三四五六七八九1-9])[天日]/, ([, one = '']) => place(numeral(one))),
  word(/头([二两三四五六七八九2-9])[天日]/, ([, days = '']) => place(...firstOf(days))),
  word(/最后([二两三四五六七八九2-9])[天日]/, ([, days = '']) => place(...lastOf(days))),
  word(/(前|后)([二两三四五六七八九2-9])[天日]/, ([, side, days = '']) => ({
    inRun: side === '前' ? firstOf(days) : lastOf(days),
    assumed: ['WITHIN_BREAK'],
  })),
);

const side: Reader<Pick<Parts, 'beside' | 'assumed'>> = either<Pick<Parts, 'beside' | 'assumed'>>(
  word(/的?前(?:的)?(?:一|1)?(?:天|日|晚|夜)|的?前夕/, () => ({ beside: 'BEFORE' })),
  word(/(?:结束)?后(?:的)?(?:(?:第一|首|一|1)[天日]|次日)(?!起|开始)/, () => ({ beside: 'AFTER' })),
  word(/(?:结束)?后(?:的)?(?:首|第一)个工作日(?!起|开始)/, () => ({ beside: 'AFTER', assumed: ['AFTER_BREAK'] })),
);

const withAssumed = (assumed: NonNullable<Parts['assumed']>): Pick<Parts, 'assumed'> =>
  assumed.length > 0 ? { assumed } : {};

type RunDays = Pick<Parts, 'kinds' | 'named' | 'inRun' | 'beside' | 'assumed'>;

/** 国庆假期第一天、最后一天; 双休日前一天; 春节假期后第一天. */
export const daysOfRun: Reader<RunDays> = either<RunDays>(
  mapped(after(either(holidays, runDays), side), ([days, beside]) => ({ ...days, ...beside })),
  mapped(after(runDays, after(optional(/的/), list(places))), ([days, [, some]]) => ({
    ...days,
    inRun: [...new Set(some.flatMap(({ inRun = [] }) => inRun))],
    ...withAssumed(some.flatMap(({ assumed = [] }) => assumed)),
  })),
  mapped(
    after(
      word(/the (?:(last day before|eve of)|first day after)/, ([, before]) =>
        before ? ('BEFORE' as const) : ('AFTER' as const),
      ),
      runDays,
    ),
    ([beside, days]) => ({ ...days, beside }),
  ),
  mapped(
    after(
      word(/the/, () => true),
      after(
        list(ordinal),
        after(
          word(/day of/, () => true),
          runDays,
        ),
      ),
    ),
    ([, [some, [, days]]]) => ({ ...days, inRun: [...new Set(some)] }),
  ),
);

/** Days around New Year's Day belong to the break of the year that begins. */
const TURN = '12-20';

/** 2027年春节期间: days of the holidays of one year. */
export const ofYear: Reader<Parts> = mapped(
  after(
    word(/(20\d\d)年度?的?(?:全年的?)?(?!\d)/, ([, year]) => Number(year)),
    either<Parts>(
      eveRun,
      runOfDays,
      daysOfRun,
      namedDays,
      mapped(kindList, (kinds) => ({ kinds })),
    ),
  ),
  ([year, days]) => {
    const isTurn = days.named?.some((one) => one.endsWith('NEW_YEAR')) ?? false;
    const [from, to] = isTurn
      ? [`${String(year - 1)}-${TURN}`, `${String(year)}-${TURN}`]
      : [`${String(year)}-01-01`, `${String(year)}-12-31`];
    return { ...days, force: { effectiveFrom: from, effectiveTo: to } };
  },
);
