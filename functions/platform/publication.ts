import type { LocalizedText } from './text.ts';
import type { Instant } from './time.ts';

/** Who publishes the open data of a deployment, where, and on which terms. */
export interface Publication {
  /** Where the platform is reached, without a slash at the end. */
  readonly address: string;
  readonly publisher: LocalizedText;
  readonly licence: { readonly name: LocalizedText; readonly url: string };
  /** Where readers of the data write when something is wrong with them. */
  readonly email: string;
}

/** A text ready to be sent. */
export interface PublishedText {
  readonly text: string;
  readonly mediaType: string;
  /** For how long it may be shown without a look whether it has changed. */
  readonly freshSeconds: number;
  readonly modifiedAt: Instant;
}
