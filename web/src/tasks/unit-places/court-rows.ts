import { clock } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { causeNames, stateNames } from '../court/words.ts';
import type { CourtOfDay, Slot, SlotBooking } from './ground-day.svelte.ts';

const w = words({ free: '空闲', over: '已过', is: '：' }, { free: 'free', over: 'over', is: ': ' });

/** A slot of a court with whoever has it, or a booking that lies in no slot any more. */
export interface SlotRow {
  readonly window: Slot['window'];
  readonly waiting: number;
  readonly isOver: boolean;
  readonly booking: SlotBooking | undefined;
}

export const rowsOf = ({ slots, ended }: CourtOfDay): readonly SlotRow[] => [
  ...slots.map(({ slot, booking }) => ({
    ...{ window: slot.window, waiting: slot.waiting, booking },
    isOver: slot.state === 'OVER',
  })),
  ...ended.map((booking) => ({ window: booking.window, waiting: 0, isOver: true, booking })),
];

export const timeOf = ({ window }: SlotRow): string => `${clock(window.from)}–${clock(window.to)}`;

export const stateOf = ({ booking, isOver }: SlotRow): string => {
  if (!booking) return isOver ? w.over : w.free;
  return booking.cancelCause
    ? `${stateNames[booking.state]}${w.is}${causeNames[booking.cancelCause]}`
    : stateNames[booking.state];
};

export const whoOf = ({ booking }: SlotRow): string =>
  [booking?.club, booking?.holder].filter((one) => one != null).join(' · ');
