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
  readonly requests: readonly Asked[];
}

interface Asked {
  readonly window: Span;
  /** How the request was changed, oldest first; its window only where that changed. */
  readonly revisions: readonly { readonly at: string; readonly before: { readonly window: Span | null } }[];
}

/** What a request had asked for until its trip broke off: from then on it asks for the rest, which is not this order's. */
const askedUntil = ({ window, revisions }: Asked, brokenOff: { readonly at: string } | null): Span =>
  (brokenOff &&
    revisions.find(({ at, before }) => before.window && Date.parse(at) >= Date.parse(brokenOff.at))?.before.window) ??
  window;

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
  const end = brokenOff ?? back;
  const windows = requests.map((request) => askedUntil(request, brokenOff));
  const from = windows.map((one) => one.from).toSorted()[0] ?? window.from;
  const to =
    extendedTo ??
    windows
      .map((one) => one.to)
      .toSorted()
      .at(-1) ??
    window.to;
  return { planned: { from, to }, ...(left && end ? { actual: { from: left.at, to: end.at } } : {}) };
};
