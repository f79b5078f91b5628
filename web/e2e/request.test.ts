import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };
const day = (days: number): string => new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10);

/** The five things a person says of a usual trip, and nothing else. */
const sayWhatIsNeeded = async (
  page: Page,
  destination: string,
  { from, to } = { from: soon(), to: soon(2) },
): Promise<void> => {
  await page.getByLabel('去哪里').fill(destination);
  await page.getByLabel('出发').fill(from);
  await page.getByLabel('返回').fill(to);
  await page.getByLabel('事由').fill('现场检查');
  await page.getByLabel('乘车人数').fill('2');
};
const waiting = (page: Page) => page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
const submit = (page: Page) => page.getByRole('button', { name: '提交审批' }).click();

describe('a usual trip', () => {
  it('is asked for with five inputs; the rest is filled in already', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await page.getByText('将由它派车', { exact: true }).waitFor();
    await sayWhatIsNeeded(page, '荷塘区政务中心');
    await expect.poll(() => page.getByLabel('联系电话').inputValue()).toMatch(/^1\d{10}$/);
    expect(await page.getByLabel('上车地点').inputValue()).not.toBe('');
    await submit(page);
    await waiting(page);
  });

  it('gets its times in one tap', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    const tomorrow = page.getByRole('button', { name: '明天上午' });
    await tomorrow.click();
    expect(await tomorrow.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('出发').inputValue()).toBe(`${day(1)}T08:30`);
    expect(await page.getByLabel('返回').inputValue()).toBe(`${day(1)}T12:00`);
  });
});

describe('a second trip at the same time', () => {
  it('is told beside the times, with a link to the first, and can be sent for somebody else', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    const times = { from: `${day(9)}T09:00`, to: `${day(9)}T12:00` };
    await sayWhatIsNeeded(page, '云龙区市民中心', times);
    await submit(page);
    await waiting(page);
    const first = new URL(page.url()).pathname;

    await page.goto('/request-car');
    await sayWhatIsNeeded(page, '石峰区城管局', { ...times, from: `${day(9)}T10:00` });
    const told = page.getByRole('status').filter({ hasText: '同一时间您已申请用车' });
    const link = told.getByRole('link', { name: /09:00–12:00 去云龙区市民中心/ });
    expect(await link.getAttribute('href')).toBe(first);
    await page.getByLabel('返回').fill(`${day(9)}T12:15`);
    await page.getByLabel('出发').fill(`${day(9)}T12:00`);
    await expect.poll(() => link.count()).toBe(0);
    await page.getByLabel('出发').fill(`${day(9)}T10:00`);
    await link.waitFor();
    await submit(page);
    await waiting(page);
  });
});

describe('a recurring trip', () => {
  it('shows its days before it is sent, stands together in the list, and ends from one trip on', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await sayWhatIsNeeded(page, '芦淞区项目指挥部', { from: `${day(1)}T09:00`, to: `${day(1)}T11:00` });
    await page.locator('summary').filter({ hasText: '更多' }).click();
    await page.getByRole('radio', { name: '定期用车' }).check();
    await page.getByRole('button', { name: '每个工作日' }).click();
    // Too far ahead one thing is said, and the last day that can be is one press away.
    await page.getByLabel('到哪一天为止').fill(day(200));
    const latest = page.getByText(/最晚到 \d{4}-\d{2}-\d{2}/);
    await latest.waitFor();
    expect(await page.getByText(/将申请 \d+ 次/).count()).toBe(0);
    await page.getByRole('button', { name: /^改到/ }).click();
    const asked = page.getByText(/将申请 \d+ 次/);
    const most = await asked.innerText();
    expect(await latest.count()).toBe(0);
    await page.getByLabel('到哪一天为止').fill(day(21));
    await expect.poll(() => asked.innerText()).not.toBe(most);
    const told = await asked.innerText();
    await page.getByText(/跳过 \d+ 天/).waitFor();
    const times = Number(/\d+/.exec(told)?.[0]);
    expect(times).toBeGreaterThan(5);

    await submit(page);
    await page.getByText(`已提交 ${String(times)} 次用车申请`).waitFor();
    await page.getByText(`第 1 次，共 ${String(times)} 次`).waitFor();

    await page.getByRole('button', { name: '撤销申请' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: `这次及以后共 ${String(times)} 次` }).check();
    await dialog.getByLabel('撤销原因').fill('项目暂停');
    await dialog.getByRole('button', { name: '确认撤销' }).click();
    await page.getByRole('heading', { name: '这份申请已撤销' }).waitFor();

    await page.goto('/my-requests');
    const card = page.getByRole('listitem').filter({ hasText: '芦淞区项目指挥部' }).first();
    await card.getByText('定期用车 · 每个工作日').waitFor();
    expect(await page.getByRole('heading', { name: '芦淞区项目指挥部' }).count()).toBe(1);
  });
});

const DAYS =
  'query D($from: Date!, $to: Date!) { calendarDays(from: $from, to: $to, division: "430200") { date kind } }';

/** A Wednesday some weeks ahead of an ordinary week, and its Saturday. */
const ordinaryWeek = async (): Promise<{ wednesday: string; saturday: string }> => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: DAYS, variables: { from: day(24), to: day(80) } }),
  });
  const { data } = (await answer.json()) as { data: { calendarDays: { date: string; kind: string }[] } };
  const days = data.calendarDays;
  const from = days.findIndex(({ date }, i) => {
    const kinds = days.slice(i, i + 4).map(({ kind }) => kind);
    return new Date(date).getUTCDay() === 3 && kinds.join(' ') === 'WORKDAY WORKDAY WORKDAY REST_DAY';
  });
  return { wednesday: days[from]?.date ?? '', saturday: days[from + 3]?.date ?? '' };
};

describe('a recurring trip whose calendar is corrected (调休)', () => {
  it('is told of by one notice, and follows in one press for each side', async () => {
    const { wednesday, saturday } = await ordinaryWeek();
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await sayWhatIsNeeded(page, '渌口区行政审批局', { from: `${wednesday}T09:00`, to: `${wednesday}T11:00` });
    await page.locator('summary').filter({ hasText: '更多' }).click();
    await page.getByRole('radio', { name: '定期用车' }).check();
    await page.getByRole('button', { name: '每个工作日' }).click();
    await page.getByLabel('到哪一天为止').fill(saturday);
    await page.getByText('将申请 3 次').waitFor();
    await submit(page);
    await page.getByText('已提交 3 次用车申请').waitFor();

    const authority = await signedIn(browser, '刘洋', '/calendar');
    const correct = async (date: string, kind: string): Promise<void> => {
      const [year = '', month, dayOfMonth] = date.split('-').map(Number);
      await authority.goto(`/calendar?year=${String(year)}`);
      const days = authority.getByRole('region', { name: `${String(month)} 月`, exact: true });
      await days
        .getByRole('button')
        .nth(Number(dayOfMonth) - 1)
        .click();
      const dialog = authority.getByRole('dialog');
      await dialog.getByLabel('这一天是').selectOption({ label: kind });
      await dialog.getByLabel('原因').fill('调休');
      await dialog.getByLabel('依据文件').fill('国务院办公厅通知');
      await dialog.getByRole('button', { name: '确认更正' }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    await correct(wednesday, '节假日');
    await correct(saturday, '调休上班');

    await page.goto('/notices');
    const told = page.getByRole('link', { name: /工作日历已调整.*渌口区行政审批局.*改为工作日，尚未申请/ });
    await told.waitFor();
    expect(await told.count()).toBe(1);
    await told.click();
    const days = page.getByRole('region', { name: '工作日历已调整' });
    await days.getByText('不再是工作日，仍申请了用车').waitFor();
    await days.getByText(/周六（调休上班）/).waitFor();
    await expectAccessible(page);

    await days.getByRole('button', { name: '补充申请这 1 天' }).click();
    await page.getByText('已补充申请 1 天，等待审批。').waitFor();
    await page.getByText('第 1 次，共 4 次').waitFor();
    await days.getByRole('button', { name: '撤销这 1 次' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认撤销' }).click();
    await page.getByRole('heading', { name: '这份申请已撤销' }).waitFor();
    await days.waitFor({ state: 'detached' });
  });
});

describe('a form with mistakes', () => {
  it('tells all of them at once, each at its field, and leads to the first', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await sayWhatIsNeeded(page, '县', { from: `${day(-1)}T09:00`, to: `${day(-1)}T11:00` });
    await page.getByLabel('乘车人数').fill('0');
    await page.getByLabel('联系电话').fill('12345');
    await submit(page);
    for (const field of ['去哪里', '出发', '乘车人数', '联系电话'])
      await expect.poll(() => page.getByLabel(field).getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.getByLabel('去哪里').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(4);
    expect(await page.getByLabel('乘车人数').inputValue()).toBe('0');

    // Also what was said before is said in the language chosen since.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('alert').getByText('Enter where you are going, in at least 2 characters').waitFor();
    expect(
      await page
        .getByRole('alert')
        .getByText(/请填写/)
        .count(),
    ).toBe(0);
  });
});

describe('a draft', () => {
  it('keeps what was typed, right or wrong, and says what it lacks', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await page.getByLabel('去哪里').fill('零人草稿');
    await page.getByLabel('乘车人数').fill('0');
    await page.getByRole('button', { name: '存为草稿' }).click();
    const told = page.getByRole('status').filter({ hasText: '草稿已保存' });
    await told.getByRole('link', { name: '请填写乘车人数，1 至 50' }).waitFor();
    expect(await page.getByLabel('乘车人数').inputValue()).toBe('0');
  });

  it('is there on another device, and goes when it is sent', async () => {
    const desk = await signedIn(browser, cast.requester, '/request-car');
    await desk.getByLabel('去哪里').fill('石峰区草稿');
    await desk.getByRole('button', { name: '存为草稿' }).click();
    await desk.getByText('草稿已保存').waitFor();

    const phone = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await phone
      .locator('summary')
      .filter({ hasText: /草稿 \d+ 份/ })
      .click();
    await phone
      .getByRole('listitem')
      .filter({ hasText: '石峰区草稿' })
      .getByRole('button', { name: '继续填写' })
      .click();
    expect(await phone.getByLabel('去哪里').inputValue()).toBe('石峰区草稿');
    await sayWhatIsNeeded(phone, '石峰区政府');
    await submit(phone);
    await waiting(phone);
    await phone.goto('/request-car');
    await phone.getByText('将由它派车', { exact: true }).waitFor();
    expect(await phone.getByText('石峰区草稿').count()).toBe(0);
  });
});

describe('a change', () => {
  it('says before that approval starts anew, and stands in the history', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await sayWhatIsNeeded(page, '天元区政府');
    await submit(page);
    await waiting(page);
    const path = new URL(page.url()).pathname;

    const approver = await signedIn(browser, cast.approver, '/approve');
    const card = approver.getByRole('article', { name: '天元区政府' });
    await card.getByRole('button', { name: '批准' }).click();
    await card.getByRole('button', { name: '确认批准' }).click();
    await approver.getByText('已批准去天元区政府的申请').waitFor();

    await page.goto(path);
    await page.getByRole('link', { name: '变更申请' }).click();
    await page.getByLabel('联系电话').fill('13900001111');
    await page.getByText('已有的审批仍然有效').waitFor();
    await page.getByLabel('去哪里').fill('攸县人民政府');
    await page.getByText('提交后须由本单位重新审批').waitFor();
    await page.getByRole('button', { name: '提交变更' }).click();
    await page.getByText('变更已提交').waitFor();
    await waiting(page);
    await page.getByText('目的地 天元区政府 → 攸县人民政府').waitFor();
  });
});
