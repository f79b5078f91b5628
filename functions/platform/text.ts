/** A name or sentence in both languages of the platform. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

/**
 * A text as people meant it: line breaks and tabs become spaces; control and format characters, which nobody sees and
 * which turn a printed line round, and halves of characters, which the database refuses, are left out.
 */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** `138****5678`: enough to tell numbers apart, not enough to call. */
export const maskedTelephone = (text: string): string =>
  `${text.slice(0, 3)}****${text.length > 7 ? text.slice(-4) : ''}`;
