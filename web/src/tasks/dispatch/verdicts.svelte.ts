import { moment, plate } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { now } from '../../lib/now.ts';
import { reasonsOf } from '../../ui/trip/words.ts';
import { carriedSpan } from './carrying.ts';
import type { Dispatching } from './dispatch.svelte.ts';
import type { Row } from './rows.ts';
import { inTheWay, overdueFrom, timesOf, wholeOf } from './timeline.ts';

export interface Verdict {
  readonly text: string;
  readonly bad: boolean;
}

const w = words(
  {
    checking: '正在核对…',
    fits: '可派',
    own: '原位',
    hired: '租赁车辆只用于约定的行程',
    others: '单位自有车辆，不能派给此申请',
    carrying: (label: string, row: string, verdict: string) => `${label} → ${row}：${verdict}`,
    movedTo: (times: string) => `改为 ${times}`,
    unmoved: (times: string) => `时间仍为 ${times}`,
    seatsOfLicence: (n: number) => `准驾 ${String(n)} 座以下`,
    notBack: (at: string) => `未收车，应于 ${at} 前收车`,
  },
  {
    checking: 'checking…',
    fits: 'can serve',
    own: 'as it was',
    hired: 'hired for the trip it was agreed for',
    others: 'a unit’s own car, not for this request',
    carrying: (label: string, row: string, verdict: string) => `${label} → ${row}: ${verdict}`,
    movedTo: (times: string) => `to ${times}`,
    unmoved: (times: string) => `still at ${times}`,
    seatsOfLicence: (n: number) => `licence up to ${String(n)} seats`,
    notBack: (at: string) => `not back, due ${at}`,
  },
);

/** What a row is called. */
export const nameOf = (row: Row): string => {
  if (row.kind === 'vehicle') return plate(row.day.vehicle.plateNumber);
  if (row.kind === 'hired') return plate(row.day.plateNumber);
  return row.kind === 'driver' ? row.day.driver.name : '';
};

/** What the rows say to what is composed, and to what is carried over them before it is dropped. */
export class Verdicts {
  readonly #dispatching: Dispatching;

  constructor(dispatching: Dispatching) {
    this.#dispatching = dispatching;
  }

  /** Why a row cannot take what is composed, as the server says; undefined when it can or is not asked. */
  against(row: Row): string | undefined {
    const { subject, options, offer } = this.#dispatching;
    if (row.kind === 'vehicle') {
      const own = this.#dispatching.offerOf(row.day.vehicle.id);
      if (!own) return row.day.owner && subject && options.data ? w.others : undefined;
      return !own.available ? reasonsOf(own.reasons.slice(0, 1), row.day.vehicle.plateNumber) : undefined;
    }
    if (row.kind !== 'driver' || !subject) return undefined;
    const own = options.data?.drivers.find(({ driver }) => driver.id === row.day.driver.id);
    if (own && !own.available) return own.reasons[0]?.message;
    const needed = offer?.vehicle.seats ?? 0;
    return own && own.licensedSeats < needed ? w.seatsOfLicence(own.licensedSeats) : undefined;
  }

  /** What is wrong with a row: why it cannot take what is composed, or else that it should be back. */
  wrongWith(row: Row): string | undefined {
    const why = this.against(row);
    if (why !== undefined || row.kind === 'heading' || row.kind === 'hired') return why;
    const late = overdueFrom(row.day, now().getTime());
    return late === undefined ? undefined : w.notBack(moment(late));
  }

  /** What the row under what is carried says to it. */
  of(row: Row): Verdict {
    const { carried, options } = this.#dispatching;
    if (!carried || row.kind === 'heading') return { text: '', bad: false };
    if (carried.kind === 'order' && carried.over === carried.from) {
      const span = carriedSpan(carried);
      const others = row.day.bookings.filter(({ order }) => order?.id !== carried.id);
      const [first] = inTheWay(others, span);
      const times = w.movedTo(
        timesOf({ from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() }),
      );
      if (carried.shift === 0) return { text: w.own, bad: false };
      return first
        ? { text: `${times} · ${timesOf(wholeOf(first.window, first.order?.window))}`, bad: true }
        : { text: times, bad: false };
    }
    if (row.kind === 'hired') return { text: w.hired, bad: true };
    const why = this.against(row);
    if (why !== undefined) return { text: why, bad: true };
    if (!options.data) return { text: w.checking, bad: false };
    const isUnmoved = carried.kind === 'order' && carried.shift !== 0;
    // Another car takes the trip as it is: a shift before it came here is not made with it.
    return { text: isUnmoved ? `${w.fits} · ${w.unmoved(timesOf(carried.window))}` : w.fits, bad: false };
  }

  /** What is carried, over which row, and what that says. */
  said(rows: readonly Row[]): string {
    const { carried } = this.#dispatching;
    const under = carried && rows.find(({ key }) => key === carried.over);
    return carried && under ? w.carrying(carried.label, nameOf(under), this.of(under).text) : (carried?.label ?? '');
  }
}
