/** Checks of an inspector that wait on the device until the service has answered. */
import type { RecordOpeningCheckInput, Seen } from '../../generated/graphql.ts';

/** A check as it is sent. The place's name is kept beside it, so that the page can say what waits without a connection. */
export interface WaitingCheck {
  readonly placeName: { readonly zh: string; readonly en: string };
  readonly input: RecordOpeningCheckInput;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isOptional = (value: unknown): boolean => value === undefined || isText(value);
const isSeen = (value: unknown): value is Seen => value === 'YES' || value === 'NO' || value === 'NOT_SEEN';

const isPosition = (value: unknown): boolean => {
  if (value === undefined) return true;
  const { lat, lng } = (value ?? {}) as Record<string, unknown>;
  return Number.isFinite(lat) && Number.isFinite(lng);
};

const isCheck = (value: unknown): value is WaitingCheck => {
  const { placeName, input } = (value ?? {}) as Record<string, unknown>;
  const { zh, en } = (placeName ?? {}) as Record<string, unknown>;
  const asked = (input ?? {}) as Record<string, unknown>;
  return (
    [zh, en, asked.idempotencyKey, asked.placeId, asked.recordedAt].every(isText) &&
    typeof asked.open === 'boolean' &&
    [asked.sign, asked.gateStaff, asked.spacesAsPromised].every(isSeen) &&
    [asked.note, asked.routeId, asked.followUpId].every(isOptional) &&
    isPosition(asked.position)
  );
};

/** The queue as the device kept it; what is not a check is left out. */
export const queueOf = (kept: unknown): readonly WaitingCheck[] => (Array.isArray(kept) ? kept.filter(isCheck) : []);

/** Whether a check of a place on a route waits to be sent. */
export const isWaiting = (queue: readonly WaitingCheck[], routeId: string, placeId: string): boolean =>
  queue.some(({ input }) => input.routeId === routeId && input.placeId === placeId);

/** The queue after a check was answered. */
export const withoutCheck = (queue: readonly WaitingCheck[], { input }: WaitingCheck): readonly WaitingCheck[] =>
  queue.filter((one) => one.input.idempotencyKey !== input.idempotencyKey);
