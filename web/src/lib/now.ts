import { createSubscriber } from 'svelte/reactivity';

const everyTenSeconds = createSubscriber((update) => {
  const timer = setInterval(update, 10_000);
  return () => {
    clearInterval(timer);
  };
});

/** The present moment; what shows it follows the clock. */
export const now = (): Date => {
  everyTenSeconds();
  return new Date();
};
