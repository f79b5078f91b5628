/** What the benchmarks share: figures from several runs, and rows under each other. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const thousands = (value: number): string => Math.round(value).toLocaleString('en-US');
