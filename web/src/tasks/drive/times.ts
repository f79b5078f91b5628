interface Span {
  readonly from: string;
  readonly to: string;
}

interface Timed {
  readonly window: Span;
  readonly extendedTo: string | null;
  readonly return: { readonly at: string } | null;
  readonly brokenOff: { readonly at: string } | null;
  readonly legs: readonly { readonly departure: { readonly at: string } | null }[];
  readonly requests: readonly { readonly window: Span }[];
}

/**
 * When a trip was to be, as its requesters and the paper have it: an early departure and the time kept free after it
 * belong to the booking alone. Once it is over, also when it was.
 */
export const timesOf = ({
  window,
  extendedTo,
  return: back,
  brokenOff,
  legs,
  requests,
}: Timed): { readonly planned: Span; readonly actual?: Span } => {
  const left = legs[0]?.departure;
  // What its requests ask for from then on is the rest of the trip, which is not this order's.
  if (brokenOff && left) return { planned: window, actual: { from: left.at, to: brokenOff.at } };
  const windows = requests.map((request) => request.window);
  const from = windows.map((one) => one.from).toSorted()[0] ?? window.from;
  const to =
    extendedTo ??
    windows
      .map((one) => one.to)
      .toSorted()
      .at(-1) ??
    window.to;
  return { planned: { from, to }, ...(left && back ? { actual: { from: left.at, to: back.at } } : {}) };
};
