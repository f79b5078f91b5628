import type { Browser, Page, Route } from 'playwright-core';
import { launch } from '../chromium.ts';
import { startAll } from './running.ts';

/** How large the day is that the dispatcher looks at. */
const VEHICLES = 300;
const BOOKINGS = 600;
const WAITING = 600;
const DISPATCHER = '陈静';
const DESK = { viewport: { width: 1360, height: 860 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' };
/** How often each kind of interaction is done. */
const TIMES = 20;

/** The browser's own event timing: the longest from an input to the next frame, for each interaction. */
const WATCH = `globalThis.interactions = new Map();
new PerformanceObserver((list) => list.getEntries().forEach(({ interactionId, duration }) => {
  if (interactionId) interactions.set(interactionId, Math.max(interactions.get(interactionId) ?? 0, duration));
})).observe({ type: 'event', durationThreshold: 16, buffered: true });`;

export interface BoardFigures {
  readonly what: string;
  readonly interactions: number;
  /** Interaction to next paint: the longest, which for so few interactions is the figure. */
  readonly longestMs: number;
}

interface Booking {
  readonly order: { readonly id: string } | null;
}
interface Waiting {
  readonly id: string;
}
interface Board {
  readonly waiting: readonly Waiting[];
  readonly waitingCount: number;
  readonly vehicles: readonly { readonly vehicle: { readonly id: string }; readonly bookings: readonly Booking[] }[];
  readonly drivers: readonly { readonly driver: { readonly id: string }; readonly bookings: readonly Booking[] }[];
}

/** Times of the day's bookings, one after another so that none lies over the next. */
const windowOf = (date: string, index: number): { from: string; to: string } => {
  const hour = 7 + (index % 2) * 6;
  const at = (value: number): string => `${date}T${String(value).padStart(2, '0')}:00:00+08:00`;
  return { from: at(hour), to: at(hour + 4) };
};

/** The centre's real day made as large as is asked for: its vehicles and drivers again and again under other ids. */
const enlarged = (board: Board & { readonly day: { readonly date: string } }): Board => {
  const sample = [...board.vehicles, ...board.drivers]
    .flatMap(({ bookings }) => bookings)
    .find(({ order }) => order !== null);
  const bookingsOf = (row: number): Booking[] =>
    Array.from({ length: BOOKINGS / VEHICLES }, (_, i) => ({
      ...sample,
      window: windowOf(board.day.date, i),
      order: sample?.order ? { ...sample.order, id: `ord_${String(row)}_${String(i)}`, state: 'DISPATCHED' } : null,
    }));
  const many = <Row>(rows: readonly Row[], count: number): Row[] =>
    Array.from({ length: count }, (_, i) => rows[i % rows.length]).flatMap((row) => row ?? []);
  return {
    ...board,
    waitingCount: WAITING,
    // Those of the day stay what they are, so that one of them can be looked at.
    waiting: many(board.waiting, WAITING).map((request, i) =>
      i < board.waiting.length ? request : { ...request, id: `req_${String(i)}` },
    ),
    vehicles: many(board.vehicles, VEHICLES).map(({ vehicle, ...day }, i) => ({
      ...day,
      vehicle: { ...vehicle, id: `veh_${String(i)}`, plateNumber: `湘B${String(10_000 + i)}` },
      bookings: bookingsOf(i),
    })),
    drivers: many(board.drivers, VEHICLES).map(({ driver, ...day }, i) => ({
      ...day,
      driver: { ...driver, id: `drv_${String(i)}` },
      bookings: bookingsOf(VEHICLES + i),
    })),
  };
};

/** Lets the page see a large day: only the answer with the board is another one. */
const enlarge = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const body = (await response.json()) as { data?: { dispatchBoard?: Parameters<typeof enlarged>[0] | null } };
  const board = body.data?.dispatchBoard;
  await route.fulfill({
    response,
    json: board ? { ...body, data: { ...body.data, dispatchBoard: enlarged(board) } } : body,
  });
};

const openBoard = async (browser: Browser, address: string): Promise<Page> => {
  const context = await browser.newContext({ ...DESK, baseURL: address });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto('/dispatch');
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: DISPATCHER }).first().click();
  await page.waitForURL('**/dispatch');
  await page.route('**/graphql', enlarge);
  await page.reload();
  await page.locator('[data-key="veh_0"]').waitFor();
  return page;
};

/** Does something and tells how long its interactions took to the next frame. */
const measure = async (page: Page, what: string, act: () => Promise<void>): Promise<BoardFigures> => {
  await page.evaluate('interactions.clear()');
  await act();
  await page.waitForTimeout(300);
  const durations = await page.evaluate<number[]>('[...interactions.values()]');
  return { what, interactions: durations.length, longestMs: Math.max(0, ...durations) };
};

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const again = (key: string): string[] => Array.from({ length: TIMES }, () => key);

const measureOn = async (page: Page): Promise<BoardFigures[]> => {
  const grid = page.getByRole('grid');
  const card = page.getByRole('region', { name: '待派申请' }).getByRole('listitem').first().getByRole('button').first();
  return [
    await measure(page, 'look at a request, and away', async () => {
      for (let i = 0; i < TIMES / 4; i += 1) await card.click();
    }),
    await measure(page, 'filter by text', async () => {
      await page.getByRole('searchbox').pressSequentially('湘B1029', { delay: 20 });
      await page.getByRole('searchbox').press('ControlOrMeta+a');
      await page.getByRole('searchbox').press('Delete');
    }),
    await measure(page, 'walk by keys', async () => {
      await grid.focus();
      await press(page, 'Home', ...again('ArrowDown'), ...again('PageDown'), 'Home');
    }),
    await measure(page, 'carry an order by keys', async () => {
      await press(page, 'Home', 'm', ...again('ArrowDown'), ...again('ArrowUp'), ...again('ArrowRight'), 'Escape');
    }),
    await measure(page, 'carry an order by mouse', async () => {
      const bar = await page.locator('[data-key="veh_2"] .movable').first().boundingBox();
      if (!bar) return;
      await page.mouse.move(bar.x + 20, bar.y + 10);
      await page.mouse.down();
      await page.mouse.move(bar.x + 200, bar.y + 300, { steps: TIMES });
      await press(page, 'Escape');
      await page.mouse.up();
    }),
  ];
};

/** Works on a large day of the dispatch board, in the browser that the tests use. */
export const measureBoard = async (
  data: string,
): Promise<{ vehicles: number; bookings: number; waiting: number; figures: BoardFigures[] }> => {
  const running = await startAll(data);
  const browser = await launch();
  try {
    const figures = await measureOn(await openBoard(browser, running.address));
    return { vehicles: VEHICLES, bookings: BOOKINGS, waiting: WAITING, figures };
  } finally {
    await browser.close();
    await running.stop();
  }
};
