import type { LocalizedText } from './text.ts';

/** A short message to a citizen's telephone. */
export interface Message {
  readonly phone: string;
  readonly text: LocalizedText;
}

/**
 * The way to citizens' telephones. An operator's SMS service is one function behind this port; where none was handed
 * in, nobody can prove a telephone number.
 */
export interface Messenger {
  readonly send: (message: Message) => Promise<void>;
  /** Whether messages reach nobody's telephone and the page shows them instead, as the demonstration does. */
  readonly isDemo: boolean;
}
