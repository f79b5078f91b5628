import { ReportProgressDocument, type ReportProgressQuery } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { missing } from '../../lib/missing.ts';

export type Progress = ReportProgressQuery['reportProgress'][number];

const w = words(
  { none: '没有这个编号的反映，请核对后重新填写' },
  { none: 'There is no report of this number; check it and enter it anew' },
);

/** A report that this device knows by its number. */
export interface OwnReport {
  readonly number: string;
  readonly placeId: string;
}

const NAME = 'reports';
/** As many as the service tells of at once; the oldest gives way. */
const MOST = 20;

const isOwn = (one: unknown): one is OwnReport =>
  typeof one === 'object' && one !== null && 'number' in one && 'placeId' in one;

const read = (): readonly OwnReport[] => {
  const all = kept('local', NAME);
  return Array.isArray(all) ? all.filter(isOwn).slice(0, MOST) : [];
};

/** Numbers of what was reported on this device, the latest first: the service does not know whose they are. */
class OwnReports {
  all = $state.raw(read());

  add(report: OwnReport): void {
    this.#keep([report, ...this.all.filter(({ number }) => number !== report.number)].slice(0, MOST));
  }

  drop(number: string): void {
    this.#keep(this.all.filter((one) => one.number !== number));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(all: readonly OwnReport[]): void {
    this.all = all;
    keep('local', NAME, all.length === 0 ? undefined : all);
  }
}

export const ownReports = new OwnReports();

/** How far reports have come, kept fresh. */
export const progressOf = (numbers: () => readonly string[]): Live<readonly Progress[]> =>
  new Live(
    async (signal) => (await ask(ReportProgressDocument, { numbers: [...numbers()] }, signal)).reportProgress,
    60_000,
  );

/** A report being looked up by a number from elsewhere. */
export class Lookup {
  readonly act = new Act();
  number = $state('');

  /** True when there is such a report; from now on the device knows it. */
  async find(): Promise<boolean> {
    const number = this.number.trim();
    const found = await this.act.run(async () => {
      const reports = number === '' ? [] : (await ask(ReportProgressDocument, { numbers: [number] })).reportProgress;
      return { report: reports[0], userErrors: reports.length === 0 ? [missing('number', () => w.none)] : [] };
    });
    if (!found?.report) return false;
    ownReports.add({ number: found.report.number, placeId: found.report.place.id });
    this.number = '';
    return true;
  }
}
