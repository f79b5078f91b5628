import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { moment, plate } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import { isMissed, isNotMade, isUnserved } from '../../ui/trip/standing.ts';
import type { Done } from './just-done.ts';
import { waitingWord } from './rest.ts';

/** What stands at the head of a request: how far it has come, and what the viewer has just done with it. */

const w = words(
  {
    waiting: (unit: string) => `等待${unit}审批`,
    ownUnit: '本单位',
    missed: '出发前没有审批，申请已失效',
    approved: '已批准，等待派车',
    unserved: '用车时间已过，没有派成车；仍需用车，请再约一次',
    dispatched: (car: string, at: string) => `${car} ${at} 出发`,
    notMade: (car: string) => `${car} 未出车，用车时间已过；请撤销这份申请`,
    replaced: (car: string) => `${car} 接替途中故障的车辆，等待出车`,
    underWay: (car: string, at: string) => `${car} 在途，预计 ${at} 返回`,
    returned: '行程结束，请填写回执',
    returnedOthers: '行程结束，等待回执',
    closed: (to: string) => `去${to}的行程已办结`,
    rejected: '这份申请没有获得批准',
    lumpSum: '不派车，按包干报销',
    cancelled: '这份申请已撤销',
    made: (number: string, unit: string) => `已提交，编号 ${number}；接下来由${unit}审批。`,
    madeMany: (n: number, unit: string) => `已提交 ${String(n)} 次用车申请；接下来由${unit}逐次审批。`,
    changed: (number: string) => `变更已提交，编号 ${number}。`,
    unmade: (number: string) => `已撤销，编号 ${number}。`,
    ended: (number: string) => `行程已结束，编号 ${number}；请办理回执。`,
  },
  {
    waiting: (unit: string) => `Waiting for approval by ${unit}`,
    ownUnit: 'your unit',
    missed: 'Not decided before departure: the request has lapsed',
    approved: 'Approved, waiting for a car',
    unserved: 'Its time is over and no car was sent: ask again if you still need one',
    dispatched: (car: string, at: string) => `${car} leaves ${at}`,
    notMade: (car: string) => `${car} did not depart and the time is over: please cancel this request`,
    replaced: (car: string) => `${car} takes over from the car that broke down, and has yet to leave`,
    underWay: (car: string, at: string) => `${car} is under way, back about ${at}`,
    returned: 'The trip is over: please fill in the receipt',
    returnedOthers: 'The trip is over; the receipt is due',
    closed: (to: string) => `The trip to ${to} is closed`,
    rejected: 'This request was not approved',
    lumpSum: 'You travel without a car, for a lump sum',
    cancelled: 'This request was cancelled',
    made: (number: string, unit: string) => `Submitted as ${number}; ${unit} decides next.`,
    madeMany: (n: number, unit: string) => `${String(n)} requests submitted; ${unit} decides on each.`,
    changed: (number: string) => `The change of ${number} is submitted.`,
    unmade: (number: string) => `Request ${number} is cancelled.`,
    ended: (number: string) => `The trip of ${number} has ended; its receipt is due.`,
  },
);

/** Unit whose people decide in place of the requester's own. */
const decidingUnit = ({ approvalSteps }: WholeRequestFragment): string | undefined => {
  const due = approvalSteps.find(({ state }) => state === 'WAITING' || state === 'OVERDUE');
  return due?.unit ? said(due.unit.name) : undefined;
};

/** What the viewer has just done, said once. */
export const doneWord = (request: WholeRequestFragment, done: Done['what'] | 'unmade', times: number): string => {
  if (done === 'unmade' && request.state === 'RETURNED') return w.ended(request.number);
  const unit = decidingUnit(request) ?? w.ownUnit;
  return done === 'made' && times > 1 ? w.madeMany(times, unit) : w[done](request.number, unit);
};

/** Plates of the cars of a request, without those that broke down. */
export const carsOf = (orders: WholeRequestFragment['orders']): string[] =>
  orders.filter(({ brokenOff }) => !brokenOff).map(({ plateNumber }) => plate(plateNumber));

/** Until when its trip was extended beyond what was asked for. */
export const extendedTo = ({ window, orders }: WholeRequestFragment): string | undefined =>
  orders
    .flatMap((order) => order.extendedTo ?? [])
    .filter((to) => Date.parse(to) > Date.parse(window.to))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);

/** How far a request has come, in one line. */
export const headline = (request: WholeRequestFragment): string => {
  const car = carsOf(request.orders).join('、');
  switch (request.state) {
    case 'WAITING_APPROVAL':
      return isMissed(request) ? w.missed : w.waiting(decidingUnit(request) ?? w.ownUnit);
    case 'APPROVED':
      if (isUnserved(request)) return w.unserved;
      return waitingWord(request) ?? w.approved;
    case 'DISPATCHED':
      return isNotMade(request) ? w.notMade(car) : w.dispatched(car, moment(request.window.from));
    case 'UNDER_WAY': {
      const waiting = request.orders.filter(({ state, departure }) => state === 'UNDER_WAY' && departure === null);
      if (waiting.length > 0) return w.replaced(carsOf(waiting).join('、'));
      // Of several cars one may have left, or broken down, while another has yet to leave.
      const out = carsOf(request.orders.filter(({ state }) => state === 'UNDER_WAY')).join('、');
      const toLeave = carsOf(request.orders.filter(({ state }) => state === 'DISPATCHED')).join('、');
      if (out === '' && toLeave !== '') return w.dispatched(toLeave, moment(request.window.from));
      return w.underWay(out === '' ? car : out, moment(extendedTo(request) ?? request.window.to));
    }
    case 'RETURNED':
      return request.allowedActs.includes('CLOSE') ? w.returned : w.returnedOthers;
    case 'LUMP_SUM':
      return w.lumpSum;
    case 'CLOSED':
      return w.closed(request.destination);
    case 'REJECTED':
      return w.rejected;
    case 'CANCELLED':
      return w.cancelled;
  }
};
