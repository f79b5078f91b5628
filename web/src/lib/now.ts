import { createSubscriber } from 'svelte/reactivity';

const everyTenSeconds = createSubscriber((update) => {
  const timer = setInterval(update, 10_000);
  return () => {
    clearInterval(timer);
  };
});

let ahead = 0;

/** A sandbox's clock is put ahead by its partner: its pages show that time, milliseconds ahead of the device's. */
export const putNowAhead = (by: number): void => {
  ahead = by;
};

/** The present moment; what shows it follows the clock. */
export const now = (): Date => {
  everyTenSeconds();
  return new Date(Date.now() + ahead);
};
