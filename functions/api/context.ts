import type { Context } from '../platform/context.ts';
import type { Allowance } from './allowance.ts';
import type { Deprecated } from './deprecated.ts';

/** What the edge notes about a request while it runs. */
export interface Trace {
  operation: string;
  viewer: string;
  cost: number;
  /** Code of the first error. */
  failure: string | undefined;
  /** Bugs and lost infrastructure, kept from the caller. */
  readonly unexpected: Error[];
  /** The answer is about the caller himself, so no cache may share it. */
  personal: boolean;
  /** What a partner has used although it is to go. */
  deprecated: readonly Deprecated[];
}

export const newTrace = (): Trace => ({
  operation: '',
  viewer: 'unknown',
  cost: 0,
  failure: undefined,
  unexpected: [],
  personal: false,
  deprecated: [],
});

/** The edge's own context: rooms see only the Context in it. */
export interface ApiContext extends Context {
  readonly allowance: Allowance;
  readonly trace: Trace;
}
