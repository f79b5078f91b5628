/** Days that a clerk's line leaves out: 法定节假日除外. Pure. */
import type { DayException } from '../engine/types.ts';
import { ORDER, weekdays } from './days.ts';
import { lunar } from './lunar.ts';
import type { Parts } from './found.ts';
import { dayOf, said } from './named.ts';
import {
  after,
  combined,
  distinct,
  either,
  kinds,
  list,
  mapped,
  monthDay,
  optional,
  word,
  type Reader,
} from './parts.ts';

/** Days left out, each way they can be meant. */
type Left = readonly DayException[];

const leftDay: Reader<{ readonly options: Left; readonly bare?: true }> = either<{
  readonly options: Left;
  readonly bare?: true;
}>(
  mapped(weekdays, (days) => ({ options: [{ weekdays: days }] })),
  mapped(kinds, (some) => ({ options: some.map((one) => ({ kinds: one })) })),
  mapped(lunar, (spans) => ({ options: [{ lunar: spans }] })),
  mapped(after(optional(/每年/), monthDay), ([, day]) => ({ options: [{ dates: [day] }] })),
  mapped(said, (one) => ({
    options: [{ named: [dayOf(one)] }],
    ...(one.what === undefined && one.day !== 'LUNAR_EVE' ? { bare: true } : {}),
  })),
);

const together = (some: readonly DayException[]): DayException => {
  const all = <Name extends keyof DayException>(name: Name) =>
    some.flatMap((one): readonly NonNullable<DayException[Name]>[number][] => one[name] ?? []);
  const [weekdays, kinds, dates, named, lunar] = [
    all('weekdays'),
    all('kinds'),
    all('dates'),
    all('named'),
    all('lunar'),
  ];
  return {
    ...(kinds.length > 0 ? { kinds: ORDER.filter((kind) => kinds.includes(kind)) } : {}),
    ...(weekdays.length > 0
      ? { weekdays: ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => weekdays.includes(day)) }
      : {}),
    ...(dates.length > 0 ? { dates: [...new Set(dates)] } : {}),
    ...(named.length > 0 ? { named: [...new Set(named)] } : {}),
    ...(lunar.length > 0 ? { lunar } : {}),
  };
};

type Except = Pick<Parts, 'except' | 'assumed'>;

const leftDays: Reader<Except> = mapped(list(leftDay), (all) => ({
  except: distinct(combined(all.map(({ options }) => options)).map(together)),
  ...(all.some(({ bare }) => bare) ? { assumed: ['WHOLE_BREAK'] as const } : {}),
}));

/** 法定节假日除外: days left out. */
export const except: Reader<Except> = either(
  mapped(
    after(
      leftDays,
      word(/除外|[以之]外|外(?=\s*(?:[,，每全]|\d))|不算/, () => true),
    ),
    ([days]) => days,
  ),
  mapped(
    after(
      word(/除了?/, () => true),
      after(
        leftDays,
        word(/(?:闭[馆园场]|休息|不开放)?(?:以|之)?外/, () => true),
      ),
    ),
    ([, [days]]) => days,
  ),
  mapped(
    after(
      word(/不(?:含|包括|包含)|except(?: on| for)?\b/, () => true),
      leftDays,
    ),
    ([, days]) => days,
  ),
);

/** 遇法定节假日照常开放: days on which what is closed on others opens. */
export const asUsual: Reader<Pick<Parts, 'asUsual'>> = mapped(
  after(
    optional(/但?(?:如|若)?(?:遇到?|逢)?/),
    after(
      leftDays,
      word(
        /,?(?:时|期间|则|均|仍)*(?:(?:照常|正常)(?:对外)?(?:免费)?开(?:放|馆|园|门)|不(?:闭[馆园场]|休息|休))/,
        () => true,
      ),
    ),
  ),
  ([, [{ except = [] }]]) => except[0] && { asUsual: except[0] },
);
