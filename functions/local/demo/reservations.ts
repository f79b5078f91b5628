/** Citizens of the demo with reserved spaces, one of them with a strike; made by the very acts that the page uses. */
import { nationalCalendar } from '../../calendar/rules.ts';
import { confirmPhone, sendPhoneCode } from '../../opening/citizen/phone-acts.ts';
import { giveStrike } from '../../opening/citizen/strike-acts.ts';
import { openWindows } from '../../opening/engine/windows.ts';
import { reserveSpace } from '../../opening/reservation/acts.ts';
import type { Place } from '../../opening/types.ts';
import type { Viewer } from '../../platform/access.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { civilDate, HOUR, MINUTE, type Instant, type Window } from '../../platform/time.ts';
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
  const contextFor = (viewer: Viewer): Context =>
    makeContext({ store, viewer, language: 'zh', now, requestId: 'demo', address: 'demo', sealing, messenger });
  const anyone = contextFor({ kind: 'anonymous' });
  const open = lots(civilDate(now)).filter(
    ({ cityCode, opening, spaces }) =>
      cityCode === '430200' && opening.closures.length === 0 && (spaces?.offered ?? 0) >= 20,
  );
  for (const [i, { phone, plateNumber }] of citizens.entries()) {
    const sent = await sendPhoneCode(anyone, { phone });
    const code = sent.ok ? (sent.value.demoCode ?? '') : '';
    const known = await confirmPhone(anyone, { phone, code, idempotencyKey: `demo ${phone}` });
    const [place, stay] = [open[i], open[i] && nextStay(open[i], now)];
    if (!known.ok || !place || !stay) continue;
    await reserveSpace(anyone, {
      ...{ idempotencyKey: `demo ${phone}`, token: known.value.token, placeId: place.id, window: stay },
      ...{ plateNumber, seats: 5, nonCommercial: true },
    });
    const manager = people.find(({ unitId, roles }) => unitId === place.unitId && roles.includes('UNIT_MANAGER'));
    if (i > 0 || !manager) continue;
    const { id: personId, unitId, roles, jurisdiction } = manager;
    const earlier = contextFor({ kind: 'person', personId, unitId, roles, jurisdiction });
    await giveStrike(earlier, {
      ...{ idempotencyKey: `demo ${phone}`, placeId: place.id, plateNumber, kind: 'MISUSE' },
      note: '占用无障碍车位，经劝说后驶离',
    });
  }
};
