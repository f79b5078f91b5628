/** What the benchmarks share: figures from several runs, jobs side by side, and rows under each other. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Runs every job, so many at once; all must succeed. */
export const inLanes = async (
  parallel: number,
  jobs: readonly (() => Promise<unknown>)[],
): Promise<{ readonly ms: number; readonly perSecond: number }> => {
  const waiting = [...jobs];
  const took: number[] = [];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const started = performance.now();
      await job();
      took.push(performance.now() - started);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: parallel }, lane));
  const seconds = (performance.now() - started) / 1_000;
  return { ms: median(took), perSecond: jobs.length / seconds };
};

export const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');
