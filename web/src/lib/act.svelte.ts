/** A refusal as every mutation answers it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly rule: string;
}

/** One act of a person under way: whether it runs, what was refused, or that no answer came. */
export class Act {
  busy = $state(false);
  refusals = $state.raw<readonly Refusal[]>([]);
  failure = $state.raw<unknown>();

  /** The payload when done; undefined when refused, when no answer came, or while another try still runs. */
  async run<Payload extends { userErrors: readonly Refusal[] }>(
    send: () => Promise<Payload>,
  ): Promise<Payload | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = undefined;
    try {
      const payload = await send();
      this.refusals = payload.userErrors;
      return payload.userErrors.length === 0 ? payload : undefined;
    } catch (error) {
      this.refusals = [];
      this.failure = error;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  clear(): void {
    this.refusals = [];
    this.failure = undefined;
  }
}

/** What is wrong with one field of the input: the first refusal whose path leads there. */
export const refusalAt = (refusals: readonly Refusal[], field: string): string | undefined =>
  refusals.find(({ path }) => path.includes(field))?.message;
