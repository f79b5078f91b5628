/** The request under which an order is shown: the first of those that share the car. */
export const leading = <Request>({ requests: [first] }: { readonly requests: readonly Request[] }): Request => {
  if (first === undefined) throw new Error('an order serves at least one request');
  return first;
};
