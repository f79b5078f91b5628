/** 23.50 → 2350; undefined for what is no amount of yuan. */
export const fenOf = (yuan: string): number | undefined =>
  /^\d{1,7}(\.\d{1,2})?$/.test(yuan.trim()) ? Math.round(Number(yuan) * 100) : undefined;

/** 2350 → 23.50, as it is typed. */
export const typedYuan = (amountFen: number): string => (amountFen / 100).toFixed(2);
