import { plausibleKm } from '../../../../functions/fleet/odometers.ts';
import { clock, count } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  {
    early: '租期未满，提前结束租赁',
    fast: (driven: string, most: string) => `出车后行驶 ${driven} 公里，平均超过每小时 ${most} 公里（请先核对里程表）`,
    far: (driven: string, most: string) => `行驶 ${driven} 公里，超过 ${most} 公里`,
    late: (at: string) => `收车晚于 ${at}`,
    explain: (why: string) => `${why}，请说明原因`,
    stop: '；',
  },
  {
    early: 'The rental ends early',
    fast: (driven: string, most: string) =>
      `${driven} km since departure are more than ${most} km/h on average (check the odometer)`,
    far: (driven: string, most: string) => `${driven} km were driven, more than ${most} km`,
    late: (at: string) => `It is later than ${at}`,
    explain: (why: string) => `${why}: say why`,
    stop: '; ',
  },
);

interface Back {
  readonly beyond: { readonly kilometres: number | null; readonly at: string; readonly kmPerHour: number };
  /** Kilometres of the present vehicle, and of the others before it. */
  readonly leg: number;
  readonly before: number;
  readonly leftAt: number;
  readonly at: number;
  /** Whether it ends a rental so early that it is explained. */
  readonly isEarly: boolean;
}

/** All that has to be explained of a return; undefined when nothing has. The service judges by the same limits. */
export const toExplain = ({ beyond, leg, before, leftAt, at, isEarly }: Back): string | undefined => {
  const { kilometres, kmPerHour } = beyond;
  const driven = before + leg;
  const reasons = [
    isEarly && w.early,
    kilometres !== null && driven > kilometres && w.far(count(driven), count(kilometres)),
    at > Date.parse(beyond.at) && w.late(clock(beyond.at)),
    leg > plausibleKm(at - leftAt, kmPerHour) && w.fast(count(leg), String(kmPerHour)),
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? undefined : w.explain(reasons.join(w.stop));
};
