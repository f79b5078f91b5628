import { csvOf } from '../../lib/csv.ts';
import { clock, dateOf, dayName, plate } from '../../lib/format.ts';
import { said, words } from '../../lib/i18n.svelte.ts';
import { drivingWord, ridingIn, stateWord } from '../../ui/trip/words.ts';
import { driverName, ordersOfDay, tripState, type Board, type BoardOrder } from './timeline.ts';

/** The trips of a day as a list, for paper and spreadsheets: who goes when, with what, from where to where. */

const w = words(
  {
    headings: ['时间', '车辆', '驾驶员', '乘车', '上车地点', '目的地', '用车单位', '用车人', '电话', '派车单', '状态'],
    also: '、',
  },
  {
    headings: ['When', 'Car', 'Driver', 'Riding', 'Pick-up', 'Where to', 'Unit', 'User', 'Telephone', 'Order', 'State'],
    also: ', ',
  },
);

const each = (texts: readonly (string | null)[]): string => [...new Set(texts)].filter(Boolean).join(w.also);

/** A time of the list's day by the clock alone; of another with its day, for paper knows no today. */
const timeOn = (date: string, at: string): string =>
  dateOf(new Date(at)) === date ? clock(at) : `${dayName(at)} ${clock(at)}`;

const row = (date: string, order: BoardOrder): string[] => {
  const requests = order.requests.toSorted((a, b) => Date.parse(a.window.from) - Date.parse(b.window.from));
  return [
    `${timeOn(date, order.window.from)} – ${timeOn(date, order.window.to)}`,
    plate(order.plateNumber),
    driverName(order) ?? drivingWord.SELF_DRIVE,
    ridingIn(order.passengers, order.split),
    // Who shares a car gets in one after the other.
    requests.length > 1
      ? requests.map(({ window, pickUp }) => `${timeOn(date, window.from)} ${pickUp}`).join(w.also)
      : each(requests.map(({ pickUp }) => pickUp)),
    each(requests.map(({ destination }) => destination)),
    each(requests.map(({ unit }) => said(unit.name))),
    each(requests.map(({ requester }) => requester.name)),
    each(requests.map(({ telephone }) => telephone)),
    order.number,
    stateWord[tripState(order)],
  ];
};

/** What stands above each column. */
export const headings = (): readonly string[] => w.headings;

/** A line for each trip of the day, the earliest first. */
export const rowsOf = (board: Board): string[][] =>
  ordersOfDay(board)
    .toSorted((a, b) => Date.parse(a.window.from) - Date.parse(b.window.from) || (a.id < b.id ? -1 : 1))
    .map((order) => row(board.day.date, order));

/** The same for a spreadsheet. */
export const sheetOf = (board: Board): string => csvOf([headings(), ...rowsOf(board)]);
