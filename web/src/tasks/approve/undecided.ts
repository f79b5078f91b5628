import type { Refusal } from '../../lib/act.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  { of: (to: string, requester: string, message: string) => `${to}（${requester}）：${message}` },
  { of: (to: string, requester: string, message: string) => `${to} (${requester}): ${message}` },
);

interface Named {
  readonly destination: string;
  readonly requester: { readonly name: string };
}

/** What stood against one of several requests, saying which one: its card may have left the list meanwhile. */
export const undecided = ({ destination, requester }: Named, errors: readonly Refusal[]): readonly Refusal[] =>
  errors.map((error) => ({ ...error, message: w.of(destination, requester.name, error.message) }));
