import {
  CloseFollowUpDocument,
  ExplainFollowUpDocument,
  MyFollowUpsDocument,
  RectifyFollowUpDocument,
  type ShownFollowUpFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';

export type ShownFollowUp = ShownFollowUpFragment;

/** Steps that are written; a second look is a check. */
export type WrittenStep = 'explain' | 'rectify' | 'close';

interface Asked {
  readonly followUpId: string;
  readonly text: string;
}

const sending: Readonly<Record<WrittenStep, (asked: Asked) => Promise<{ userErrors: readonly Refusal[] }>>> = {
  explain: async (asked) => (await ask(ExplainFollowUpDocument, asked)).explainFollowUp,
  rectify: async (asked) => (await ask(RectifyFollowUpDocument, asked)).rectifyFollowUp,
  close: async (asked) => (await ask(CloseFollowUpDocument, asked)).closeFollowUp,
};

/** One step of a follow-up being written. */
export class Step {
  readonly act = new Act();
  text = $state('');
  readonly #followUpId: string;
  readonly #step: WrittenStep;

  constructor(followUpId: string, step: WrittenStep) {
    this.#followUpId = followUpId;
    this.#step = step;
  }

  /** True once it is taken; a repeated press is the same step. */
  async take(): Promise<boolean> {
    const asked = { followUpId: this.#followUpId, text: this.text.trim() };
    return (await this.act.run(() => sending[this.#step](asked))) !== undefined;
  }
}

/** Follow-ups of the caller's own unit, those that wait for it first. */
export const ownFollowUps = (): Live<readonly ShownFollowUp[]> =>
  new Live(async (signal) => (await ask(MyFollowUpsDocument, {}, signal)).myFollowUps, 60_000);

/** What the unit has to do about it; undefined when others have the next step. */
export const unitStep = ({ state }: Pick<ShownFollowUp, 'state'>): WrittenStep | undefined => {
  if (state === 'ASSIGNED') return 'explain';
  return state === 'EXPLAINED' ? 'rectify' : undefined;
};

/** Whoever took a step leaves the next one to somebody else. */
export const isLeftToOthers = (
  { steps }: { readonly steps: readonly { readonly by?: { readonly id: string } | null }[] },
  personId: string,
): boolean => steps.at(-1)?.by?.id === personId;

/** What the authority has to do about it. */
export const authorityStep = ({ state }: Pick<ShownFollowUp, 'state'>): WrittenStep | undefined =>
  state === 'RECHECKED' ? 'close' : undefined;
