import type { Opening } from '../../../../functions/opening/engine/types.ts';
import type { GateAnswerFragment, GateDirection } from '../../generated/graphql.ts';
import { calendarOf } from '../places/kept/calendar.ts';
import type { GateLot } from './lots.ts';
import { countedHere, listedOf, offlineAnswer } from './offline.ts';
import type { Known } from './queue.ts';
import type { Remembered } from './remembered.ts';
import { listIn, type GateSheet } from './sheet.ts';

interface VehicleAtLot {
  readonly lot: GateLot;
  readonly sheet: GateSheet;
  readonly known: Known;
  readonly direction: GateDirection;
  readonly present: number | undefined;
  readonly remembered: Remembered;
}

interface AnswerByList {
  readonly answer: GateAnswerFragment;
  /** When the list was made. */
  readonly asOf: string;
}

/** Answers by what this device keeps of the lot; undefined when that may not be used any more. */
export const answerByList = async ({
  lot,
  sheet,
  known,
  direction,
  present,
  remembered,
}: VehicleAtLot): Promise<AnswerByList | undefined> => {
  const [now, list] = [Date.now(), listIn(sheet)];
  if (!sheet.data?.place || !list) return undefined;
  const { place, calendarDays } = sheet.data;
  const listed = await listedOf(list, known);
  const answer = offlineAnswer(list, place.openingData as Opening, calendarOf(calendarDays), {
    ...{ known, direction, now, present, listed, offered: lot.spaces?.offered ?? 0 },
    counted: await countedHere(list, remembered.passedAt(lot.id), known, listed),
    bannedUntil: await remembered.bannedUntil(known),
  });
  return { answer: { ...answer, vehicleLimits: place.vehicleLimits }, asOf: list.madeAt };
};
