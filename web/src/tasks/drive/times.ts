interface Span {
  readonly from: string;
  readonly to: string;
}

interface Timed {
  readonly window: Span;
  readonly return: { readonly at: string } | null;
  readonly legs: readonly { readonly departure: { readonly at: string } | null }[];
  readonly requests: readonly { readonly window: Span }[];
}

/** When a trip was to be, and, once it is over, when it was: a return frees the rest of what was booked. */
export const timesOf = ({
  window,
  return: back,
  legs,
  requests,
}: Timed): { readonly planned: Span; readonly actual?: Span } => {
  const left = legs[0]?.departure;
  if (!back || !left) return { planned: window };
  const from = requests.map((request) => request.window.from).toSorted()[0] ?? window.from;
  const to =
    requests
      .map((request) => request.window.to)
      .toSorted()
      .at(-1) ?? window.to;
  return { planned: { from, to }, actual: { from: left.at, to: back.at } };
};
