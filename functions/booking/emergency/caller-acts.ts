/** Who calls for vehicles, as the driver of the one that goes without a driver. */
import { findPerson } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import type { Policies } from '../policy.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import type { SelfDriving } from '../source/self-driving.ts';
import type { Emergency } from './types.ts';

/** With the licence that his unit has seen, if any, and what he has to drive then. */
export const callerDriving = async (
  ctx: Context,
  { requestedBy: personId, window }: Pick<Emergency, 'requestedBy' | 'window'>,
  policies: Policies,
): Promise<SelfDriving | undefined> => {
  const person = nounOf(personId) === 'person' ? await findPerson(ctx, personId) : undefined;
  return person && readSelfDriving(ctx, { personId, unitId: person.unitId }, window, policies(window.from));
};
