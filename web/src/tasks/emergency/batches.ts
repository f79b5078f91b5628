import type { EmergencyDetailFragment } from '../../generated/graphql.ts';
import { clock, dayName } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** The vehicles of an event, sending by sending: the call, what was filled up since, and what raised it. */

const w = words(
  {
    call: '首批',
    fillUp: '补派',
    raise: (n: number) => `增派 ${String(n)}`,
    filledUp: (raise: string) => `${raise} 补派`,
    line: (name: string, at: string, by: string, n: number) => `${name}：${at} ${by}派出 ${String(n)} 辆`,
  },
  {
    call: 'First',
    fillUp: 'Filled up',
    raise: (n: number) => `Further ${String(n)}`,
    filledUp: (raise: string) => `${raise}, filled up`,
    line: (name: string, at: string, by: string, n: number) => `${name}: ${String(n)} sent ${at} by ${by}`,
  },
);

type Assignment = EmergencyDetailFragment['assignments'][number];
type Sendings = Pick<EmergencyDetailFragment, 'waves' | 'assignments'>;

/** One sending that sent something. */
export interface Batch {
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly assignments: readonly Assignment[];
}

const batchesIn = ({ waves, assignments }: Sendings, first: string, later: string): Batch[] =>
  waves
    .map(({ number, at, by }) => ({
      ...{ name: number === 1 ? first : later, at, by: by.name },
      assignments: assignments.filter(({ wave }) => wave === number),
    }))
    .filter((batch) => batch.assignments.length > 0);

/** The sendings of an event and of what raised it, as they went. */
export const batchesOf = (event: Sendings, raises: readonly Sendings[]): Batch[] =>
  [
    ...batchesIn(event, w.call, w.fillUp),
    ...raises.flatMap((raise, i) => batchesIn(raise, w.raise(i + 1), w.filledUp(w.raise(i + 1)))),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/** 补派：今天 10:31 刘艳派出 3 辆 */
export const batchLine = ({ name, at, by, assignments }: Batch): string =>
  w.line(name, `${dayName(at)} ${clock(at)}`, by, assignments.length);
