/** Lets vehicles in. */
import { stampOf, type Context } from '../../platform/context.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import type { Write } from '../../platform/write.ts';
import { placeCheck } from '../records.ts';
import { arrivalWrites } from '../reservation/arrival-acts.ts';
import { reservedCheck } from '../reservation/day-records.ts';
import { take } from '../take-acts.ts';
import { seeVehicle, type SeenVehicle, type VehicleCheck } from './check-acts.ts';
import { gateAnswer } from './checking.ts';
import { admissionOf, admittedNow } from './occupancy.ts';
import { admittedWrite } from './occupancy-records.ts';
import type { AdmitVehicleRefusal, GateAnswer } from './types.ts';

/** Notes that the vehicle was let in, and forgets those that were let in long ago. */
const letIn = ({ place, policy, occupancy, vehicle, question: { now } }: SeenVehicle): Write => {
  const others = occupancy ? admittedNow(occupancy, policy, now) : [];
  const admitted = new Set([...others, admissionOf(now, vehicle)]);
  return admittedWrite({ placeId: place.id, cityCode: place.cityCode }, admitted, occupancy);
};

/** Takes a space that is left; holds only while nobody else has taken or reserved it, and there are as many as seen. */
const walkInWrites = (seen: SeenVehicle): Write[] => [
  letIn(seen),
  ...seen.kept.hours.flatMap((hours) =>
    seen.kept.days.filter(({ date }) => date === hours.date).map((day) => reservedCheck(day, hours)),
  ),
  placeCheck(seen.place),
];

/** Whoever shows his reservation has come. Where vehicles are counted, his space is from now on one of those taken. */
const shownWrites = (seen: SeenVehicle, reservation: NonNullable<SeenVehicle['reservation']>): Write[] => {
  const counted = seen.question.present !== undefined;
  return [...arrivalWrites(reservation, seen.question.now, counted), ...(counted ? [letIn(seen)] : [])];
};

/** Nothing is to be written for whoever stays out, was is inside or was let in a moment ago, or is known by the plate he reserved for. */
const isSettled = ({ question, reservation }: SeenVehicle, { allowed }: GateAnswer): boolean =>
  !allowed || question.isAdmitted || question.insideSince !== undefined || (question.hasReserved && !reservation);

/**
 * Lets a vehicle in when it may come in, and takes its space in the same moment: of two at the last space one is let in,
 * and nobody can reserve it meanwhile. Asked again for the same vehicle, nothing more is
 * taken; one that is inside by then is said to be.
 */
export const admitVehicle = async (
  ctx: Context,
  asked: Omit<VehicleCheck, 'direction'>,
): Promise<Result<GateAnswer, AdmitVehicleRefusal>> => {
  if (asked.plate == null && asked.code == null) return refused([refusal('PLATE_OR_CODE_REQUIRED', ['input'])]);
  return take<SeenVehicle | undefined, GateAnswer, AdmitVehicleRefusal>(ctx, {
    stamp: stampOf(ctx, 'admitVehicle'),
    look: () => seeVehicle(ctx, { ...asked, direction: 'ENTRY' }),
    repeated: (seen) => {
      const answer = seen && gateAnswer(seen.question);
      return seen && answer && isSettled(seen, answer) ? answer : undefined;
    },
    refusals: (seen) => (seen ? [] : [refusal('PLACE_NOT_FOUND', ['input', 'placeId'])]),
    change: (seen) => {
      if (!seen) throw new Error('a vehicle is let in to a lot');
      const writes = seen.reservation ? shownWrites(seen, seen.reservation) : walkInWrites(seen);
      return { writes, answer: gateAnswer(seen.question) };
    },
  });
};
