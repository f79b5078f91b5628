/** What of a sentence says nothing of what is usual. Pure. */
import { closesAtMost, stretchesOf } from './aside.ts';

/** A closure that is announced when it comes says nothing of what is usual: 遇重大活动停止开放，另行公告. */
const WHEN_ANNOUNCED =
  /(?:^(?:\s*(?:[一二三四五六七八九十]{1,2}、|\(?[一二三四五六七八九十\d]{1,2}[).、]))?|[,，])\s*(?:如|若|因|凡)?遇\D*$/;
/** 10月8日起恢复正常: the usual rules hold outside the dates that were said. */
const RESUMED = /(?:^|,)[^,]{0,16}恢复(?:正常|原|平时|日常|(?:对外)?开放$)[^,\d]*$/;
/** Hours of a telephone are not those of the place: 咨询电话：0731-28680000（工作日8:30-17:30）. */
const TELEPHONE = /(?:^|[,(])[^,(]{0,12}(?:电话|热线|联系人|联系方式|邮箱|传真)(?!.*(?:开放|关闭|入场|驶离)).*$/;
/** 关于国庆节期间开放停车场的公告: what a notice is about, and not yet when. */
const ABOUT = /^\s*关于[^，,：:]*(?:公告|通告|通知|告示|公示|启事|说明|函)\s*$/;
/** 一、开放时间：what the lines below are about. */
const HEADING =
  /^\s*(?:(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]+)\s*)?(?:具体|免费|对外|车辆|场馆|停车场?|体育场?)*开放(?:的)?(?:时间|时段|日期|安排|范围|对象|区域|地点|方式|场所)(?:及[^:：,，\d]{2,8})?(?:如下)?\s*[:：]?\s*$/;

/** Whether a sentence only says what its notice is about. */
export const isHeading = (text: string): boolean => ABOUT.test(text) || HEADING.test(text);

/** From where on a sentence says nothing of what is usual, to its end. */
export const silentFrom = (plain: string): number | undefined => {
  const announced = WHEN_ANNOUNCED.exec(plain)?.index;
  if (announced !== undefined && closesAtMost(stretchesOf(plain, announced, plain.length))) return announced;
  return RESUMED.exec(plain)?.index ?? TELEPHONE.exec(plain)?.index;
};
