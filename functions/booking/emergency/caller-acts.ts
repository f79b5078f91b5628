/** Who calls for vehicles, as the driver of the one that goes without a driver. */
import type { Context } from '../../platform/context.ts';
import { findLicence } from '../../rental/membership/records.ts';
import type { AtWheel } from '../source/driving.ts';
import { asDriver } from '../source/self-driving.ts';

/** With the licence that his unit has seen, if any. */
export const callerAtWheel = async (ctx: Context, personId: string): Promise<AtWheel> =>
  asDriver({ personId }, await findLicence(ctx, personId));
