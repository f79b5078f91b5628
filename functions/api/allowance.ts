import { MINUTE, type Instant } from '../platform/time.ts';
import { apiError } from './errors.ts';

/** What a caller has left after an operation. */
export interface Allowance {
  readonly perMinute: number;
  /** Operations that could follow at once. */
  readonly remaining: number;
  /** When nothing is used up any more. */
  readonly resetAt: Instant;
}

export type TakeAllowance = (caller: string, now: Instant) => Allowance;

/** Callers remembered at once; beyond it those who asked longest ago start afresh. */
const REMEMBERED = 10_000;

/**
 * A bucket of operations for each caller, refilled evenly. It lives in one process: with several containers running, a
 * caller may get this much from each. It keeps one caller from taking a container for himself, no more.
 */
export const allowances = (perMinute: number): TakeAllowance => {
  const buckets = new Map<string, { left: number; at: Instant }>();
  const perMillisecond = perMinute / MINUTE;
  const allowanceOf = (left: number, now: Instant): Allowance => ({
    perMinute,
    remaining: Math.floor(left),
    resetAt: now + Math.ceil((perMinute - left) / perMillisecond),
  });
  return (caller, now) => {
    const bucket = buckets.get(caller) ?? { left: perMinute, at: now };
    const left = Math.min(perMinute, bucket.left + Math.max(0, now - bucket.at) * perMillisecond);
    if (left < 1) throw exhausted(allowanceOf(left, now), Math.ceil((1 - left) / perMillisecond / 1_000), now);
    buckets.delete(caller);
    buckets.set(caller, { left: left - 1, at: now });
    const [longestAgo] = buckets.keys();
    if (buckets.size > REMEMBERED && longestAgo !== undefined) buckets.delete(longestAgo);
    return allowanceOf(left - 1, now);
  };
};

const exhausted = (allowance: Allowance, seconds: number, now: Instant): Error =>
  apiError(
    'RATE_LIMITED',
    {
      zh: `请求过于频繁，请于 ${String(seconds)} 秒后重试。`,
      en: `Too many requests; ask again in ${String(seconds)} seconds.`,
    },
    429,
    { 'retry-after': String(seconds), ...rateLimitHeaders(allowance, now) },
  );

/** RateLimit fields after the IETF draft ratelimit-headers: what is left, and seconds until it is whole again. */
export const rateLimitHeaders = (
  { perMinute, remaining, resetAt }: Allowance,
  now: Instant,
): Record<string, string> => ({
  ratelimit: `"operations";r=${String(remaining)};t=${String(Math.ceil((resetAt - now) / 1_000))}`,
  'ratelimit-policy': `"operations";q=${String(perMinute)};w=60`,
});
