/** Longest distance that anybody may expect to drive. */
export const MOST_KM = 1_000;

/** Whole kilometres as they were typed; undefined where nobody drives so far, or nothing is said. */
export const kilometresIn = (typed: string | number | null): number | undefined => {
  const km = Math.round(Number(typed));
  return km >= 1 && km <= MOST_KM ? km : undefined;
};
