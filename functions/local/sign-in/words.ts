import type { IncomingHttpHeaders } from 'node:http';
import type { Role } from '../../platform/access.ts';
import type { Language } from '../../platform/result.ts';
import type { PartnerRole } from '../../rental/partner/types.ts';

/** Chinese unless the browser prefers English. */
export const languageOf = (headers: IncomingHttpHeaders): Language =>
  /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'zh';

/** What one is on the platform, or for a partner. */
export type SignInRole = Role | PartnerRole;

interface RoleWords {
  readonly title: string;
  /** What one can do when signed in so. */
  readonly does: string;
}

interface Words {
  readonly product: string;
  readonly demo: string;
  readonly choose: string;
  readonly explained: string;
  readonly walk: string;
  readonly walkExplained: string;
  readonly others: string;
  readonly everyone: (count: number) => string;
  readonly find: string;
  readonly home: string;
  readonly otherLanguage: string;
  readonly signIn: string;
  readonly lapsed: string;
  readonly failed: string;
  readonly signOut: string;
  readonly signOutQuestion: string;
  readonly signedOut: string;
  readonly roles: Readonly<Record<SignInRole, RoleWords>>;
}

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    product: '公行',
    demo: '演示',
    choose: '您想以谁的身份登录？',
    explained: '这是演示环境：人物和数据都是虚构的，点选即登录，无需密码。正式部署时，这里是本市自己的统一身份认证。',
    walk: '一次公务出行，四个人',
    walkExplained: '依次登录，看一份用车申请从提出到收车。',
    others: '主管、监督与租赁企业',
    everyone: (count) => `其他 ${String(count)} 位人员，按单位`,
    find: '也可以在页面上按 Ctrl+F 查找姓名。',
    home: '不登录，返回首页',
    otherLanguage: 'English',
    signIn: '登录',
    lapsed: '这个登录页面已失效，请从首页重新登录。',
    failed: '登录没有完成',
    signOut: '退出登录',
    signOutQuestion: '要退出登录吗？',
    signedOut: '您已退出登录。',
    roles: {
      UNIT_STAFF: { title: '用车人', does: '提出用车申请，查看进度，填写回执' },
      UNIT_MANAGER: { title: '单位审批人', does: '审批本单位的用车申请' },
      DISPATCHER: { title: '调度员', does: '为已批准的申请派车、派驾驶员' },
      DRIVER: { title: '驾驶员', does: '今日任务，登记出车、收车和里程' },
      AUTHORITY: { title: '主管部门', does: '查看所辖地区的单位、车辆和统计' },
      SUPERVISOR: { title: '监督人员', does: '查看所辖地区的用车记录，只读' },
      INSPECTOR: { title: '巡查员', does: '到现场查看停车场、运动场是否按承诺开放' },
      OWNER: { title: '租赁企业负责人', does: '管理本企业的人员、系统、站点、车辆和订单' },
      OPERATOR: { title: '租赁企业运营', does: '管理本企业的站点、车辆和订单' },
      ACCOUNTANT: { title: '租赁企业财务', does: '核对本企业的对账单' },
    },
  },
  en: {
    product: 'Gongxing',
    demo: 'Demo',
    choose: 'Who would you like to be?',
    explained:
      'This is a demo: people and data are invented; choose a person and you are signed in, without a password. In a real deployment the identity service of the city stands here.',
    walk: 'One trip, four people',
    walkExplained: 'Sign in as each in turn and follow a request from asking to return.',
    others: 'Authorities, supervision and a rental partner',
    everyone: (count) => `${String(count)} other people, by unit`,
    find: 'Ctrl+F finds a name on this page.',
    home: 'Back to the start page without signing in',
    otherLanguage: '中文',
    signIn: 'Sign in',
    lapsed: 'This sign-in page has expired. Please start again from the start page.',
    failed: 'Sign-in did not finish',
    signOut: 'Sign out',
    signOutQuestion: 'Do you want to sign out?',
    signedOut: 'You are signed out.',
    roles: {
      UNIT_STAFF: { title: 'Requester', does: 'Asks for a car, follows the request, fills in the receipt' },
      UNIT_MANAGER: { title: 'Approver', does: 'Approves the requests of the unit' },
      DISPATCHER: { title: 'Dispatcher', does: 'Assigns vehicle and driver to approved requests' },
      DRIVER: { title: 'Driver', does: 'Orders of the day, departure and return with odometer' },
      AUTHORITY: { title: 'Authority', does: 'Sees units, vehicles and figures of the division' },
      SUPERVISOR: { title: 'Supervisor', does: 'Sees the use of vehicles in the division, read-only' },
      INSPECTOR: { title: 'Inspector', does: 'Looks on the spot whether places are open as promised' },
      OWNER: { title: 'Owner of a partner', does: 'People, systems, stations, cars and orders of the partner' },
      OPERATOR: { title: 'Operator of a partner', does: 'Stations, cars and orders of the partner' },
      ACCOUNTANT: { title: 'Accountant of a partner', does: 'Statements of the partner' },
    },
  },
};
