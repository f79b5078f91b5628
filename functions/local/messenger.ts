import type { Message, Messenger } from '../platform/messenger.ts';

/** Messages that the demonstration keeps. */
const MOST = 200;

/** Sends to nobody: keeps the latest messages in memory; the page shows codes, marked as demonstration. */
export const demoMessenger = (): Messenger & { readonly kept: readonly Message[] } => {
  const kept: Message[] = [];
  return {
    isDemo: true,
    kept,
    send: (message) => {
      kept.push(message);
      kept.splice(0, kept.length - MOST);
      return Promise.resolve();
    },
  };
};
