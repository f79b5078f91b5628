/** A name or sentence in both languages of the platform. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
