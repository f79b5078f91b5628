import type { ReadLine } from './lines.ts';

/** 限高1.9米, 限7座以下小型客车, 预留20个公务车位, 停放不得超过48小时: what a notice limits beside its hours. */
const LIMIT =
  /限[高宽长重]|净高|\d\s*座|(?:大型|小型|重型|中型|货运|新能源)[客货]?[车汽]|[客货]车|车型|(?:预留|保留|专用|专供).*车位|车位.*(?:预留|保留|专用)|(?:停放|停车|停留|停泊).*(?:不得?超过|最[长多]|限).*\d|(?:不得?超过|最[长多]|限时).*\d\s*个?(?:小时|分钟|天)/;

export const isLimit = (words: string): boolean => LIMIT.test(words);

/** How many things a notice limits that are no opening, and so are not set with it. */
export const limitsIn = (lines: readonly ReadLine[]): number =>
  lines.flatMap(({ unused }) => unused).filter(isLimit).length;
