/** Courts of the demo with slots booked, joined, waited for and asked for by a club; made by the acts of the page. */
import { nationalCalendar } from '../../calendar/rules.ts';
import { confirmPhone, sendPhoneCode } from '../../opening/citizen/phone-acts.ts';
import { bookCourt } from '../../opening/court/book-acts.ts';
import { waitForCourt } from '../../opening/court/queue-acts.ts';
import { askCourtSeries } from '../../opening/court/series-acts.ts';
import { bookableCourt, slotsOn } from '../../opening/court/slots.ts';
import type { SlotAsked } from '../../opening/court/types.ts';
import { openingPoliciesFrom } from '../../opening/policy.ts';
import type { Sport } from '../../opening/types.ts';
import { makeContext, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import type { Messenger } from '../../platform/messenger.ts';
import type { Sealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, HOUR, type CivilDate, type Instant } from '../../platform/time.ts';
import { grounds } from './grounds.ts';

interface Parts {
  readonly store: Store;
  readonly sealing: Sealing;
  readonly messenger: Messenger;
}

/** Whose telephones are in the demo's hands, beside those with parked cars. */
const phones = ['13800138010', '13800138011', '13800138012'] as const;

/** The last slot of a day at the stadium on its first court of a sport. */
const slotOf = (sport: Sport, date: CivilDate, today: CivilDate): SlotAsked | undefined => {
  const stadium = certain(grounds(today)[0], 'the stadium of the demo');
  const court = stadium.courts.filter((one) => one.sport === sport).at(-1);
  const bookable = court && bookableCourt(stadium, court.id, date);
  if (!bookable) return undefined;
  const policy = openingPoliciesFrom([])(Date.parse(`${date}T00:00:00Z`));
  const slot = slotsOn(stadium, bookable, nationalCalendar, date, policy).at(-1);
  return slot && { placeId: stadium.id, courtId: bookable.id, from: slot.from };
};

/** Proves the telephones, an hour ago. */
const tokensOf = async (ctx: Context): Promise<string[]> => {
  const tokens: string[] = [];
  for (const phone of phones) {
    const sent = await sendPhoneCode(ctx, { phone });
    const code = sent.ok ? (sent.value.demoCode ?? '') : '';
    const known = await confirmPhone(ctx, { phone, code, idempotencyKey: `demo ${phone}` });
    if (known.ok) tokens.push(known.value.token);
  }
  return tokens;
};

/** Five-a-side tomorrow still gathers players, tennis is taken and waited for, and a club asks for each week. */
export const loadCourts = async ({ store, sealing, messenger }: Parts, now: Instant): Promise<void> => {
  const at = now - HOUR;
  const ctx = makeContext({
    ...{ store, viewer: { kind: 'anonymous' }, language: 'zh', now: at, requestId: 'demo', address: 'demo courts' },
    ...{ sealing, messenger },
  });
  const [first, second, third] = await tokensOf(ctx);
  if (first === undefined || second === undefined || third === undefined) return;
  const today = civilDate(now);
  const tomorrow = addDays(today, 1);
  const [football, tennis] = [slotOf('FOOTBALL', tomorrow, today), slotOf('TENNIS', tomorrow, today)];
  const weekly = slotOf('FOOTBALL', addDays(today, 4), today);
  if (!football || !tennis || !weekly) return;
  await bookCourt(ctx, { idempotencyKey: 'demo football', token: first, people: 6, ...football });
  await bookCourt(ctx, { idempotencyKey: 'demo tennis', token: second, people: 4, ...tennis });
  await waitForCourt(ctx, { token: third, people: 2, ...tennis });
  await askCourtSeries(ctx, {
    ...{ idempotencyKey: 'demo series', token: third, weeks: 8, people: 12, club: '株洲老友足球社' },
    ...{ note: '每周活动，自带训练用具，结束后清场。', ...weekly },
  });
};
