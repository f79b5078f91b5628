import type { Driving, DutyExceededFragment } from '../../generated/graphql.ts';
import { lasting, moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

/** A trip that takes longer on its day than one driver may be on duty, told to who asks, who approves and who dispatches. */

const MINUTE = 60_000;

const w = words(
  {
    tooLong: (takes: string, most: string) => `当天执勤 ${takes}，超过一名驾驶员一天最多 ${most}`,
    none: '公务车派不了驾驶员。',
    notYourself: '自驾同样受此限制，派不了车。',
    shorter: (end: string) => `可改为 ${end} 前返回；或分两次申请，中途换人驾驶`,
    rent: '；或照常提交，由调度员租车（驾驶员由租赁企业派出，执勤时间由企业负责）。',
    rentDriven: '；或改为“派驾驶员”后照常提交，由调度员租车（驾驶员由租赁企业派出，执勤时间由企业负责）。',
    noRent: '。此用途不能租车。',
    approved: (rented: string) => `批准后平台派不了驾驶员：${rented}请申请人缩短或分两次申请`,
    onlyRent: '只能租车，或',
    atDesk: (rented: string) => `派不了驾驶员，拆成多车也不行：${rented}请申请人缩短，或分两次申请、换人驾驶。`,
    rentBelow: '可在下方租车（驾驶员由租赁企业派出），或',
    comma: '，',
    stop: '。',
  },
  {
    tooLong: (takes: string, most: string) =>
      `It takes ${takes} of the day, and nobody may be on duty for more than ${most}`,
    none: 'No official driver can be sent. ',
    notYourself: 'That holds for who drives himself, too, so no car can be sent. ',
    shorter: (end: string) => `Be back by ${end}, or make two requests with another driver for each`,
    rent: "; or submit it as it is, and the dispatcher will rent a car: the rental company's driver keeps his own employer's hours.",
    rentDriven:
      "; or ask for a driver and submit it as it is, and the dispatcher will rent a car: the rental company's driver keeps his own employer's hours.",
    noRent: '. No car is rented for this purpose.',
    approved: (rented: string) =>
      `once approved, no official driver can be sent: ${rented}the requester makes it shorter or two requests`,
    onlyRent: 'only a rented car will do, or ',
    atDesk: (rented: string) =>
      `no driver can be sent, nor does splitting over cars help: ${rented}have the requester make it shorter, or two requests with another driver for each.`,
    rentBelow: "rent a car below, with the company's driver, or ",
    comma: ': ',
    stop: '. ',
  },
);

/** The hours and the rule: 当天执勤 13 小时，超过一名驾驶员一天最多 12 小时. */
export const dutyWord = ({ minutes, mostMinutes }: DutyExceededFragment): string =>
  w.tooLong(lasting(minutes * MINUTE), lasting(mostMinutes * MINUTE));

/** To who asks: what he may do about it. */
export const dutyAdvice = (duty: DutyExceededFragment, driving: Driving): string => {
  const driven = driving === 'WITH_DRIVER';
  const rent = driven ? w.rent : w.rentDriven;
  return `${dutyWord(duty)}${w.stop}${driven ? w.none : w.notYourself}${w.shorter(moment(duty.latestEnd))}${duty.mayRent ? rent : w.noRent}`;
};

/** To who approves: what comes of it. */
export const dutyApproved = (duty: DutyExceededFragment): string =>
  `${dutyWord(duty)}${w.comma}${w.approved(duty.mayRent ? w.onlyRent : '')}`;

/** To who dispatches: why there is nobody to suggest, and what can be done. */
export const dutyAtDesk = (duty: DutyExceededFragment): string =>
  `${dutyWord(duty)}${w.comma}${w.atDesk(duty.mayRent ? w.rentBelow : '')}`;
