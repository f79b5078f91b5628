import type { Refusal } from './act.svelte.ts';

/**
 * What is plainly missing or wrong in a form before it is sent, as a refusal at its field; an entry of a list is named
 * by the list and its number, as `stops.1`. Its texts are read where they are shown: they follow the language.
 */
export const missing = (field: string, message: () => string, rule: () => string = () => ''): Refusal => ({
  code: 'MISSING',
  path: field.split('.'),
  get message() {
    return message();
  },
  get rule() {
    return rule();
  },
});
