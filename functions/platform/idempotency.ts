import { createHash } from 'node:crypto';

/** Canonical text of an input: object keys in order, so that equal inputs hash alike. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, canonical(part)]),
  );
};

/**
 * Hash kept on the object an idempotency key made. A repeated call derives the same id, finds the object,
 * and compares this: equal means the same answer again, different means IDEMPOTENCY_KEY_REUSED.
 */
export const inputHash = (input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(input)))
    .digest('base64url')
    .slice(0, 22);
