import type { LocalizedText } from './text.ts';

/** Thrown at an argument of a list that lies outside its bounds; `text` is for people, `extensions` for machines. */
export interface ListArgumentError extends Error {
  readonly extensions: { readonly code: 'LIST_ARGUMENT_INVALID'; readonly argument: string };
  readonly text: LocalizedText;
}

export const listArgumentInvalid = (argument: string, text: LocalizedText): ListArgumentError =>
  Object.assign(new Error(text.en), { extensions: { code: 'LIST_ARGUMENT_INVALID' as const, argument }, text });
