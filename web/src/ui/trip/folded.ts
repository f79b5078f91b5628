/** How many of a list stand there while it is folded. */
const FIRST = 3;

/** What of a list is shown, and how many more there are; a list that is only one longer is not worth folding. */
export const folded = <One>(
  list: readonly One[],
  open: boolean,
): { readonly shown: readonly One[]; readonly more: number; readonly foldable: boolean } => {
  const foldable = list.length > FIRST + 1;
  const shown = foldable && !open ? list.slice(0, FIRST) : list;
  return { shown, more: list.length - shown.length, foldable };
};
