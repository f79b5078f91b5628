/**
 * What stands beside the main answer: asked once for each key. While it is not there, or does not come, the page does
 * without; `again` is read so that its changes try once more what failed. Made while a component is set up.
 */
export class Beside<Data> {
  #answer = $state.raw<{ readonly key: string; readonly data: Data }>();
  readonly #key: () => string | undefined;

  constructor(
    key: () => string | undefined,
    ask: (key: string, signal: AbortSignal) => Promise<Data>,
    again: () => unknown = () => undefined,
  ) {
    this.#key = key;
    const wanted = $derived(key());
    $effect(() => {
      again();
      if (wanted === undefined || this.#answer?.key === wanted) return;
      const attempt = new AbortController();
      ask(wanted, attempt.signal).then(
        (data) => {
          this.#answer = { key: wanted, data };
        },
        () => undefined,
      );
      return () => {
        attempt.abort();
      };
    });
  }

  /** The answer to the present key only. */
  readonly data = $derived.by<Data | undefined>(() =>
    this.#answer?.key === this.#key() ? this.#answer?.data : undefined,
  );
}
