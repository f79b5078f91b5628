/** As many as the service gives at once of the lists round inspection; where fewer come, they are the last. */
const AT_ONCE = 200;

/** All of a list whose beginning is known: what follows the last one is asked for until nothing does. */
export const wholeFrom = async <Node extends { readonly id: string }>(
  first: readonly Node[],
  next: (after: string) => Promise<readonly Node[] | undefined>,
  atOnce = AT_ONCE,
): Promise<Node[]> => {
  const all = [...first];
  for (let page = first; page.length >= atOnce;) {
    page = (await next(all.at(-1)?.id ?? '')) ?? [];
    all.push(...page);
  }
  return all;
};
