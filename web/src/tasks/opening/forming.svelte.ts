import type { DayKind } from '../../../../functions/calendar/types.ts';
import type { NamedDay, OpeningPeriod, OpeningRule, Weekday } from '../../../../functions/opening/engine/types.ts';
import { exceptWord } from '../../../../functions/opening/engine/days-words.ts';
import { dateWord, weekdayWord } from '../../../../functions/opening/engine/words.ts';
import { daysClause, kindsWord } from '../../../../functions/opening/phrases/writing-days.ts';
import type { LineReading } from '../../../../functions/opening/phrases/reading.ts';
import { readPhrase } from '../../../../functions/opening/phrases/phrases.ts';

/** What a line may be. */
export type LineType = OpeningRule['type'] | OpeningPeriod['type'] | 'RESTRICTION';

/** A part of a rule that says something. */
const some = <Name extends string, T>(name: Name, list: readonly T[]) =>
  (list.length > 0 ? { [name]: list } : {}) as Readonly<Partial<Record<Name, readonly T[]>>>;
const listed = (parts: readonly string[], mark = '，'): string => parts.filter((part) => part !== '').join(mark);
const before = (said: string, word: string): string => (said === '' || said.startsWith(word) ? said : word + said);

/**
 * A line put together from its parts: whatever a rule can be is chosen, and the form writes the words that say it, which
 * are read as any line is.
 */
export class LineForm {
  type = $state<LineType>('DAILY');
  kinds = $state<readonly DayKind[]>([]);
  weekdays = $state<readonly Weekday[]>([]);
  inMonth = $state<readonly number[]>([]);
  /** Every second week, counted from that of this date. */
  everyOtherWeekFrom = $state('');
  named = $state<readonly NamedDay[]>([]);
  inRun = $state<readonly number[]>([]);
  beside = $state<'' | 'BEFORE' | 'AFTER'>('');
  before = $state<readonly DayKind[]>([]);
  season = $state('');
  dates = $state('');
  monthDays = $state('');
  lunar = $state('');
  lunarDays = $state('');
  exceptKinds = $state<readonly DayKind[]>([]);
  exceptWeekdays = $state<readonly Weekday[]>([]);
  exceptNamed = $state<readonly NamedDay[]>([]);
  exceptDates = $state('');
  exceptLunar = $state('');
  hours = $state('');
  /** Whether a run begins on the day before it, and ends on the day after. */
  eve = $state(false);
  morrow = $state(false);
  firstWeekday = $state<Weekday>(5);
  lastWeekday = $state<Weekday>(1);
  /** Days of each year, as people say them. */
  firstDay = $state('');
  lastDay = $state('');
  /** Days of one year. */
  firstDate = $state('');
  lastDate = $state('');
  from = $state('');
  to = $state('');
  name = $state('');
  replacesRules = $state(false);
  noEntry = $state('');
  noMovement = $state('');
  lastEntryMinutes = $state<number | null>(null);
  effectiveFrom = $state('');
  effectiveTo = $state('');
  readonly words: string = $derived.by(() => listed([...this.#force(), ...this.#span(), ...this.#movement()]));
  readonly reading: LineReading = $derived(readPhrase(this.words));

  #force(): string[] {
    return [
      this.effectiveFrom && `自${dateWord(this.effectiveFrom, 'zh')}起`,
      this.effectiveTo && `至${dateWord(this.effectiveTo, 'zh')}止`,
    ];
  }

  #movement(): string[] {
    if (this.type === 'CLOSED') return [];
    return [
      this.noEntry.trim() && `${this.noEntry.trim()}不得进入`,
      this.noMovement.trim() && `${this.noMovement.trim()}不得进出`,
      this.lastEntryMinutes === null ? '' : `结束前${String(this.lastEntryMinutes)}分钟停止入场`,
    ];
  }

  #season(): string {
    return before(this.season.trim(), '每年');
  }

  #except(): string {
    const chosen = {
      ...some('kinds', this.exceptKinds),
      ...some('weekdays', this.exceptWeekdays),
      ...some('named', this.exceptNamed),
    };
    const left = exceptWord(chosen, 'zh', kindsWord).replace(/^（|除外）$/g, '');
    const days = listed([left, this.exceptDates.trim(), before(this.exceptLunar.trim(), '农历')], '、');
    return days && `（${days}除外）`;
  }

  #days(): string {
    const { beside } = this;
    const inRun = beside === '' ? some('inRun', this.inRun) : {};
    const chosen = {
      ...some('kinds', this.kinds),
      ...some('weekdays', this.weekdays),
      ...some('inMonth', this.inMonth),
      ...(this.everyOtherWeekFrom === '' ? {} : { everyOtherWeekFrom: this.everyOtherWeekFrom }),
      ...some('named', this.named),
      ...some('before', this.before),
      ...inRun,
      ...(beside === '' ? {} : { beside }),
    };
    const typed = [
      before(this.dates.trim(), '每年'),
      before(this.lunar.trim(), '农历'),
      before(this.lunarDays.trim(), '农历每月'),
      before(this.monthDays.trim(), '每月'),
    ].filter((one) => one !== '');
    return (
      listed([...typed, Object.keys(chosen).length > 0 || typed.length === 0 ? daysClause(chosen, 'zh') : '']) +
      this.#except()
    );
  }

  #span(): string[] {
    const [from, to, hours] = [this.from.trim(), this.to.trim(), this.hours.trim()];
    switch (this.type) {
      case 'DAILY':
        return [`${this.#days()} ${hours}`, this.#season()];
      case 'CLOSED':
        return [this.#season(), `${this.#days()} ${hours}不开放`];
      case 'BREAK': {
        const chosen = { ...some('kinds', this.kinds), ...some('named', this.named) };
        const days = Object.keys(chosen).length > 0 ? daysClause(chosen, 'zh') : '';
        const begin = `${this.eve ? '前一日' : '首日'}${from}`;
        return [`${days}${begin}至${this.morrow ? '结束后次日' : '末日'}${to}`, this.#season()];
      }
      case 'WEEKLY':
        return [
          `每${weekdayWord(this.firstWeekday, 'zh')}${from}至${weekdayWord(this.lastWeekday, 'zh')}${to}`,
          this.#season(),
        ];
      case 'YEARLY':
        return [`每年${this.firstDay.trim()}${from}至${this.lastDay.trim()}${to}连续开放`];
      case 'EACH_DAY': {
        const last =
          this.lastDate === '' || this.lastDate === this.firstDate ? '' : `至${this.#date(this.lastDate)}每天`;
        return [`${this.#name()}${this.#date(this.firstDate)}${last} ${hours}`, this.#instead()];
      }
      case 'WHOLE':
        return [
          `${this.#name()}${this.#date(this.firstDate)}${from}至${this.#date(this.lastDate)}${to}连续开放`,
          this.#instead(),
        ];
      case 'RESTRICTION':
        return [];
    }
  }

  #date(date: string): string {
    return date && dateWord(date, 'zh');
  }

  #name(): string {
    const name = this.name.replace(/["“”「」＂|｜]/g, '').trim();
    return name && `“${name}”：`;
  }

  #instead(): string {
    return this.replacesRules ? '期间不按平时规则开放' : '';
  }
}
