import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectAccessible, show } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { signedIn } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 2400 };
const plain = [{ language: 'zh', size: 'normal' }] as const;

const fits = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

describe('an authority', () => {
  it('engages a company that has applied, and suspends it: told what that stops, with a reason, both kept', async () => {
    const page = await signedIn(browser, '刘洋', '/partners', PHONE);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('listitem').filter({ hasText: '待审批' }).first().waitFor();
    await expectAccessible(page);
    await fits(page);

    await main.getByRole('link', { name: '株洲湘行出行服务有限公司' }).click();
    await main.getByRole('heading', { level: 1, name: '株洲湘行出行服务有限公司' }).waitFor();
    await expectAccessible(page);
    await fits(page);
    await main.getByRole('button', { name: '批准入驻' }).click();
    await dialog.getByLabel('确认订单时限').fill('999');
    await dialog.getByRole('button', { name: '确认批准' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('确认订单时限').inputValue()).toBe('999');
    await dialog.getByLabel('确认订单时限').fill('10');
    await dialog.getByRole('button', { name: '确认批准' }).click();
    await main.getByRole('status').filter({ hasText: '已批准入驻' }).waitFor();
    await main.getByText('10 分钟').waitFor();

    await main.getByRole('button', { name: '暂停合作' }).click();
    await dialog.getByText('立即停止').waitFor();
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '确认暂停' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('原因').fill('保险到期未续');
    await dialog.getByRole('button', { name: '确认暂停' }).click();
    await main.getByText('原因：保险到期未续').waitFor();
    await main.getByRole('button', { name: '恢复合作' }).click();
    await dialog.getByRole('button', { name: '确认恢复' }).click();
    await main.getByRole('status').filter({ hasText: '已恢复合作' }).waitFor();
  });

  it('names another owner where the one before has left: told who loses the way in, and why is asked for', async () => {
    const page = await signedIn(browser, '刘洋', '/partners', PHONE);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('link', { name: '株洲湘行出行服务有限公司' }).click();
    await main.getByRole('button', { name: '更换负责人' }).click();
    await dialog.getByText('易红立即失去登录权限').waitFor();
    await dialog.getByLabel('姓名').fill('邓洁');
    await dialog.getByLabel('手机').fill('13800000000');
    await dialog.getByLabel('统一身份认证账号').fill('demo-successor');
    await dialog.getByRole('button', { name: '确认更换' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('姓名').inputValue()).toBe('邓洁');
    await expectAccessible(page, plain);
    await dialog.getByLabel('原因').fill('原负责人离职，来函〔2026〕8号');
    await dialog.getByRole('button', { name: '确认更换' }).click();
    await main.getByRole('status').filter({ hasText: '负责人已更换为邓洁' }).waitFor();
    await main.getByRole('listitem').filter({ hasText: '邓洁' }).waitFor();
  });

  it('registers an application, keeps what is typed when refused, and does not decide on its own', async () => {
    const page = await signedIn(browser, '刘洋', '/partners/register');
    const main = page.getByRole('main');
    await main.getByLabel('企业名称').fill('株洲浏览测试租车有限公司');
    await main.getByLabel('统一社会信用代码').fill('91430200MA4L16JQ90');
    await main.getByLabel('企业电话').fill('0731-28800009');
    await main.getByLabel('监督电话').fill('0731-12345');
    await main.getByLabel('协议编号').fill('株机管协〔2026〕10号');
    await main.getByRole('checkbox', { name: '分时租赁' }).check();
    await main.getByLabel('姓名').fill('邓洁');
    await main.getByLabel('手机').fill('13800000000');
    await main.getByLabel('统一身份认证账号').fill('demo-browser-test');
    await main.getByRole('button', { name: '登记', exact: true }).click();
    // All that is wrong is told at once, each at its own field.
    const summary = main.getByRole('alert').filter({ hasText: '起止日期' });
    await summary.filter({ hasText: '统一社会信用代码不正确' }).waitFor();
    expect(await main.getByLabel('到期日期').getAttribute('aria-invalid')).toBe('true');
    expect(await main.getByLabel('协议编号').getAttribute('aria-invalid')).not.toBe('true');
    await main.getByLabel('生效日期').fill('2026-12-01');
    await main.getByLabel('到期日期').fill('2027-11-30');
    await main.getByRole('button', { name: '登记', exact: true }).click();
    await main.getByRole('alert').filter({ hasText: '统一社会信用代码不正确' }).waitFor();
    expect(await main.getByLabel('企业名称').inputValue()).toBe('株洲浏览测试租车有限公司');
    await expectAccessible(page);

    await main.getByLabel('统一社会信用代码').fill('91430200MA4P8XK21W');
    await main.getByRole('button', { name: '登记', exact: true }).click();
    await main.getByRole('heading', { level: 1, name: '株洲浏览测试租车有限公司' }).waitFor();
    await main.getByText('申请由您登记，须由本单位其他人员审批').waitFor();
    expect(await main.getByRole('button', { name: '批准' }).count()).toBe(0);
  });
});

describe('the authority of a district', () => {
  it('sees how the partners of its city serve, and is not offered to decide on them', async () => {
    const page = await signedIn(browser, '赵蕾', '/partners/service', PHONE);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: '株洲绿程分时租赁有限公司' }).first().waitFor();
    expect(await main.getByRole('button', { name: '暂停合作' }).count()).toBe(0);
    await main.getByRole('link', { name: '株洲绿程分时租赁有限公司' }).first().click();
    await main.getByText('这家企业由其他主管部门引入').waitFor();
    expect(await main.getByRole('group', { name: '办理' }).count()).toBe(0);
    await expectAccessible(page, plain);
  });
});

describe('the stations and cars of a partner', () => {
  const TIME_SHARE = '株洲绿程分时租赁有限公司';

  it('are inspected by the authority: a station that lacks something waits, and opens again when it has it', async () => {
    const page = await signedIn(browser, '刘洋', '/partners', PHONE);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: TIME_SHARE }).click();
    const station = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '株洲市总工会站' }) });
    await station.getByText('站点标准与验收').click();
    await expectAccessible(page);
    await fits(page);
    const inspect = async (lighting: '符合' | '不符合'): Promise<void> => {
      await station.getByRole('button', { name: '登记验收' }).click();
      const dialog = page.getByRole('dialog');
      // Nothing passes that nobody has looked at.
      await dialog.getByRole('button', { name: '登记验收结果' }).click();
      await dialog.getByRole('alert').getByText('请选择夜间照明是否符合').waitFor();
      await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
      for (const item of await dialog.getByRole('group').all())
        await item.getByRole('radio', { name: '符合', exact: true }).check();
      await dialog.getByRole('group', { name: '夜间照明' }).getByRole('radio', { name: lighting, exact: true }).check();
      await dialog.getByRole('button', { name: '登记验收结果' }).click();
    };
    await inspect('不符合');
    await station.getByText('待验收').waitFor();
    await station.getByText('站点未通过验收。').first().waitFor();
    await inspect('符合');
    await station.getByText('开放', { exact: true }).waitFor();
  });

  it('are seen by its own people with what keeps them from being offered', async () => {
    const page = await signedIn(browser, '罗倩', '/partner/catalogue', PHONE, '租赁企业');
    const main = page.getByRole('main');
    for (const name of ['株洲市总工会站', '标准资费']) await main.getByRole('heading', { name }).waitFor();
    await main.getByText(/续航/).first().waitFor();
    await expectAccessible(page);
    await fits(page);
  });
});

describe('the catalogue of a partner', () => {
  it('gets a new version of a tariff with its price seen first, and many cars at once from a sheet', async () => {
    const page = await signedIn(browser, '罗倩', '/partner/catalogue', PHONE, '租赁企业');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('button', { name: '制定新版本' }).first().click();
    await dialog.getByText(/^按现行资费/).waitFor();
    await dialog.getByLabel('日封顶').fill('1.00');
    await dialog.getByText('这样还不能保存').waitFor();
    await dialog.getByLabel('日封顶').fill('120.00');
    await dialog.getByLabel('起步费').fill('3.50');
    await dialog.getByRole('row').filter({ hasText: '¥3.50' }).waitFor();
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '保存' }).click();
    await main.getByText('尚未生效').first().waitFor();

    await main.getByRole('button', { name: '批量车辆' }).click();
    await dialog.getByRole('button', { name: '填入现有内容' }).click();
    const sheet = dialog.getByLabel('内容');
    await dialog.getByRole('button', { name: '提交' }).isEnabled();
    await expect.poll(() => sheet.inputValue()).toContain('车牌号');
    const rows = (await sheet.inputValue()).trimEnd().split('\n');
    await sheet.fill(
      [
        ...rows,
        rows
          .at(-1)
          ?.replace(/^[^,]+/, 'NEW-1')
          .replace(/,\d+,/, ',九,'),
      ].join('\n'),
    );
    await dialog.getByRole('button', { name: '提交' }).click();
    await dialog.getByText(/条已接受，1 条未接受/).waitFor();
    await dialog.getByRole('row').filter({ hasText: 'NEW-1' }).getByText('须为整数').waitFor();
    await expectAccessible(page, plain);
    await fits(page);
  });
});

describe('the owner of a partner', () => {
  const owner = (path: string): Promise<Page> => signedIn(browser, '袁志刚', path, PHONE, '租赁企业');

  it('is led from official cars to the console, and finds no page of the staff there', async () => {
    const page = await owner('/partner');
    const main = page.getByRole('main');
    await main.getByText('合作中').waitFor();
    await main.getByText('还没有发布车辆').waitFor();
    await expectAccessible(page);
    await fits(page);
    // Every page of the console is in sight, also in large letters on a phone.
    for (const [language, name] of [['en', 'Rental partner'] as const, ['zh', '租赁企业'] as const]) {
      await show(page, language, 'large');
      const links = page.getByRole('navigation', { name, exact: true }).getByRole('link');
      const ends = await links.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(ends).toHaveLength(7);
      expect(Math.max(...ends)).toBeLessThanOrEqual(PHONE.width);
    }
    await show(page, 'zh', 'normal');
    await page.goto('/cars');
    await main.getByRole('heading', { level: 1, name: '租赁企业工作台' }).waitFor();
    await page.goto('/request-car');
    await main.getByRole('link', { name: '到租赁企业工作台' }).waitFor();
  });

  it('registers a system, sees its secret once, and takes a second one before ending the first', async () => {
    const page = await owner('/partner/systems');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('button', { name: '登记系统' }).click();
    await dialog.getByLabel('名称').fill('车辆平台');
    await dialog.getByRole('button', { name: '登记并取得密钥' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('名称').inputValue()).toBe('车辆平台');
    await dialog.getByRole('checkbox', { name: '查看订单' }).check();
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '登记并取得密钥' }).click();

    const secret = main.getByRole('region', { name: '请立即保存密钥' });
    await secret.getByRole('definition').nth(1).waitFor();
    await expectAccessible(page);
    await fits(page);
    const system = main.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '车辆平台' }) });
    const [first = ''] = await system.getByRole('listitem').locator('code').allInnerTexts();
    await secret.getByRole('button', { name: '我已保存' }).click();
    await secret.waitFor({ state: 'detached' });

    await system.getByRole('button', { name: '加第二个密钥' }).click();
    await secret.getByRole('button', { name: '我已保存' }).click();
    await system.getByRole('button', { name: `停用此密钥：${first}` }).click();
    const question = page.getByRole('dialog', { name: `停用密钥 ${first}？` });
    await expectAccessible(page, plain);
    await question.getByRole('button', { name: '确认停用' }).click();
    await system.getByText(first, { exact: true }).waitFor({ state: 'detached' });
    expect(await system.getByRole('listitem').count()).toBe(1);
  });

  it('has events sent to an address, tries it, and has delivered again what was given up', async () => {
    let status = 204;
    const receiver = createServer((_, response) => response.writeHead(status).end()).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    onTestFinished(() => void receiver.close());
    const { port } = receiver.address() as AddressInfo;

    const page = await owner('/partner/webhooks');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('button', { name: '登记地址' }).click();
    await dialog.getByLabel('地址').fill('http://partner.example/hooks');
    await dialog.getByRole('radio', { name: '选择事件' }).check({ force: true });
    await dialog.getByRole('checkbox', { name: '合作暂停' }).check();
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '登记并取得密钥' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('checkbox', { name: '合作暂停' }).isChecked()).toBe(true);
    await dialog.getByLabel('地址').fill(`http://127.0.0.1:${String(port)}/hooks`);
    await dialog.getByRole('button', { name: '登记并取得密钥' }).click();

    const secret = main.getByRole('region', { name: '请立即保存密钥' });
    await secret.getByText(/^whsec_/).waitFor();
    await secret.getByRole('button', { name: '我已保存' }).click();
    await main.getByRole('button', { name: '发送测试' }).click();
    const log = main.getByRole('region', { name: '推送记录' });
    await log.getByText('接收方答复 204').waitFor();
    await log.getByText('已送达').waitFor();
    await main.getByRole('button', { name: '更换密钥' }).click();
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '确认更换' }).click();
    await secret.getByText(/^whsec_/).waitFor();
    await secret.getByRole('button', { name: '我已保存' }).click();

    // An address that wants no more is left alone from then on, and what was on its way is kept.
    status = 410;
    const authority = await signedIn(browser, '刘洋', '/partners');
    await authority.getByRole('link', { name: '株洲通达汽车租赁有限公司' }).click();
    await authority.getByRole('button', { name: '暂停合作' }).click();
    await authority.getByLabel('原因').fill('演练');
    await authority.getByRole('button', { name: '确认暂停' }).click();
    await authority.getByRole('button', { name: '恢复合作' }).click();
    await authority.getByRole('button', { name: '确认恢复' }).click();
    await authority.getByRole('status').filter({ hasText: '已恢复合作' }).waitFor();
    await log.getByText('接收方答复 410').waitFor();
    await page.reload();
    await main.getByText('不再接收').waitFor();
    await main.getByRole('checkbox', { name: '全选' }).check();
    await expectAccessible(page);
    await fits(page);
    await main.getByRole('button', { name: '重新推送 1 条' }).click();
    await main.getByRole('alert').waitFor();
    status = 204;
    await main.getByRole('button', { name: '启用' }).click();
    await main.getByRole('button', { name: '停用' }).waitFor();
    await main.getByRole('checkbox', { name: '全选' }).check();
    await main.getByRole('button', { name: '重新推送 1 条' }).click();
    await main.getByRole('status').filter({ hasText: '已重新推送 1 条' }).waitFor();
    await main.getByText('没有放弃的推送').waitFor();
    const again = main.locator('section').filter({ has: page.getByRole('heading', { name: '放弃的推送' }) });
    await again.getByText('已送达').waitFor();
  });
});
