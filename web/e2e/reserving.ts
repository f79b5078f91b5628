import type { Page } from 'playwright-core';
import { lotsAt } from './citizen.ts';

let phones = Math.floor(Date.now() / 1_000) % 10_000_000;
const newPhone = (): string => `159${String((phones += 1)).padStart(8, '0')}`;

/** Of a car that has reserved nothing yet. */
export const newPlate = (): string => `湘B${String(10_000 + ((phones += 1) % 89_999))}`;

/** Proves a telephone by the code that the demonstration shows. */
export const prove = async (page: Page): Promise<void> => {
  await page.getByLabel('手机号码').fill(newPhone());
  await page.getByRole('button', { name: '获取验证码' }).click();
  const shown = await page.getByText('这里不发短信').textContent();
  await page.getByLabel('验证码').fill(/\d{6}/.exec(shown ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: '验证', exact: true }).click();
};

/** The page of a lot with reservable spaces, its form open. */
export const openForm = async (page: Page): Promise<void> => {
  const { nodes } = await lotsAt('2026-02-16T10:00');
  for (const { id } of nodes) {
    await page.goto(`/places/${id}`);
    await page.locator('table').waitFor();
    const begin = page.getByRole('button', { name: '开始预约' });
    if (
      await begin.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    ) {
      await begin.click();
      return;
    }
  }
  throw new Error('no lot of the demo can be reserved');
};

/** Waits in the page until the device has kept all of it that was loaded. */
export const untilPageKept = async (): Promise<void> => {
  const files = (): string[] =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/assets/'));
  const cache = await caches.open('site');
  const isKept = async (): Promise<boolean> =>
    (await Promise.all(['/', '/config.json', ...files()].map((path) => cache.match(path)))).every(Boolean);
  while (!(await isKept())) await new Promise((resolve) => setTimeout(resolve, 200));
};
