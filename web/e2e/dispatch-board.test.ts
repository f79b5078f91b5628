import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { approvedRequest } from './api.ts';
import { expectAccessible, show } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

/** Tomorrow at an hour, as datetime-local inputs want it. */
const tomorrow = (hour: number): string => `${soon(24).slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;

/** Has a car asked for and approved; each test has a destination of its own. */
const approved = async (destination: string, from: number, to: number): Promise<void> => {
  await approvedRequest(browser, destination, { from: tomorrow(from), to: tomorrow(to) });
};

/** A name that no other run has used: the same data may serve several. */
const unique = (name: string): string => `${name}${String(Date.now() % 1_000_000)}镇`;

const openBoard = (dispatcher: string = cast.dispatcher): Promise<Page> =>
  signedIn(browser, dispatcher, `/dispatch?date=${tomorrow(9).slice(0, 10)}`);
/** Another dispatcher of the same centre. */
const COLLEAGUE = '刘艳';

const cardOf = (page: Page, destination: string) =>
  page.getByRole('region', { name: '待派申请' }).getByRole('button', { name: destination });
const barOf = (page: Page, destination: string) =>
  page
    .getByRole('grid')
    .getByRole('button', { name: new RegExp(`^${destination}`) })
    .first();
const said = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** More rows than the board of the demo has. */
const ROWS = 200;

/** Walks the board by its keys, down from row to row and along each, until what has the focus is what is looked for. */
const walkTo = async (page: Page, wanted: RegExp): Promise<void> => {
  const focused = page.locator(':focus');
  const said = async (): Promise<string> => (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
  const isLast = (): Promise<boolean> =>
    focused.evaluate((one) => one === [...(one.closest('[data-row]')?.querySelectorAll('button') ?? [])].at(-1));
  for (let row = 0; row < ROWS; row += 1) {
    while (!wanted.test(await said()) && !(await isLast())) await page.keyboard.press('ArrowRight');
    if (wanted.test(await said())) return;
    while (await focused.evaluate((one) => one !== one.closest('[data-row]')?.querySelector('button')))
      await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${String(wanted)} stands in no row of the board`);
};

/** Presses the mouse on one thing and carries it to another, without letting go. */
const carry = async (page: Page, from: ReturnType<Page['locator']>, to: ReturnType<Page['locator']>): Promise<void> => {
  await to.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('nothing to carry, or nowhere');
  await page.mouse.move(start.x + 20, start.y + 15);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 25, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + 20, { steps: 6 });
};

/** A row that can take what is composed, below those that stand above the list. */
const freeRow = (page: Page) => page.locator('[data-key^="veh_"]:not(.unfit):not(.picked)').first();

describe('the dispatch board', () => {
  it('takes a request by dragging: the reason against a car is told before it is dropped', async () => {
    const place = unique('拖放');
    await approved(place, 9, 11);
    const page = await openBoard();
    await cardOf(page, place).click();
    const unfit = page.locator('[data-key^="veh_"].unfit').first();
    await unfit.waitFor();
    await carry(page, cardOf(page, place), unfit);
    await page.locator('[data-key].over.unfit small').waitFor();
    expect(await page.locator('[data-key].over.unfit small').innerText()).not.toBe('');

    const target = freeRow(page);
    const name = await target.locator('b').first().innerText();
    await target.scrollIntoViewIfNeeded();
    const end = await target.boundingBox();
    await page.mouse.move((end?.x ?? 0) + 300, (end?.y ?? 0) + 20, { steps: 5 });
    await said(page, `${place} → ${name}：可派`);
    await page.mouse.up();
    await page.getByRole('radio', { name }).and(page.locator(':checked')).waitFor();
    await page.getByRole('button', { name: '确认派车' }).click();
    await said(page, /已派车，派车单 派\d{8}-\w+。/);

    // And undone at once: it waits again, with the reason.
    await page.getByRole('button', { name: '撤销这一步' }).click();
    await said(page, '已恢复原状。');
    await cardOf(page, place).waitFor();
  });

  it('opens at the working day though a trip leaves at night; a reason is read whole by keys; what was sent is told in place', async () => {
    const place = unique('夜里');
    await approved(place, 2, 3);
    const page = await openBoard();
    await cardOf(page, place).click();
    await said(page, `${place}（拟派）`);
    const row = page.locator('[data-key^="veh_"].unfit').first();
    await row.getByRole('button', { name: /^选/ }).focus();
    await page.keyboard.press('ArrowRight');
    const reason = row.locator('button[aria-expanded]');
    expect(await reason.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await row.getByRole('button', { expanded: true }).waitFor();
    expect(await reason.locator('small').evaluate((text) => text.scrollWidth - text.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.keyboard.press('Escape');
    await row.getByRole('button', { expanded: false }).waitFor();

    await page.setViewportSize({ width: 390, height: 500 });
    const confirm = page.getByRole('button', { name: '确认派车' });
    await confirm.scrollIntoViewIfNeeded();
    await confirm.click();
    await said(page, /已派车，派车单 派\d{8}-\w+。/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);

    await page.setViewportSize({ width: 1360, height: 860 });
    await page.reload();
    await barOf(page, place).waitFor();
    const hour = (name: string) => page.getByRole('grid').locator('.hours span').getByText(name, { exact: true });
    const names = await page.getByRole('columnheader', { name: /^车辆/ }).boundingBox();
    const right = (names?.x ?? 0) + (names?.width ?? 0);
    await expect.poll(async () => (await hour('02').boundingBox())?.x ?? right).toBeLessThan(right);
    for (const name of ['07', '19']) {
      const box = await hour(name).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(right - 1);
      expect(box?.x).toBeLessThan(1360);
    }
  });

  it('keeps what is looked for when the language changes', async () => {
    const page = await openBoard();
    const search = page.getByRole('searchbox');
    await search.fill('湘B·F1');
    await show(page, 'en', 'normal');
    await page.getByRole('searchbox', { name: 'Plate, model or driver' }).waitFor();
    expect(await search.inputValue()).toBe('湘B·F1');
    await page.context().close();
  });

  it('goes on with what is carried while a colleague sends another: it is dropped where it was meant to be', async () => {
    const [carried, sent] = [unique('拖着'), unique('旁边')];
    await approved(carried, 9, 10);
    await approved(sent, 21, 22);
    const [page, other] = [await openBoard(), await openBoard(COLLEAGUE)];
    await cardOf(page, carried).click();
    await said(page, `${carried}（拟派）`);
    await page.getByRole('button', { name: '确认派车' }).click();
    await barOf(page, carried).waitFor();
    // A row on which nothing lies, so not its own.
    const empty = page.locator('[data-key^="veh_"]:not(:has([data-order]))').first();
    await carry(page, barOf(page, carried), empty);
    await page.locator('.said:not(.sr)').getByText(carried).waitFor();

    await cardOf(other, sent).click();
    await said(other, `${sent}（拟派）`);
    await other.getByRole('button', { name: '确认派车' }).click();
    await page.getByText(new RegExp(`刚刚更新：.*${sent}`)).waitFor();
    const end = await empty.boundingBox();
    await page.mouse.move((end?.x ?? 0) + 300, (end?.y ?? 0) + 20, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('dialog').getByText('改派车辆或驾驶员').waitFor();
    expect(await page.locator('.said:not(.sr)').count()).toBe(0);
  });

  it('takes a request by a finger that rests, with the same verdict; one that swipes scrolls; what is shown is held', async () => {
    const place = unique('手指');
    await approved(place, 14, 15);
    const [page, other] = [await openBoard(), await openBoard(COLLEAGUE)];
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const card = cardOf(page, place);
    await card.scrollIntoViewIfNeeded();
    const box = (await card.boundingBox()) ?? { x: 0, y: 0 };
    const [x, y] = [box.x + 60, box.y + 20];
    await touch('touchStart', x, y);
    for (const step of [1, 2, 3, 4]) await touch('touchMove', x, y - step * 15);
    await touch('touchEnd');
    expect(await page.locator('.said:not(.sr)').count()).toBe(0);
    // The list comes to rest before a finger is laid on it again.
    await page.waitForTimeout(1_000);

    await card.scrollIntoViewIfNeeded();
    const again = (await card.boundingBox()) ?? { x: 0, y: 0 };
    await touch('touchStart', again.x + 60, again.y + 20);
    await page.locator('.said:not(.sr)').waitFor();
    await touch('touchMove', again.x + 90, again.y + 25);
    await freeRow(page).waitFor();
    const target = freeRow(page);
    const name = await target.locator('b').first().innerText();
    const end = (await target.boundingBox()) ?? { x: 0, y: 0 };
    await touch('touchMove', end.x + 300, end.y + 20);
    await said(page, `${place} → ${name}：可派`);
    await touch('touchEnd');
    await page.getByRole('radio', { name }).and(page.locator(':checked')).waitFor();
    await said(page, /已为您预留至 \d\d:\d\d/);
    // A colleague's board tells who holds it and until when, and no longer once it was looked away from.
    const held = other.getByText(/陈静预留至 \d\d:\d\d/).first();
    await held.waitFor({ timeout: 15_000 });
    await cardOf(other, place)
      .getByText(/陈静正在办理，车辆预留至 \d\d:\d\d/)
      .waitFor();
    await cardOf(page, place).click();
    await held.waitFor({ state: 'detached', timeout: 15_000 });
  });

  it('sends the pair that was read: it stays on the form while that is looked at, also once it is held', async () => {
    const place = unique('细看');
    await approved(place, 8, 9);
    const page = await openBoard();
    await cardOf(page, place).click();
    const form = page.locator('form', { has: page.getByRole('button', { name: '确认派车' }) });
    const driver = form.getByLabel('驾驶员');
    await driver.waitFor();
    const pair = async (): Promise<string> =>
      [
        await form.getByRole('radio', { checked: true }).getAttribute('value'),
        await driver.locator('option:checked').innerText(),
        await driver.evaluate((one) => one.parentElement?.querySelector('small')?.textContent),
      ].join(' ');
    const read = await pair();
    await said(page, /已为您预留至/);
    const seen = new Set([read]);
    // The board is asked again each five seconds, and the advice with it once the hold is known.
    for (let look = 0; look < 4; look += 1) {
      await page.waitForResponse((answer) => answer.request().postData()?.includes('"most"') === true);
      await page.waitForLoadState('networkidle');
      seen.add(await pair());
    }
    expect([...seen]).toEqual([read]);
    const name = (await driver.locator('option:checked').innerText()).split(' · ')[0] ?? '';
    await form.getByRole('button', { name: '确认派车' }).click();
    await barOf(page, place).click();
    expect(await page.getByRole('dialog').innerText()).toContain(name);
  });

  it('sends by one press of the list what that showed; where a colleague has it that is said, and another suggested', async () => {
    const place = unique('一键');
    await approved(place, 10, 11);
    const [page, other] = [await openBoard(), await openBoard(COLLEAGUE)];
    const press = page
      .getByRole('listitem')
      .filter({ hasText: place })
      .getByRole('button', { name: /^派车 .*（推荐）$/ });
    const pair = (await press.getAttribute('aria-label')) ?? '';
    const car = /湘\S+/.exec(pair)?.[0] ?? '';
    // From here on this board stands still, as it does between two looks.
    const isLook = (body: string | null): boolean => body?.includes('"most"') === true;
    await page.route('**/graphql', (route) => (isLook(route.request().postData()) ? route.abort() : route.fallback()));
    await cardOf(other, place).click();
    await other.getByRole('radio', { name: car }).and(other.locator(':checked')).waitFor();
    await said(other, /已为您预留至/);

    expect(await press.getAttribute('aria-label')).toBe(pair);
    await press.click();
    expect(await page.getByRole('alert').innerText()).toMatch(new RegExp(`${car.replace('·', '.?')}：.*已有安排`));
    await page.unroute('**/graphql');
    const form = page.locator('form', { has: page.getByRole('button', { name: '确认派车' }) });
    expect(await form.getByRole('radio', { checked: true }).locator('..').innerText()).not.toContain(car);
    await form.getByRole('button', { name: '确认派车' }).click();
    await said(page, /已派车，派车单/);
  });

  it('sends one trip where the mouse is pressed twice at one place: the next that slides there is not meant', async () => {
    const places = [unique('连按甲'), unique('连按乙')];
    for (const place of places) await approved(place, 16, 17);
    const page = await openBoard();
    const item = (place: string) => page.getByRole('listitem').filter({ hasText: place });
    const press = (place: string) => item(place).getByRole('button', { name: /^派车 .*（推荐）$/ });
    for (const place of places) await press(place).waitFor();
    const sendings: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"vehicleId"') && body.includes('"idempotencyKey"')) sendings.push(body);
    });
    const [first = '', second = ''] = places;
    // The page's clock stands still, however long the test takes between the two.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1_000);
    await press(first).click();
    await said(page, new RegExp(`${first} · 湘.* 已派车，派车单 派\\d{8}-\\w+。`));
    // As if the list had slid just so far: where the button of the next lies now.
    const box = await press(second).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    expect(sendings).toHaveLength(1);
    expect(await press(second).isEnabled()).toBe(true);
    // By its keys it is sent at once.
    await press(second).press('Enter');
    await said(page, new RegExp(`${second} · 湘.* 已派车，派车单 派\\d{8}-\\w+。`));
    expect(sendings).toHaveLength(2);
  });

  it('tells who presses a moment too late who has sent which car', async () => {
    const place = unique('同时');
    await approved(place, 13, 14);
    const [late, quick] = [await openBoard(), await openBoard(COLLEAGUE)];
    const press = (page: Page) =>
      page
        .getByRole('listitem')
        .filter({ hasText: place })
        .getByRole('button', { name: /^派车 .*（推荐）$/ });
    const told = quick.getByText(/已派车，派车单 派\d{8}-\w+。/);
    const isSending = (body: string | null): boolean => body?.includes('"vehicleId"') === true;
    // Both press at once; what one of them sends is on its way until the other was told.
    await late.route('**/graphql', async (route) => {
      if (isSending(route.request().postData())) await told.waitFor();
      await route.fallback();
    });
    await press(quick).waitFor();
    await press(late).click();
    await press(quick).click();
    const number = /派\d{8}-\w+/.exec(await told.innerText())?.[0] ?? '';
    const word = late
      .getByRole('status')
      .getByText(new RegExp(`${COLLEAGUE}已为这份申请派出 湘.*（派车单 ${number}），不用再派。`));
    await word.waitFor();
    await barOf(late, place).waitFor();
  });

  it('is worked by keys alone: dispatch, take up an order, carry it, drop it, confirm', async () => {
    const place = unique('键盘');
    await approved(place, 12, 14);
    // From the board of another day it leads to its own, and the keys go on from there.
    const page = await signedIn(browser, cast.dispatcher, '/dispatch');
    await cardOf(page, place).focus();
    await page.keyboard.press('Enter');
    await said(page, `${place}（拟派）`);
    expect(await page.locator(':focus').innerText()).toContain(place);
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await walkTo(page, /^选 [^（]+$/);
    const car = ((await page.locator(':focus').getAttribute('aria-label')) ?? '').replace('选 ', '');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: car }).and(page.locator(':checked')).waitFor();
    await page.getByRole('button', { name: '确认派车' }).focus();
    await page.keyboard.press('Enter');
    await said(page, /已派车，派车单 派\d{8}-\w+。/);

    const bar = barOf(page, place);
    await bar.focus();
    await grid.focus();
    await page.keyboard.press('Home');
    await walkTo(page, new RegExp(`^${place}`));
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await said(page, '改为 12:30–14:30');
    // Past another car and back it is as it was carried.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await said(page, '改为 12:30–14:30');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('12:30–14:30 可用。').waitFor();
    await dialog.getByRole('button', { name: '确认' }).focus();
    await page.keyboard.press('Enter');
    await said(page, '已改时间，已通知申请人。');
  });

  it('takes up by M the order that has the focus, wherever the keys have walked before', async () => {
    const [near, far] = [unique('近处'), unique('远处')];
    await approved(near, 19, 20);
    await approved(far, 19, 20);
    const page = await openBoard();
    for (const destination of [near, far]) {
      await cardOf(page, destination).click();
      await said(page, `${destination}（拟派）`);
      await page.getByRole('button', { name: '确认派车' }).click();
      await barOf(page, destination).waitFor();
    }
    await page.getByRole('grid').focus();
    await page.keyboard.press('Home');
    await walkTo(page, new RegExp(`^${near}`));
    await barOf(page, far).focus();
    await page.keyboard.press('m');
    expect(await page.locator('.said:not(.sr)').innerText()).toContain(far);
    await page.keyboard.press('Escape');
    // From there the arrows walk on; where nothing has the focus, nothing is taken up.
    const row = () =>
      page.locator(':focus').evaluate((one) => Number(one.closest<HTMLElement>('[data-row]')?.dataset.row));
    const before = await row();
    // Down, where its driver's row is at least: on a free day its car may be the first of all.
    await page.keyboard.press('ArrowDown');
    expect(await row()).toBeGreaterThan(before);
    await page.getByRole('grid').focus();
    await page.keyboard.press('m');
    expect(await page.locator('.said:not(.sr)').count()).toBe(0);
  });

  it('swaps two orders, and takes one back with a reason', async () => {
    const [one, two] = [unique('甲'), unique('乙')];
    await approved(one, 15, 16);
    await approved(two, 15, 16);
    const page = await openBoard();
    const platesOf = async (destination: string): Promise<string> => {
      await barOf(page, destination).click();
      const dialog = page.getByRole('dialog');
      const text = await dialog.innerText();
      await page.keyboard.press('Escape');
      return /湘\S+/.exec(text)?.[0] ?? '';
    };
    for (const destination of [one, two]) {
      await cardOf(page, destination).click();
      await said(page, `${destination}（拟派）`);
      await page.getByRole('button', { name: '确认派车' }).click();
      await barOf(page, destination).waitFor();
    }
    const before = [await platesOf(one), await platesOf(two)];
    await barOf(page, one).click();
    await page.getByRole('dialog').getByRole('button', { name: '对调' }).click();
    const dialog = page.getByRole('dialog');
    const other = await dialog.locator('option', { hasText: two }).getAttribute('value');
    await dialog.getByLabel('与哪一张派车单对调').selectOption(other);
    await dialog.getByRole('button', { name: '确认' }).click();
    await said(page, '已对调。');
    await expect.poll(async () => [await platesOf(one), await platesOf(two)]).toEqual(before.toReversed());

    await barOf(page, one).click();
    await page.getByRole('dialog').getByRole('button', { name: '撤回派车' }).click();
    await page.getByRole('dialog').getByLabel('撤回原因').fill('车辆临时检修');
    await page.getByRole('dialog').getByRole('button', { name: '确认' }).click();
    await said(page, '已撤回，申请重新待派。');
    await said(page, '派车曾撤回：车辆临时检修');
  });

  it('splits what is dispatched in place: what is missing stands beside the button, the car that goes on is kept', async () => {
    const place = unique('拆分');
    await approved(place, 20, 21);
    const page = await openBoard();
    await cardOf(page, place).click();
    await said(page, `${place}（拟派）`);
    await page.getByRole('button', { name: '确认派车' }).click();
    await barOf(page, place).click();
    const dialog = page.getByRole('dialog');
    const present = /湘\S+/.exec(await dialog.innerText())?.[0] ?? '';
    await dialog.getByRole('button', { name: '拆成多车' }).click();
    await dialog.getByText('第 2 辆车还没选车辆').waitFor();
    expect(await dialog.getByRole('button', { name: '确认' }).isDisabled()).toBe(true);
    const second = dialog.getByRole('group', { name: '第 2 辆车' });
    for (const [label, next] of [
      ['车辆', '第 2 辆车还没选驾驶员'],
      ['驾驶员', undefined],
    ] as const) {
      const choice = second.getByLabel(label, { exact: true });
      await choice.selectOption(await choice.locator('option:not([disabled])').first().getAttribute('value'));
      if (next) await dialog.getByText(next).waitFor();
    }
    await dialog.getByRole('button', { name: '确认' }).click();
    await said(page, '已拆成多车派出。');
    const bars = page
      .locator('[data-key^="veh_"]')
      .filter({ has: page.getByRole('button', { name: new RegExp(`^${place}`) }) });
    expect(await bars.count()).toBe(2);
    expect((await bars.allInnerTexts()).some((text) => text.includes(present))).toBe(true);
  });

  it('leads from the notice to the trip that is wanted longer, to what is in its way, and grants it', async () => {
    const [trip, next] = [unique('延长'), unique('随后')];
    // So early that no other test has a trip in its way.
    await approved(trip, 4, 5);
    await approved(next, 5, 6);
    const page = await openBoard();
    for (const destination of [trip, next]) {
      await cardOf(page, destination).click();
      await said(page, `${destination}（拟派）`);
      await page.getByRole('button', { name: '确认派车' }).click();
      await barOf(page, destination).waitFor();
    }
    const dialog = page.getByRole('dialog');
    await barOf(page, trip).click();
    const plateNumber = /湘\S+/.exec(await dialog.innerText())?.[0] ?? '';
    await page.keyboard.press('Escape');
    await barOf(page, next).click();
    if (!(await dialog.innerText()).includes(plateNumber)) {
      await dialog.getByRole('button', { name: '改派' }).click();
      const car = dialog.getByLabel('车辆', { exact: true });
      await car.selectOption(await car.locator('option', { hasText: plateNumber }).first().getAttribute('value'));
      await dialog.getByRole('button', { name: '确认' }).click();
      await said(page, '已改派');
    } else await page.keyboard.press('Escape');

    const requester = await signedIn(browser, cast.requester, '/requests');
    await requester.getByRole('link', { name: trip }).click();
    await requester.getByRole('button', { name: '延长用车' }).click();
    const asking = requester.getByRole('dialog');
    await asking.getByLabel('延长到').fill(tomorrow(6));
    await asking.getByRole('button', { name: '确认延长' }).click();
    await asking.getByRole('button', { name: '请调度员协调' }).click();
    await requester.getByText(/已请调度员协调延长到.*06:00/).waitFor();
    // Later than he may extend it by himself the dispatcher decides, who is told why.
    await requester.getByRole('button', { name: '延长用车' }).click();
    await asking.getByText(/自行延长最晚到.*07:00，再晚由调度员决定/).waitFor();
    await asking.getByLabel('延长到').fill(tomorrow(8));
    await asking.getByRole('button', { name: '请调度员决定' }).click();
    await asking.getByText('请写明延长原因，至少 2 个字').waitFor();
    await expectAccessible(requester, [{ language: 'zh', size: 'normal' }]);
    await asking.getByLabel('延长原因').fill('现场勘查未完');
    await asking.getByRole('button', { name: '请调度员决定' }).click();
    await requester.getByText(/已请调度员协调延长到.*08:00/).waitFor();

    await page.goto('/notices');
    await page.getByRole('link', { name: new RegExp(`${trip}.*要延长至.*08:00.*原因：现场勘查未完`) }).click();
    await dialog.getByText('请求延长至 08:00').waitFor();
    await dialog.getByText('原因：现场勘查未完').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    expect(await barOf(page, trip).innerText()).toContain('请求延长至 08:00');
    // Declined, it is told why, and may be asked for anew.
    await dialog.getByRole('button', { name: '不同意延长' }).click();
    await dialog.getByRole('button', { name: '确认不同意' }).click();
    await dialog.getByText('请写明原因，至少 2 个字').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('原因').fill('该车另有任务');
    await dialog.getByRole('button', { name: '确认不同意' }).click();
    await said(page, '未同意延长，已告知原因。');
    const declined = requester.getByText(/未同意延长到 .*08:00：该车另有任务/);
    await declined.waitFor();
    await requester.getByRole('button', { name: '延长用车' }).click();
    await asking.getByLabel('延长到').fill(tomorrow(8));
    await asking.getByLabel('延长原因').fill('现场勘查未完');
    await asking.getByRole('button', { name: '请调度员决定' }).click();
    await declined.waitFor({ state: 'detached' });
    await barOf(page, trip).filter({ hasText: '请求延长至 08:00' }).click();
    await dialog.getByRole('button', { name: next }).click();
    await dialog.getByRole('button', { name: '撤回派车' }).click();
    await dialog.getByLabel('撤回原因').fill('让出时段');
    await dialog.getByRole('button', { name: '确认' }).click();
    await said(page, '已撤回，申请重新待派。');
    await barOf(page, trip).click();
    await dialog.getByText('届时车辆和驾驶员都空着，可以延长。').waitFor();
    await dialog.getByRole('button', { name: '延长用车' }).click();
    await dialog.getByRole('button', { name: '确认延长' }).click();
    await said(page, '已延长用车，已通知申请人。');
    await barOf(page, trip).filter({ hasNotText: '请求延长至' }).waitFor();
    await barOf(page, trip).click();
    await dialog.getByText(/08:00 · .* · 现场勘查未完/).waitFor();
  });

  it('shows two dispatchers what the other does, and lets neither overwrite it', async () => {
    const place = unique('两人');
    await approved(place, 17, 18);
    const [mine, theirs] = [await openBoard(), await openBoard()];
    await cardOf(mine, place).click();
    await said(mine, `${place}（拟派）`);
    await mine.getByRole('button', { name: '确认派车' }).click();
    await said(mine, /已派车，派车单/);
    await theirs.getByText(new RegExp(`刚刚更新：.*${place}`)).waitFor({ timeout: 15_000 });

    await barOf(theirs, place).click();
    await theirs.getByRole('dialog').getByRole('button', { name: '改时间' }).click();
    await theirs.getByRole('dialog').getByText('可用。').waitFor();
    await barOf(mine, place).click();
    await mine.getByRole('dialog').getByRole('button', { name: '撤回派车' }).click();
    await mine.getByRole('dialog').getByLabel('撤回原因').fill('会议取消');
    await mine.getByRole('dialog').getByRole('button', { name: '确认' }).click();
    await said(mine, '已撤回，申请重新待派。');
    await theirs.getByRole('dialog').getByText('这张派车单已不在当天的安排里。').waitFor({ timeout: 15_000 });
    expect(await theirs.getByRole('dialog').getByRole('button', { name: '确认' }).isDisabled()).toBe(true);
  });
});
