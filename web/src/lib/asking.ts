import type { Live } from './live.svelte.ts';

/** Long enough that a question is asked once its words are typed, not at every letter. */
const TYPING_PAUSE = 400;

/** Keeps an answer to what is being typed; made for `$effect`. No question: no answer. */
export const askWhileTyping = <Data>(live: Live<Data>, question: string | undefined): (() => void) | undefined => {
  if (question === undefined) {
    live.clear();
    return undefined;
  }
  let stop: (() => void) | undefined;
  const timer = setTimeout(() => (stop = live.start()), TYPING_PAUSE);
  return () => {
    clearTimeout(timer);
    stop?.();
  };
};
