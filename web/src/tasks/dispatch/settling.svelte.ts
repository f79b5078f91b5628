/** So long after a list has moved, what lies under the pointer is not what it was aimed at. */
const AIM = 1_000;

/** Whether what was shown has slid, gone or made room; what is only added below has moved nothing. */
const hasMoved = (before: readonly string[], after: readonly string[]): boolean =>
  before.some((id, place) => after[place] !== id);

/**
 * What of a list lies in whose place: what stands above it, then each of its members and what is said below that, which
 * is not what was aimed at either once it says something else.
 */
export const placesOf = (
  ids: readonly string[],
  saidBelow: (id: string) => string | undefined,
  hasHead: boolean,
): string[] => [
  ...(hasHead ? ['head'] : []),
  ...ids.flatMap((id) => {
    const said = saidBelow(id);
    return said === undefined ? [id] : [id, `${id}: ${said}`];
  }),
];

/** A list that takes no press of a pointer for a moment after it has moved: keys act on what has the focus. */
export class Settling {
  /** Whether it has just moved. */
  moving = $state(false);
  #shown: readonly string[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** What the list shows by now; made for `$effect`. */
  show(ids: readonly string[]): void {
    if (hasMoved(this.#shown, ids)) this.#move();
    this.#shown = ids;
  }

  #move(): void {
    clearTimeout(this.#resting);
    this.moving = true;
    this.#resting = setTimeout(() => (this.moving = false), AIM);
  }
}
