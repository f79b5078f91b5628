/** Three weeks of inspection in Zhuzhou: checks, reports, and a follow-up in every state; made by the acts of the page. */
import { nationalCalendar } from '../../calendar/rules.ts';
import { openState } from '../../opening/engine/state.ts';
import { recordOpeningCheck } from '../../opening/inspection/check-acts.ts';
import { closeFollowUp, explainFollowUp, rectifyFollowUp } from '../../opening/inspection/follow-up-acts.ts';
import { reportPlace } from '../../opening/inspection/report-acts.ts';
import type { ReportKind } from '../../opening/inspection/types.ts';
import { assignInspectionRoute } from '../../opening/inspection/route-acts.ts';
import type { Place } from '../../opening/types.ts';
import type { Person } from '../../organisation/types.ts';
import type { Viewer } from '../../platform/access.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, MINUTE, type Instant } from '../../platform/time.ts';
import { ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { grounds } from './grounds.ts';
import { lots } from './lots.ts';
import { cast, peopleIn } from './people.ts';

interface Parts {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly messenger: Messenger;
}

const named = (key: string): Person =>
  certain(
    cast.find(({ id }) => id === demoId('person', key)),
    `${key} in the cast`,
  );
const [inspector, volunteer] = [named('guo-xiaofeng'), named('luo-ting')];
const [authority, supervisor] = [named('liu-yang'), named('he-jianguo')];

const WEEKS = 3;
const CHECKS_A_DAY = 4;
/** Where the last places of the list lie nobody has been yet. */
const NEVER = 3;

interface Round {
  readonly ctx: (viewer: Viewer, at: Instant, address?: string) => Context;
  /** An instant so many days ago. */
  readonly ago: (days: number, hour: number, minute?: number) => Instant;
}

const viewerOf = ({ id: personId, unitId, roles, jurisdiction }: Person): Viewer => ({
  ...{ kind: 'person', personId, unitId, roles, jurisdiction },
});

/** One look at a place, by a phone that stands beside it. */
const look = async (
  { ctx }: Round,
  { id: placeId, location }: Place,
  by: Person,
  at: Instant,
  {
    open,
    note = '',
    ...of
  }: { readonly open: boolean; readonly note?: string; readonly followUpId?: string; readonly routeId?: string },
): Promise<string | undefined> => {
  const result = await recordOpeningCheck(ctx(viewerOf(by), at), {
    ...{ idempotencyKey: `demo ${placeId} ${String(at)}`, placeId, recordedAt: at, open, note, ...of },
    ...(open
      ? ({ sign: 'YES', gateStaff: 'YES', spacesAsPromised: 'YES' } as const)
      : ({ sign: 'YES', gateStaff: 'NO', spacesAsPromised: 'NOT_SEEN' } as const)),
    position: { lat: location.lat + 0.0004, lng: location.lng, accuracyMetres: 20 },
  });
  return result.ok ? result.value.followUpId : undefined;
};

/** Evening after evening each goes round some places: open where the rules say so. */
const goRound = async (round: Round, places: readonly Place[]): Promise<void> => {
  for (let day = 7 * WEEKS; day >= 1; day -= 1)
    for (let i = 0; i < CHECKS_A_DAY; i += 1) {
      const place = certain(places[(day * CHECKS_A_DAY + i) % places.length], 'a place to look at');
      const at = round.ago(day, 19, 10 + 20 * i);
      await look(round, place, i % 2 === 0 ? inspector : volunteer, at, {
        open: openState(place.opening, nationalCalendar, at).open,
      });
    }
};

/** What the unit and the authority do about a follow-up, day by day. */
const answering = ({ ctx, ago }: Round, { unitId }: Place, followUpId: string) => {
  const manager = certain(peopleIn(unitId, 'UNIT_MANAGER')[0], 'a manager of the unit');
  const clerk = certain(peopleIn(unitId, 'UNIT_STAFF')[0], 'somebody of the unit');
  return {
    explain: (day: number, by = manager) =>
      explainFollowUp(ctx(viewerOf(by), ago(day, 9, 40)), {
        followUpId,
        text: '当晚值班保安临时离岗，未按时开启大门，已核实。',
      }),
    rectify: (day: number) =>
      rectifyFollowUp(ctx(viewerOf(clerk), ago(day, 16, 20)), {
        followUpId,
        text: '已调整值班表，并在门岗张贴开放时间；安排两人轮值。',
      }),
    close: (day: number) =>
      closeFollowUp(ctx(viewerOf(authority), ago(day, 10)), { followUpId, text: '回头看正常开放，予以销号。' }),
  };
};

/** How far each failure has come; `days` ago it was found. */
const failures: readonly {
  readonly days: number;
  readonly by: Person;
  readonly further?: (steps: ReturnType<typeof answering>, again: Again) => Promise<unknown>;
}[] = [
  {
    days: 19,
    by: inspector,
    further: async (steps, again) => {
      await steps.explain(18);
      await steps.rectify(17);
      await again(volunteer, 16, true);
      await steps.close(15);
    },
  },
  {
    days: 17,
    by: volunteer,
    further: async (steps, again) => {
      await steps.explain(16);
      await steps.rectify(15);
      await again(inspector, 14, false);
      await steps.explain(13);
      await steps.rectify(11);
      await again(supervisor, 9, true);
      await steps.close(8);
    },
  },
  { days: 12, by: inspector },
  {
    days: 10,
    by: inspector,
    further: async (steps, again) => {
      await steps.explain(9);
      await steps.rectify(6);
      await again(volunteer, 3, true);
    },
  },
  {
    days: 8,
    by: inspector,
    further: async (steps) => {
      await steps.explain(7);
      await steps.rectify(2);
    },
  },
  {
    days: 7,
    by: volunteer,
    further: async (steps) => {
      await steps.explain(6);
      await steps.rectify(3);
    },
  },
  { days: 5, by: volunteer, further: (steps) => steps.explain(4) },
];

/** A second look by somebody else, so many days ago. */
type Again = (by: Person, day: number, open: boolean) => Promise<unknown>;

const failAt = async (round: Round, place: Place, { days, by, further }: (typeof failures)[number]): Promise<void> => {
  const followUpId = await look(round, place, by, round.ago(days, 20, 30), {
    open: false,
    note: '大门紧闭，现场无人应答。',
  });
  if (followUpId === undefined) return;
  await further?.(answering(round, place, followUpId), (again, day, open) =>
    look(round, place, again, round.ago(day, 20, 50), { open, followUpId }),
  );
};

/** The unit of the cast has one to explain and one to put right. */
const failAtCast = async (round: Round, place: Place): Promise<void> => {
  await failAt(round, place, { days: 4, by: inspector, further: (steps) => steps.explain(3, named('li-min')) });
  await failAt(round, place, { days: 1, by: volunteer });
};

/** What citizens told of some places; two of one evening are followed up. */
const reported: readonly (readonly [
  at: number,
  days: number,
  hour: number,
  kind: ReportKind,
  text: string,
  phone?: string,
])[] = [
  [0, 2, 20, 'CLOSED', '晚上八点到，大门锁着，门卫说不对外。', '13800138000'],
  [0, 2, 21, 'TURNED_AWAY', '说是内部停车场，不让进。'],
  [1, 6, 19, 'NO_SIGN', '没看到开放时间的牌子，问了才知道能停。'],
  [2, 3, 20, 'FULL_ALTHOUGH_FREE', '说满了，里面明显还有空位。'],
  [3, 5, 12, 'CLOSED', '中午来停车不让进。'],
];

/** A volunteer was sent to look for the sign that a citizen did not see, and found it. */
const lookInto = async (round: Round, place: Place, reportId: string): Promise<void> => {
  const sent = await assignInspectionRoute(round.ctx(viewerOf(authority), round.ago(5, 9, 30)), {
    ...{ idempotencyKey: 'demo report route', inspectorId: volunteer.id, placeIds: [place.id], reportId },
    ...{ until: round.ago(4, 22), note: '核实市民反映：没有开放公示牌' },
  });
  if (!sent.ok) return;
  const [routeId, note] = [sent.value.id, '公示牌在东侧入口，西侧入口未设。'];
  await look(round, place, volunteer, round.ago(5, 20, 10), { open: true, routeId, note });
};

const report = async (round: Round, places: readonly Place[]): Promise<void> => {
  const { ctx, ago } = round;
  for (const [i, [index, days, hour, kind, text, phone]] of reported.entries()) {
    const place = certain(places[index], 'a place that is reported');
    const { id: placeId } = place;
    const at = ago(days, hour, 15);
    const taken = await reportPlace(ctx({ kind: 'anonymous' }, at, `demo ${String(i)}`), {
      ...{ idempotencyKey: `demo report ${String(i)}`, placeId, kind, text, at, phone, knowsNotPromised: true },
    });
    if (taken.ok && kind === 'NO_SIGN') await lookInto(round, place, taken.value.report.id);
  }
};

/** Where each inspector is sent until tomorrow night; one place of the first route was looked at yesterday. */
const send = async (round: Round, now: Instant, places: readonly Place[]): Promise<void> => {
  const until = instantAt(addDays(civilDate(now), 1)) + 22 * HOUR;
  for (const [i, to] of [inspector, volunteer].entries()) {
    const stops = places.slice(4 * i, 4 * i + 4);
    const sent = await assignInspectionRoute(round.ctx(viewerOf(authority), round.ago(1, 17)), {
      ...{ idempotencyKey: `demo route ${String(i)}`, inspectorId: to.id, placeIds: stops.map(({ id }) => id), until },
      note: '重点看晚间是否开门、开放公示牌是否在位。',
    });
    const [first] = stops;
    if (sent.ok && first && i === 0)
      await look(round, first, to, round.ago(1, 20, 40), { open: true, routeId: sent.value.id });
  }
};

/** Loads them around the present moment; what is there already stays as it is. */
export const loadInspections = async ({ store, sealing, messenger }: Parts, now: Instant): Promise<void> => {
  const today = civilDate(now);
  const round: Round = {
    ctx: (viewer, at, address = 'demo inspections') =>
      makeContext({ store, viewer, language: 'zh', now: at, requestId: 'demo', address, sealing, messenger }),
    ago: (days, hour, minute = 0) => instantAt(today) - days * DAY + hour * HOUR + minute * MINUTE,
  };
  const of = (places: readonly Place[]): Place[] =>
    places.filter(({ cityCode, opening }) => cityCode === ZHUZHOU && opening.closures.length === 0);
  const own = named('wang-zhiqiang').unitId;
  const parking = of(lots(today));
  const [failing, others] = [parking.filter(({ unitId }) => unitId !== own).slice(0, failures.length), parking];
  const sound = others.filter((place) => place.unitId !== own && !failing.includes(place));
  await goRound(round, [...sound.slice(0, -NEVER), ...of(grounds(today))]);
  for (const [i, failure] of failures.entries()) await failAt(round, certain(failing[i], 'a lot'), failure);
  const ownLot = parking.find(({ unitId }) => unitId === own);
  if (ownLot) await failAtCast(round, ownLot);
  await report(round, sound.slice(8));
  await send(round, now, sound.slice(-8));
};
