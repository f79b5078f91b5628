import type { TripField } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { fieldNames } from '../../ui/trip/revised.ts';

const w = words({ colon: '：' }, { colon: ': ' });

/** Texts of a trip, as the contract names them. */
const texts: Readonly<Record<string, TripField>> = {
  destination: 'DESTINATION',
  reason: 'REASON',
  lengthReason: 'LENGTH_REASON',
  pickUp: 'PICK_UP',
  stops: 'STOPS',
};

/** Refusals as they are summed up above a form: those of a text, which do not say of which, by the name of its field. */
export const named = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => {
    const field = one.path.map((name) => texts[name]).find((name) => name !== undefined);
    return one.code === 'TEXT_INVALID' && field
      ? { ...one, message: fieldNames([field]) + w.colon + one.message }
      : one;
  });
