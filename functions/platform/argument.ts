import type { Point } from './geo.ts';
import type { LocalizedText } from './text.ts';

/** Thrown at an argument of a list that lies outside its bounds; `text` is for people, `extensions` for machines. */
export interface ListArgumentError extends Error {
  readonly extensions: { readonly code: 'LIST_ARGUMENT_INVALID'; readonly argument: string };
  readonly text: LocalizedText;
}

export const listArgumentInvalid = (argument: string, text: LocalizedText): ListArgumentError =>
  Object.assign(new Error(text.en), { extensions: { code: 'LIST_ARGUMENT_INVALID' as const, argument }, text });

/** The point a list is sorted by, when the caller gave one and it lies on the earth. */
export const checkedNear = (near: Point | null | undefined): Point | undefined => {
  if (near && !(Math.abs(near.lat) <= 90 && Math.abs(near.lng) <= 180))
    throw listArgumentInvalid('near', { zh: '位置坐标超出范围。', en: '`near` is no point on the earth.' });
  return near ?? undefined;
};
