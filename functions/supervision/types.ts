import type { Instant } from '../platform/time.ts';

/** Append-only record of one write (rule 11 of the field). */
export interface AuditRecord {
  readonly objectId: string;
  readonly changeId: string;
  readonly at: Instant;
  readonly act: 'CREATED' | 'CHANGED' | 'REMOVED';
  readonly useCase: string;
  readonly actor: string;
  readonly reason?: string;
  /** JSON text of each attribute before and after. */
  readonly changes: readonly { readonly name: string; readonly before?: string; readonly after?: string }[];
}
