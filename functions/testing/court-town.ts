import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { auditLedger } from '../local/audit.ts';
import { HOUR, instantOf, type Instant } from '../platform/time.ts';
import { tasks } from '../opening/reactions.ts';
import { placeItem } from '../opening/records.ts';
import type { Place } from '../opening/types.ts';
import { startApi, type AnswerBody } from './api.ts';
import { newPhone, tokenOf } from './citizens.ts';
import { groundWith, pitch } from './grounds.ts';
import { NOW, settle } from './town.ts';

export const DATE = '2026-11-25';
export const SLOT = instantOf('2026-11-25T18:00');
export const CUT_OFF = SLOT - 2 * HOUR;

const BOOKED = 'booking { id state players code joinCode cancelCause cancelReason { zh } } userErrors { code }';
export const act = (name: string, answer: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
};
export const DAY_OF = `query ($placeId: ID!, $date: Date!) { courtDay(placeId: $placeId, date: $date) { courts {
  court { id capacity booking { minimumPlayers } } slots { window { from to } state players waiting canWait } } } }`;
const MINE = `query ($token: String!) { myCourts(token: $token) {
  bookings { id state isHolder people players code joinCode offeredUntil cancelCause club }
  waiting { id position } series { id state dates { date skipped bookingId } reason } } }`;
export const ME = `query ($token: String!) { citizen(token: $token) { strikes { kind courtName { zh } } messages { text { zh } } } }`;

export interface Errors {
  readonly userErrors: readonly { readonly code: string }[];
}
interface Booking {
  readonly id: string;
  readonly state: string;
  readonly isHolder?: boolean;
  readonly people?: number;
  readonly players: number;
  readonly code: string | null;
  readonly joinCode: string | null;
  readonly cancelCause: string | null;
  readonly cancelReason?: { readonly zh: string } | null;
  readonly club?: string | null;
}
export interface Acted extends Errors {
  readonly booking: Booking | null;
}
export interface Dated {
  readonly id: string;
  readonly state: string;
  readonly dates: readonly { readonly date: string; readonly skipped: string | null; readonly bookingId?: string }[];
}
interface Mine {
  readonly bookings: readonly Booking[];
  readonly waiting: readonly { readonly id: string; readonly position: number }[];
  readonly series: readonly Dated[];
}
interface Slot {
  readonly window: { readonly from: string; readonly to: string };
  readonly state: string;
  readonly players: number | null;
  readonly waiting: number;
  readonly canWait: boolean;
}
export interface Day {
  readonly courts: readonly { readonly court: { readonly id: string }; readonly slots: readonly Slot[] }[];
}

/** A town with grounds whose courts are booked by slots, and what citizens, clubs and their people do there. */
export const courtTown = async () => {
  const api = await startApi({ now: NOW });
  const { store } = api;
  await settle(store);
  const put = async (ground: Place = groundWith(), at = NOW): Promise<Place> => {
    await store.commit([{ put: placeItem(ground) }], { actor: 'system', useCase: 'test', at });
    return ground;
  };
  const ask = async <Data>(document: string, variables: object, caller = 'citizen'): Promise<Data> => {
    const { body }: { body: AnswerBody<Record<string, Data>> } = await api.as(caller).ask(document, { ...variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as Data;
  };
  const codes = ({ userErrors }: Errors): string[] => userErrors.map(({ code }) => code);
  const citizen = (): Promise<string> => tokenOf(store, newPhone());
  const mine = (token: string): Promise<Mine> => ask(MINE, { token });
  const messages = async (token: string): Promise<string[]> => {
    const told = await ask<{ messages: readonly { text: { zh: string } }[] }>(ME, { token });
    return told.messages.map(({ text }) => text.zh);
  };
  const byTheClock = async (now: Instant): Promise<void> => {
    api.setNow(now);
    for (const { run } of tasks) await run(store, now);
  };
  const at = (now: Instant): void => {
    api.setNow(now);
  };
  const acts = (name: string, input: object, caller?: string): Promise<Acted> =>
    ask(act(name, BOOKED), { input }, caller);
  const slotOf = ({ id }: Place, from = SLOT) => ({
    placeId: id,
    courtId: pitch.id,
    from: new Date(from).toISOString(),
  });
  const book = (token: string, ground: Place, count = 10, from = SLOT): Promise<Acted> =>
    acts('bookCourt', { idempotencyKey: randomUUID(), token, people: count, ...slotOf(ground, from) });
  const booked = async (token: string, ground: Place, count = 10, from = SLOT): Promise<Booking> => {
    const { booking, userErrors } = await book(token, ground, count, from);
    if (!booking) throw new Error(JSON.stringify(userErrors));
    return booking;
  };
  const askSeries = <Answer = Errors>(
    token: string,
    ground: Place,
    { from = instantOf('2026-12-02T18:00'), weeks = 4, people = 10, club = '晨练社' },
    answer = 'userErrors { code }',
  ): Promise<Answer> =>
    ask(act('askCourtSeries', answer), {
      input: { idempotencyKey: randomUUID(), token, ...slotOf(ground, from), weeks, people, club },
    });
  const wait = (token: string, ground: Place, count = 10) =>
    ask<Errors & { waiting: { position: number } | null }>(
      act('waitForCourt', 'waiting { id position } userErrors { code }'),
      { input: { token, people: count, ...slotOf(ground) } },
    );
  const dayOf = async ({ id }: Place, date = DATE): Promise<readonly Slot[]> =>
    (await ask<Day>(DAY_OF, { placeId: id, date })).courts[0]?.slots ?? [];
  const slotAt18 = async (ground: Place): Promise<Slot | undefined> =>
    (await dayOf(ground)).find(({ window }) => window.from.includes('T18:00'));
  const expectWhole = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };
  return {
    acts,
    api,
    ask,
    askSeries,
    at,
    book,
    booked,
    byTheClock,
    citizen,
    codes,
    dayOf,
    expectWhole,
    messages,
    mine,
    put,
    slotAt18,
    slotOf,
    store,
    wait,
  };
};
