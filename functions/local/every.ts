/**
 * Work rings again and again, at once for the first time; a round that takes longer is not overtaken. A failure is said;
 * what stopping cuts off has not failed.
 */
export const every = (span: number, work: () => Promise<unknown>, say: (line: string) => void): (() => void) => {
  let isBusy = false;
  let isStopped = false;
  const ring = (): void => {
    if (isBusy) return;
    isBusy = true;
    work()
      .catch((error: unknown) => {
        if (!isStopped) say(`Scheduled work failed: ${String(error)}`);
      })
      .finally(() => {
        isBusy = false;
      });
  };
  const timer = setInterval(ring, span);
  ring();
  return () => {
    isStopped = true;
    clearInterval(timer);
  };
};
