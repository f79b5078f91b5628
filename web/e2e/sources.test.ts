import { describe, expect, it } from 'vitest';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };
const destination = '天元区行政服务大厅';

describe('the dual guarantee on the page', () => {
  it('shows all five sources in order, and a short trip of one person is settled without a car', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await page.getByLabel('去哪里').fill(destination);
    await page.getByLabel('往返公里').fill('8');
    await page.getByLabel('出发').fill(soon());
    await page.getByLabel('返回').fill(soon(2));
    await page.getByLabel('事由').fill('递交材料');
    await page.getByLabel('乘车人数').fill('1');
    await page.getByLabel('联系电话').fill('13800001234');
    await page.getByLabel('上车地点').fill('本单位南门');

    const panel = page.getByRole('complementary').filter({ hasText: '这样保障您的出行' });
    await panel.getByText('这趟路程坐公交更合适').waitFor();
    await panel.getByText('按 ¥10.00 包干报销').waitFor();
    const sources = panel.getByRole('listitem').locator('b');
    expect(await sources.allInnerTexts()).toEqual([
      '本单位车辆',
      '公务用车平台',
      '邻近单位调剂',
      '分时租赁',
      '社会租赁',
    ]);
    expect(await panel.getByText('将由它派车', { exact: true }).count()).toBe(1);
    expect(await panel.getByText(/预计 ¥/).count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
    const path = new URL(page.url()).pathname;

    const approver = await signedIn(browser, cast.approver, '/approve', PHONE);
    const card = approver.getByRole('article', { name: destination });
    await card.getByRole('button', { name: '批准' }).click();
    await card.getByRole('button', { name: '确认批准' }).click();
    await approver.getByText(`已批准去${destination}的申请`).waitFor();

    await page.goto(path);
    // One press only asks, and who keeps waiting for a car still does.
    const choose = page.getByRole('button', { name: '不用车，选包干报销' });
    await choose.click();
    const question = page.getByRole('dialog', { name: '不用车，选包干报销？' });
    await question.getByText('这份申请退出待派，不再派车，请自行出行。').waitFor();
    await question.getByText('出行后由您确认，按 ¥10.00 报销。').waitFor();
    await question.getByRole('button', { name: '仍要用车' }).click();
    await page.getByRole('heading', { name: '已批准，等待派车' }).waitFor();
    await choose.click();
    await question.getByRole('button', { name: '确认选包干' }).click();
    await page.getByRole('heading', { name: '不派车，按包干报销' }).waitFor();
    // Until it is to leave there is a way back, and forth again.
    await page.getByRole('button', { name: '改回用车' }).click();
    await page.getByRole('heading', { name: '已批准，等待派车' }).waitFor();
    await page.getByText('改回用车，不再包干').waitFor();
    await choose.click();
    await question.getByRole('button', { name: '确认选包干' }).click();
    await page.getByRole('heading', { name: '不派车，按包干报销' }).waitFor();
    expect(await page.getByText('按 ¥10.00 包干报销，不再派车。').isVisible()).toBe(true);
  });
});
