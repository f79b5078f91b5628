import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bodyNamed } from '../../functions/local/demo/bodies.ts';
import { peopleIn } from '../../functions/local/demo/people.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

/** People of a unit in which no other test asks for cars: who asks, a leader of his, and the manager. */
const unitId = bodyNamed('transport').unit.id;
const [clerk = '', leader = ''] = peopleIn(unitId, 'UNIT_STAFF').map(({ name }) => name);
const manager = peopleIn(unitId, 'UNIT_MANAGER')[0]?.name ?? '';

/** Who looks after the city’s official vehicles. */
const AUTHORITY = '刘洋';

/** On a phone tall enough that nothing lies under the bar at its foot. */
const PHONE = { width: 390, height: 4000 };

const askForCar = async (page: Page, destination: string): Promise<void> => {
  await page.goto('/request-car');
  await page.getByLabel('去哪里').fill(destination);
  await page.getByLabel('出发').fill(soon(1));
  await page.getByLabel('返回').fill(soon(3));
  await page.getByLabel('事由').fill('道路安全检查');
  await page.getByLabel('联系电话').fill('13800001234');
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
};
const card = (page: Page, name: string) => page.getByRole('article', { name });
const approveInTwoTaps = async (page: Page, destination: string): Promise<void> => {
  await card(page, destination).getByRole('button', { name: '批准' }).click();
  await card(page, destination).getByRole('button', { name: '确认批准' }).click();
};

describe('approving', () => {
  // Before the unit has a chain of its own.
  it('of a car for months is the unit’s and then the authority’s, which gives document and reason', async () => {
    const place = '炎陵县驻村点';
    const asker = await signedIn(browser, clerk, '/request-car');
    await asker.getByLabel('去哪里').fill(place);
    await asker.getByLabel('出发').fill(soon(24 * 10));
    await asker.getByLabel('返回').fill(soon(24 * 40));
    await asker.getByText(/只能社会化租赁（短期租赁）/).waitFor();
    await asker.getByLabel('返回').fill(soon(24 * 250));
    await asker.getByText(/单位审批后还须主管部门特批/).waitFor();
    await asker.getByLabel('事由', { exact: true }).fill('驻村帮扶');
    await asker.getByLabel('联系电话').fill('13800001234');
    await asker.getByRole('button', { name: '提交审批' }).click();
    await asker.getByText('请填写，2 至 200 个字。').first().waitFor();
    await expectAccessible(asker);
    await asker.getByLabel('长期用车理由').fill('工作队全年驻点，每日往返村组');
    await asker.getByRole('button', { name: '提交审批' }).click();
    await asker.getByRole('heading', { name: '等待本单位审批' }).waitFor();
    const page = await signedIn(browser, manager, '/approve', PHONE);
    await approveInTwoTaps(page, place);
    await page.getByText(`已批准去${place}的申请，已转下一步审批`).waitFor();

    const authority = await signedIn(browser, AUTHORITY, '/approve', PHONE);
    await card(authority, place).getByText('长期租赁', { exact: true }).waitFor();
    await card(authority, place).getByRole('button', { name: '特批' }).click();
    const dialog = authority.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认特批' }).click();
    await dialog.getByText('请填写批文号，至少 2 个字').waitFor();
    await expectAccessible(authority, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('批文号').fill('株机管函〔2026〕18号');
    await dialog.getByLabel('特批理由').fill('全年驻点，同意长期租赁');
    await dialog.getByRole('button', { name: '确认特批' }).click();
    await authority.getByText(`已批准去${place}的申请，已转车辆服务中心派车`).waitFor();
    await asker.reload();
    await asker.getByText('批文 株机管函〔2026〕18号').waitFor();

    // No vehicle of a fleet is offered for it, but companies are asked
    const dispatcher = await signedIn(browser, cast.dispatcher, `/dispatch?date=${soon(24 * 10).slice(0, 10)}`);
    const waiting = dispatcher.getByRole('region', { name: '待派申请' });
    await waiting.getByRole('button', { name: place }).click();
    await waiting.getByText(/只能社会租赁（长期租赁）.*特批 株机管函〔2026〕18号/).waitFor();
    await waiting.getByRole('region', { name: '比价租车' }).getByText('长期租赁').waitFor();
  });

  it('of a series is told of once, lies folded under its first trip, and is picked and decided by one press', async () => {
    const [place, times] = ['茶陵治超站', 14];
    const asker = await signedIn(browser, clerk, '/request-car');
    await asker.getByLabel('去哪里').fill(place);
    await asker.getByLabel('出发').fill(soon(1));
    await asker.getByLabel('返回').fill(soon(3));
    await asker.locator('summary').filter({ hasText: '更多' }).click();
    await asker.getByRole('radio', { name: '定期用车' }).check();
    await asker.getByRole('button', { name: '每个工作日' }).click();
    await asker.getByRole('radio', { name: '照常用车' }).check();
    await asker.getByLabel('到哪一天为止').fill(soon(1 + 24 * (times - 1)).slice(0, 10));
    await asker.getByText(`将申请 ${String(times)} 次`).waitFor();
    await asker.getByLabel('事由').fill('道路安全检查');
    await asker.getByLabel('联系电话').fill('13800001234');
    await asker.getByRole('button', { name: '提交审批' }).click();
    await asker.getByText(`已提交 ${String(times)} 次用车申请`).waitFor();

    const page = await signedIn(browser, manager, '/notices', PHONE);
    const told = page.getByRole('link', { name: place });
    await told.filter({ hasText: `每天 ${soon(1).slice(11)} 去${place}（共 ${String(times)} 次` }).waitFor();
    expect(await told.count()).toBe(1);
    await told.click();
    await card(page, place).first().waitFor();
    expect(await card(page, place).count()).toBe(1);
    await page.getByRole('button', { name: '选中本系列' }).click();
    await page.getByText(`已选 ${String(times)} 份`).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: `展开其余 ${String(times - 1)} 次` }).click();
    await expect.poll(() => card(page, place).count()).toBe(times);
    await page.getByRole('button', { name: '收起' }).click();
    await page.getByRole('region', { name: '一起审批' }).getByRole('button', { name: '批准' }).click();
    const dialog = page.getByRole('dialog', { name: `批准这 ${String(times)} 份申请？` });
    await dialog.getByText(`${place} · ${clerk} · ${String(times)} 次`).waitFor();
    await dialog.getByRole('button', { name: '确认批准' }).click();
    await page.getByText(`已批准 ${String(times)} 份。`).waitFor();
    await card(page, place).first().waitFor({ state: 'detached' });
    await asker.goto('/notices');
    await asker.getByRole('link', { name: `去${place}（共 ${String(times)} 次` }).waitFor();
    expect(await asker.getByRole('link', { name: place }).count()).toBe(1);
  });

  it('goes by a chain that the manager writes and tries, step by step, by a deputy and many at once', async () => {
    // Given a manager who sets that his leader approves inspections, too
    const page = await signedIn(browser, manager, '/approve', PHONE);
    await page.getByRole('link', { name: '审批流程' }).click();
    await page.getByText('所有用车由任一单位管理员审批一次').waitFor();
    await page.getByRole('button', { name: '修改流程' }).click();
    await page.getByRole('button', { name: '增加一条规则' }).click();
    const rule = page.getByRole('group', { name: '第 1 条' });
    await rule.getByRole('button', { name: '跨省' }).click();
    await rule.getByRole('button', { name: '调研、检查' }).click();
    await rule.getByRole('button', { name: leader }).last().click();
    await page.getByRole('button', { name: '看看要几步' }).click();
    await page.getByText('需要 2 步').waitFor();
    await page.getByRole('button', { name: '保存流程' }).click();
    await page
      .getByRole('alert')
      .getByText(/请填写，2 至 200 个字/)
      .waitFor();
    await expectAccessible(page);
    await page.getByLabel('依据或原因').fill('局办公会议定');
    await page.getByRole('button', { name: '保存流程' }).click();
    await page.getByText(`调研、检查 → 单位审批（单位管理员） → 分管领导审批（${leader}）`).first().waitFor();

    // When three cars are asked for, one of them is approved in two taps, not by a double click, and goes to its next step
    const asker = await signedIn(browser, clerk, '/my-requests');
    for (const destination of ['醴陵大桥', '攸县服务区', '炎陵收费站']) await askForCar(asker, destination);
    await page.goto('/approve');
    // On a small phone the answer does not lie under the bar of those that are picked.
    await page.setViewportSize({ width: 360, height: 640 });
    await page.getByRole('checkbox', { name: /攸县服务区/ }).check();
    await card(page, '醴陵大桥')
      .getByRole('button', { name: '批准' })
      .evaluate((button: HTMLElement) => {
        const top = button.getBoundingClientRect().bottom - innerHeight + 90;
        scrollBy({ top, behavior: 'instant' });
        button.click();
      });
    const sure = card(page, '醴陵大桥').getByRole('button', { name: '确认批准' });
    await expect
      .poll(() =>
        sure.evaluate((button) => {
          const { x, width, bottom } = button.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, bottom - 3) === button;
        }),
      )
      .toBe(true);
    await card(page, '醴陵大桥').getByRole('button', { name: '返回' }).click();
    await page.getByRole('checkbox', { name: /攸县服务区/ }).uncheck();
    await page.setViewportSize(PHONE);
    const atItsFoot = { position: { x: 40, y: 40 } };
    await card(page, '醴陵大桥').getByRole('button', { name: '批准' }).dblclick(atItsFoot);
    await card(page, '醴陵大桥').getByRole('button', { name: '确认批准' }).click();
    await page.getByText('已批准去醴陵大桥的申请，已转下一步审批').waitFor();
    await card(page, '醴陵大桥')
      .getByText(/现在不由您审批/)
      .waitFor();

    // And the others together, of which one is changed and then cancelled meanwhile
    await page.getByRole('checkbox', { name: /攸县服务区/ }).check();
    await page.getByRole('button', { name: '全选' }).click();
    await expectAccessible(page);

    // What is changed while he is asked is not approved with the others, unless he picks it anew
    const together = page.getByRole('region', { name: '一起审批' }).getByRole('button', { name: '批准' });
    await together.click();
    await asker.getByRole('link', { name: '变更申请' }).click();
    await asker.getByLabel('人数').fill('3');
    await asker.getByRole('button', { name: '提交变更' }).click();
    await asker.getByText('变更已提交').waitFor();
    const dialog = page.getByRole('dialog', { name: '批准这 1 份申请？' });
    await dialog.getByText(`去炎陵收费站的申请（${clerk}）刚改过：人数 1 人 → 3 人。不再包括在内`).waitFor();
    await dialog.getByRole('button', { name: '返回' }).click();
    await card(page, '炎陵收费站').getByText('刚改过：人数 1 人 → 3 人。请看过后再决定。').waitFor();
    await page.getByRole('checkbox', { name: /炎陵收费站/ }).check();
    await card(page, '炎陵收费站').getByText('刚改过').waitFor({ state: 'detached' });

    await asker.getByRole('button', { name: '撤销申请' }).click();
    await asker.getByLabel('撤销原因').fill('改期');
    await asker.getByRole('button', { name: '确认撤销' }).click();
    await asker.getByRole('heading', { name: '这份申请已撤销' }).waitFor();
    await together.click();
    await page.getByRole('button', { name: '确认批准' }).click();
    await page.getByText('已批准 1 份。').waitFor();
    await page.getByRole('alert').getByText(`炎陵收费站（${clerk}）：`).waitFor();
    await card(page, '炎陵收费站').waitFor({ state: 'detached' });

    // Then the leader, who is no manager, finds what has come to him, and names a deputy
    const second = await signedIn(browser, leader, '/approve', PHONE);
    await second.getByRole('heading', { name: '2 件申请等您审批' }).waitFor();
    await card(second, '攸县服务区').getByText(`${manager} · 已批准`).waitFor();
    await second.getByRole('button', { name: '请人代批' }).click();
    await second.getByLabel('代批人').selectOption({ label: clerk });
    await second.getByLabel('事由').fill('外出培训');
    await expectAccessible(second, [{ language: 'zh', size: 'normal' }]);
    await second.getByRole('button', { name: '确定代批' }).click();
    await second.getByText(`已请${clerk}代批`).waitFor();
    await second.getByRole('button', { name: '关闭' }).click();
    await approveInTwoTaps(second, '攸县服务区');
    await second.getByText('已批准去攸县服务区的申请，已转车辆服务中心派车').waitFor();

    // And the deputy, who asked himself, sees why it is not his
    await asker.goto('/approve');
    await asker.getByText(`您正在代${leader}审批`).waitFor();
    await card(asker, '醴陵大桥')
      .getByText(/现在不由您审批/)
      .waitFor();
    expect(await card(asker, '醴陵大桥').getByRole('button', { name: '批准' }).count()).toBe(0);
  });

  it('tells who approves nothing so, and shows the chain', async () => {
    const page = await signedIn(
      browser,
      peopleIn(bodyNamed('education').unit.id, 'UNIT_STAFF')[1]?.name ?? '',
      '/approve',
    );
    await page.getByRole('heading', { name: '没有需要您审批的申请' }).waitFor();
    await page.getByRole('link', { name: '看看本单位的审批流程' }).click();
    await page.getByRole('heading', { level: 1, name: '审批流程' }).waitFor();
    expect(await page.getByRole('button', { name: '修改流程' }).count()).toBe(0);
  });
});
