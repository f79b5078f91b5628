import {
  CalendarYearDocument,
  CorrectCalendarDocument,
  type DayKind,
  type YearDayFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';

const w = words(
  { reason: '请写明原因', source: '请写明依据的文件' },
  { reason: 'Say why', source: 'Name the document it rests on' },
);

/** One year of a division's calendar, and the day of it that is being corrected. */
export class CalendarYear {
  readonly live: Live<readonly YearDayFragment[]>;
  readonly act = new Act();
  date = $state<string>();
  /** Null takes back what the division said of the day before. */
  kind = $state<DayKind | null>('WORKDAY');
  name = $state('');
  reason = $state('');
  source = $state('');
  readonly #division: string;
  /** One key for one intended correction. */
  #key = crypto.randomUUID();

  constructor(division: string, year: number) {
    this.#division = division;
    const span = { from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, division };
    this.live = new Live(async (signal) => (await ask(CalendarYearDocument, span, signal)).calendarDays, 60_000);
  }

  /** Begins to correct a day, as it stands; reason and document stay, as one document often moves several days. */
  begin({ date, kind, holiday }: YearDayFragment): void {
    this.date = date;
    this.kind = kind;
    this.name = holiday?.zh ?? '';
    this.act.clear();
  }

  /** True when done. */
  async correct(): Promise<boolean> {
    const { date, kind } = this;
    if (date === undefined) return false;
    const [reason, source, name] = [this.reason.trim(), this.source.trim(), this.name.trim()];
    this.act.clear();
    this.act.refusals = [
      ...(reason === '' ? [missing('reason', () => w.reason)] : []),
      ...(source === '' ? [missing('source', () => w.source)] : []),
    ];
    if (this.act.refusals.length > 0) return false;
    const holiday = kind === 'HOLIDAY' && name !== '' ? { holidayZh: name } : {};
    const input = {
      idempotencyKey: this.#key,
      division: this.#division,
      days: [{ date, kind, ...holiday }],
      reason,
      source,
    };
    const payload = await this.act.run(async () => (await ask(CorrectCalendarDocument, { input })).correctCalendar);
    // What was refused may be sent again with other input, which wants a key of its own.
    if (payload ?? this.act.refusals.length > 0) this.#key = crypto.randomUUID();
    if (!payload) return false;
    await this.live.refresh();
    return true;
  }
}
