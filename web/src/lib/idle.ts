/**
 * Does something when the browser has nothing more urgent to do, such as to paint what has just come; where it cannot
 * tell, in a moment. The returned function takes it back.
 */
export const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 50);
    return () => {
      clearTimeout(timer);
    };
  }
  const wish = requestIdleCallback(act);
  return () => {
    cancelIdleCallback(wish);
  };
};
