/** Answers of this tab by their keys: a page that one comes back to has its height at once, and one's place on it. */
const kept = new Map<string, unknown>();

/**
 * What stands beside the main answer: asked once for each key. While it is not there, or does not come, the page does
 * without; `again` is read so that its changes try once more what failed. Made while a component is set up.
 */
export class Beside<Data> {
  readonly #key: () => string | undefined;
  #answered = $state.raw<string>();

  /** The answer to the present key only. Keys say what is asked, so that no two questions share one. */
  readonly data = $derived.by<Data | undefined>(() => {
    void this.#answered;
    return kept.get(this.#key() ?? '') as Data | undefined;
  });

  constructor(
    key: () => string | undefined,
    ask: (key: string, signal: AbortSignal) => Promise<Data>,
    again: () => unknown = () => undefined,
  ) {
    this.#key = key;
    const wanted = $derived(key());
    $effect(() => {
      again();
      if (wanted === undefined || kept.has(wanted)) return;
      const attempt = new AbortController();
      ask(wanted, attempt.signal).then(
        (data) => {
          kept.set(wanted, data);
          this.#answered = wanted;
        },
        () => undefined,
      );
      return () => {
        attempt.abort();
      };
    });
  }
}
