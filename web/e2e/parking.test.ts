import { describe, expect, it } from 'vitest';
import { show } from './browser.ts';
import { citizen, cutOff, HOLIDAY, lotsAt, PHONE, WIDE, WORKDAY } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();

const cards = 'ol > li';

describe('finding a government parking lot without signing in', () => {
  it('says how old an answer is that a cache had kept', async () => {
    const page = await citizen(browser);
    const date = new Date(Date.now() - 10 * 60_000 - 5_000).toUTCString();
    await page.route('**/graphql?**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
    await page.goto('/');
    await page.getByText('10 分钟前更新').waitFor();
  });

  it('answers in the heading how many lots are open, and says until when one may stay', async () => {
    const { openCount, openSpaces } = await lotsAt(HOLIDAY);
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);

    await page.getByRole('heading', { level: 1, name: `有 ${String(openCount)} 处机关停车场可停` }).waitFor();
    await page.getByText(`共 ${openSpaces.toLocaleString('en-US')} 个车位`).waitFor();
    await page.getByText('2月16日 周一 10:00').first().waitFor();
    await page.getByText('节假日').first().waitFor();
    const first = await page.locator(cards).first().innerText();
    expect(first).toContain('届时开放');
    expect(first).toMatch(/停到\s+(2026年)?2月24日 周二 07:00/);
  });

  it('answers for the present moment before anything is tapped', async () => {
    const page = await citizen(browser);
    await page.goto('/');

    await page.getByRole('heading', { level: 1, name: /^现在(有 \d+ 处|没有开放的)机关停车场/ }).waitFor();
    await expect.poll(() => page.locator(cards).count()).toBe(16);
  });

  it('says when closed lots open, on a working day at noon', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${WORKDAY}&text=行政审批服务局`);

    await page.getByText('届时不开放').first().waitFor();
    expect(await page.locator(cards).first().innerText()).toMatch(/开放时间\s+.*18:00/);
  });

  it('keeps the whole search in the address, so that a shared link shows the same', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '充电', exact: true }).click();
    await page.getByLabel('车高').selectOption('200');
    await page.getByLabel('在哪儿附近').selectOption({ label: '天元区' });
    await expect.poll(() => new URL(page.url()).searchParams.toString()).toContain('in=430211');
    await page.getByRole('heading', { level: 1, name: /有 \d+ 处/ }).waitFor();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();

    const other = await citizen(browser, WIDE);
    await other.goto(page.url());
    await other.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await other.getByRole('button', { name: '充电', exact: true }).getAttribute('aria-pressed')).toBe('true');
    expect(await other.getByLabel('车高').inputValue()).toBe('200');
    await expect.poll(() => other.getByLabel('在哪儿附近').inputValue()).toBe('430211');
  });

  it('shows more of a long list on request', async () => {
    const { totalCount } = await lotsAt(HOLIDAY);
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '再看一些' }).click();

    await expect.poll(() => page.locator(cards).count()).toBe(totalCount);
    expect(await page.getByRole('button', { name: '再看一些' }).count()).toBe(0);
  });

  it('sorts by distance from where the citizen is, and tells the address only about where that is', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '我的位置' }).click();

    await expect.poll(() => new URL(page.url()).searchParams.get('near')).toBe('27.827,113.134');
    await expect.poll(() => page.locator(cards).first().innerText()).toMatch(/\d+ 米|\d\.\d 公里/);
    expect(await page.getByLabel('在哪儿附近').locator('option:checked').innerText()).toBe('我的位置附近');
  });

  it('remembers another city on the device', async () => {
    const page = await citizen(browser);
    await page.goto('/');
    await page.getByRole('button', { name: '换城市' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '衡阳市' }).click();
    await expect.poll(() => page.getByLabel('在哪儿附近').locator('option:checked').innerText()).toContain('衡阳市');

    await page.goto('/');
    await expect.poll(() => page.getByLabel('在哪儿附近').locator('option:checked').innerText()).toContain('衡阳市');
    expect(new URL(page.url()).search).toBe('');
  });

  it('says beside the field that a stay must end after it begins, and asks nothing meanwhile', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}&until=2026-02-16T09:00`);

    await page.getByRole('heading', { level: 1, name: '请先改正结束时间' }).waitFor();
    const until = page.getByLabel('到（可不填）');
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    const described = await until.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described ?? ''}"]`).innerText()).toBe('结束时间要晚于开始时间');
    expect(await page.locator(cards).count()).toBe(0);

    await until.fill('2026-02-16T12:00');
    await until.blur();
    await page.getByRole('heading', { level: 1, name: /10:00–12:00 有 \d+ 处/ }).waitFor();
    expect(await until.getAttribute('aria-invalid')).toBeNull();

    // What was found for the stay before says nothing of one that ends too early.
    await until.fill('2026-02-16T09:00');
    await until.blur();
    await page.getByRole('heading', { level: 1, name: '请先改正结束时间' }).waitFor();
    expect(await page.locator(cards).count()).toBe(0);
  });

  it('says that nobody knows a time too far off, answers for now, and leads there', async () => {
    const page = await citizen(browser);
    await page.goto('/?at=1990-01-01T10:00');
    const refused = page.getByText('“1990-01-01T10:00”不在可查询的时间内');
    await refused.waitFor();
    await page.getByRole('heading', { level: 1, name: /^现在(有 \d+ 处|没有开放的)机关停车场/ }).waitFor();
    await page.locator(cards).first().getByRole('link').click();
    await page.getByRole('heading', { name: /^现在/ }).waitFor();
    await page.goto(`${new URL(page.url()).pathname}?at=1990-01-01T10:00`);
    await refused.waitFor();
    await page.goto('/?at=1990-01-01T10:00');
    await page.getByLabel('什么时候').selectOption('now');
    await refused.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('at')).toBe(false);
  });

  it('offers the way out when nothing fits', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}&text=没有这样的名称`);
    await page.getByRole('heading', { level: 1, name: '没有符合条件的停车场' }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();

    await page.getByRole('heading', { level: 1, name: /有 \d+ 处/ }).waitFor();
    expect(await page.getByLabel('名称、单位或道路').inputValue()).toBe('');
  });

  it('keeps the last answer when the connection goes, says so, and goes on when it is back', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.locator(cards).first().waitFor();
    const restore = await cutOff(page);
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');

    await page.getByRole('alert').getByText('连不上服务，显示的是').waitFor();
    expect(await page.locator(cards).count()).toBe(16);

    await restore();
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.locator(cards).count()).toBe(16);
  });

  it('says that nothing could be fetched, and tries again when asked to', async () => {
    const page = await citizen(browser);
    const restore = await cutOff(page);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.getByRole('heading', { level: 1, name: '暂时查不到机关停车场' }).waitFor();
    await page.getByRole('alert').getByText('连不上服务。请检查网络后重试。').waitFor();

    await restore();
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('heading', { level: 1, name: /有 \d+ 处/ }).waitFor();
  });

  it('shows no answer of another question when the new one fails', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.locator(cards).first().waitFor();
    await cutOff(page);
    await page.getByRole('button', { name: '无障碍', exact: true }).click();

    await page.getByRole('heading', { level: 1, name: '暂时查不到机关停车场' }).waitFor();
    expect(await page.locator(cards).count()).toBe(0);
  });

  it('opens the map on a tap on a phone, and shows the lot of a chosen pin', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '地图' }).click();
    await page.getByRole('region', { name: '地图' }).waitFor();
    await page.getByText('示意图').waitFor();
    // Nothing is known of free spaces then: no pin has a figure that could be taken for them.
    await page.getByText('P = 余位未知').waitFor();
    for (const pin of await page.locator('.map-pin.open').allInnerTexts()) expect(pin).toMatch(/^P( \+\d+)?$/);
    expect(await page.locator(cards).count()).toBe(0);

    const pin = page
      .getByRole('region', { name: '地图' })
      .getByRole('button', { name: /个[车空]位$/ })
      .first();
    const name = ((await pin.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    await pin.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByRole('link', { name }).waitFor();

    await page.getByRole('button', { name: '列表' }).click();
    expect(await page.locator(cards).count()).toBe(16);
  });

  it('has the map beside the list on a wide screen, and a pin marks its card', async () => {
    const page = await citizen(browser, WIDE);
    await page.goto(`/?at=${HOLIDAY}`);
    const pin = page
      .getByRole('region', { name: '地图' })
      .getByRole('button', { name: /个[车空]位$/ })
      .nth(2);
    const name = ((await pin.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    await pin.focus();
    await page.keyboard.press('Enter');

    expect(await page.locator('article.marked').getByRole('heading').innerText()).toBe(name);
  });

  it('reads in English and in large text when asked to, and remembers both', async () => {
    const page = await citizen(browser, { ...PHONE, width: 320 });
    await page.goto(`/?at=${HOLIDAY}`);
    await show(page, 'en', 'large');
    await page.getByRole('heading', { level: 1, name: /government parking lots are open/ }).waitFor();
    await page.reload();

    await page.getByRole('heading', { level: 1, name: /government parking lots are open/ }).waitFor();
    expect(await page.evaluate('document.documentElement.lang + document.documentElement.dataset.size')).toBe(
      'enlarge',
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('names places in the language chosen, and without a connection in the one it has', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    const first = page.locator(cards).first();
    const chinese = await first.getByRole('link').innerText();
    await show(page, 'en', 'normal');
    await first.getByRole('link', { name: /car park$/ }).waitFor();

    const restore = await cutOff(page);
    await show(page, 'zh', 'normal');
    await page.getByRole('alert').getByText('连不上服务').waitFor();
    expect(await first.getByRole('link').innerText()).toMatch(/car park$/);

    await restore();
    await page.getByRole('button', { name: '重试' }).click();
    await first.getByRole('link', { name: chinese }).waitFor();
  });

  it('finds sports grounds in the same way, by sport and number of people', async () => {
    const page = await citizen(browser);
    await page.goto(`/grounds?at=${HOLIDAY}`);
    await page.getByRole('heading', { level: 1, name: /有 \d+ 处运动场开放/ }).waitFor();
    await page.getByLabel('运动', { exact: true }).selectOption('FOOTBALL');
    await page.getByLabel('人数').selectOption('10');

    await expect.poll(() => new URL(page.url()).searchParams.get('people')).toBe('10');
    await page.getByRole('heading', { level: 1, name: /有 \d+ 处运动场开放/ }).waitFor();
    for (const card of await page.locator(cards).allInnerTexts()) expect(card).toContain('足球');
  });
});
