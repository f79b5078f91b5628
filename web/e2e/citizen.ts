import type { Browser, Page } from 'playwright-core';
import { address } from './address.ts';

export const PHONE = { width: 390, height: 844 };
export const WIDE = { width: 1280, height: 860 };

/** Zhuzhou, 10:00 on a day of the Spring Festival break of 2026: all its lots are open, until 07:00 of 24 February. */
export const HOLIDAY = '2026-02-16T10:00';
/** The same city in the middle of an ordinary working day. */
export const WORKDAY = '2026-03-04T12:00';

/** A page of somebody who is not signed in, on a device that has never been here. */
export const citizen = async (
  browser: Pick<Browser, 'newContext'>,
  viewport = PHONE,
  locale = 'zh-CN',
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    locale,
    timezoneId: 'America/New_York',
    permissions: ['geolocation', 'clipboard-read', 'clipboard-write'],
    geolocation: { latitude: 27.8274, longitude: 113.134 },
  });
  return context.newPage();
};

/** Asks the API directly, to compare with what the page says. */
const ask = async <Data>(query: string): Promise<Data> => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await answer.json()) as { data: Data }).data;
};

interface Places {
  readonly places: {
    readonly openCount: number;
    readonly openSpaces: number;
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  };
}

/** Figures of a city's lots at a local time, and its first lots. */
export const lotsAt = async (local: string, city = '430200'): Promise<Places['places']> => {
  const { places } = await ask<Places>(
    `{ places(division: "${city}", kind: PARKING_LOT, at: "${local}:00+08:00", first: 20) { openCount openSpaces totalCount nodes { id } } }`,
  );
  return places;
};

/** The stadium of Zhuzhou, on whose pitches slots are booked. */
export const stadiumId = async (): Promise<string> => {
  const { places } = await ask<{ places: { nodes: readonly { id: string }[] } }>(
    '{ places(division: "430200", kind: SPORTS_GROUND, filter: { text: "体育场" }) { nodes { id } } }',
  );
  return places.nodes[0]?.id ?? '';
};

/** Lets no answer of the API through until the returned function is called. */
export const cutOff = async (page: Page): Promise<() => Promise<void>> => {
  const api = '**/graphql?**';
  await page.route(api, (route) => route.abort());
  return () => page.unroute(api);
};
