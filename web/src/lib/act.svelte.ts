import { ApiError } from './api.ts';
import { words } from './i18n.svelte.ts';

/** A refusal as every mutation answers it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly rule: string;
}

const w = words(
  { unread: '填写的内容超出可以受理的范围，没有办理。', rule: '请核对数字后重新填写。' },
  {
    unread: 'What was entered is beyond what can be taken; nothing was done.',
    rule: 'Check the numbers and enter them anew.',
  },
);

/** An act the service could not even read, such as a number beyond all bounds, is refused: sending it again helps nothing. */
const unread = (error: unknown): readonly Refusal[] | undefined =>
  error instanceof ApiError && error.code === 'BAD_USER_INPUT'
    ? [{ code: error.code, message: w.unread, path: error.inputPath, rule: w.rule }]
    : undefined;

/** What the service refuses of an act that waited on the device; throws when no answer came. */
export const refusalsOf = async (send: () => Promise<readonly Refusal[]>): Promise<readonly Refusal[]> => {
  try {
    return await send();
  } catch (error) {
    const refused = unread(error);
    if (!refused) throw error;
    return refused;
  }
};

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
      const refused = unread(error);
      this.refusals = refused ?? [];
      this.failure = refused ? undefined : error;
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
