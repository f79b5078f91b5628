/** Citizens of the demo with reserved spaces, one of them with a strike that he appeals against; made by the very acts that the page uses. */
import { nationalCalendar } from '../../calendar/rules.ts';
import { confirmPhone, sendPhoneCode } from '../../opening/citizen/phone-acts.ts';
import { appealStrike } from '../../opening/citizen/appeal-acts.ts';
import { giveStrike } from '../../opening/citizen/strike-acts.ts';
import { openWindows } from '../../opening/engine/windows.ts';
import { reserveSpace } from '../../opening/reservation/acts.ts';
import type { Place } from '../../opening/types.ts';
import type { Viewer } from '../../platform/access.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, DAY, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
import { ZHUZHOU } from './bodies.ts';
import { lots } from './lots.ts';
import { people } from './people.ts';

interface Parts {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly messenger: Messenger;
}

/** Whose telephone is in the demo's hands: anyone may prove these numbers, for the page shows the codes. */
const citizens = [
  { phone: '13800138000', plateNumber: '湘B20461' },
  { phone: '13800138001', plateNumber: '湘BD73105' },
  { phone: '13800138002', plateNumber: '湘B6K852' },
] as const;

/** The next three hours or so in which a lot is open. */
const nextStay = ({ opening }: Place, now: Instant): Window | undefined => {
  const soon = Math.ceil((now + HOUR) / (30 * MINUTE)) * 30 * MINUTE;
  const window = openWindows(opening, nationalCalendar, civilDate(now), 4).find(({ to }) => to > soon + 3 * HOUR);
  const from = window && Math.max(window.from, soon);
  return from === undefined ? undefined : { from, to: from + 3 * HOUR };
};

/** Reserves for each citizen at a lot of Zhuzhou; what is there already stays as it is. */
export const loadReservations = async ({ store, sealing, messenger }: Parts, now: Instant): Promise<void> => {
  const contextFor = (viewer: Viewer, at: Instant): Context =>
    makeContext({ store, viewer, language: 'zh', now: at, requestId: 'demo', address: 'demo', sealing, messenger });
  const anyone = (at: Instant): Context => contextFor({ kind: 'anonymous' }, at);
  const yesterday = now - DAY;
  const open = lots(civilDate(now)).filter(
    ({ cityCode, opening, spaces }) =>
      cityCode === ZHUZHOU && opening.closures.length === 0 && (spaces?.offered ?? 0) >= 20,
  );
  for (const [i, { phone, plateNumber }] of citizens.entries()) {
    const sent = await sendPhoneCode(anyone(yesterday), { phone });
    const code = sent.ok ? (sent.value.demoCode ?? '') : '';
    const known = await confirmPhone(anyone(yesterday), { phone, code, idempotencyKey: `demo ${phone}` });
    const place = open[i];
    if (!known.ok || !place) continue;
    const { token } = known.value;
    const reserve = async (at: Instant): Promise<Window | undefined> => {
      const window = nextStay(place, at);
      if (!window) return undefined;
      const key = `demo ${phone} ${String(window.from)}`;
      const input = {
        idempotencyKey: key,
        token,
        placeId: place.id,
        window,
        plateNumber,
        seats: 5,
        nonCommercial: true,
      };
      return (await reserveSpace(anyone(at), input)).ok ? window : undefined;
    };
    const last = i === 0 ? await reserve(yesterday) : undefined;
    const manager = people.find(({ roles, unitId }) => roles.includes('UNIT_MANAGER') && unitId === place.unitId);
    if (last && manager) {
      const { id: personId, unitId, roles, jurisdiction } = manager;
      const at = last.from + HOUR;
      const given = await giveStrike(contextFor({ kind: 'person', personId, unitId, roles, jurisdiction }, at), {
        ...{ idempotencyKey: `demo ${phone}`, placeId: place.id, plateNumber, kind: 'MISUSE' },
        note: '占用无障碍车位，经劝说后驶离',
      });
      const text = '车上有腿脚不便的老人，上下车后马上就开走了。';
      if (given.ok) await appealStrike(anyone(at + HOUR), { token, strikeId: given.value.id, text });
    }
    await reserve(now);
  }
};
