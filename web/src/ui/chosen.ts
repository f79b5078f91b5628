import type { Attachment } from 'svelte/attachments';

/**
 * Keeps a select at a value, also when the option for it comes later: `value` reads all that this depends on. Does
 * what the attribute `value` would, whose code is large.
 */
export const chosen =
  (value: () => string): Attachment<HTMLSelectElement> =>
  (select) => {
    select.value = value();
  };
