import { OpenFollowUpDocument, SetReportAsideDocument } from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';

/** What the authority may make of a citizen's report. */
export type Decision = 'open' | 'aside';

type Sent = (reportId: string, text: string) => Promise<{ readonly userErrors: readonly Refusal[] }>;

const sending: Readonly<Record<Decision, Sent>> = {
  open: async (reportId, text) => (await ask(OpenFollowUpDocument, { input: { reportId, text } })).openFollowUp,
  aside: async (reportId, reason) =>
    (await ask(SetReportAsideDocument, { input: { reportId, reason } })).setReportAside,
};

/** A report being decided on. */
export class Deciding {
  readonly act = new Act();
  text = $state('');
  readonly #reportId: string;
  readonly #decision: Decision;

  constructor(reportId: string, decision: Decision, text: string) {
    this.text = text;
    this.#reportId = reportId;
    this.#decision = decision;
  }

  /** True once it is decided; a repeated press is the same decision. */
  async decide(): Promise<boolean> {
    return (await this.act.run(() => sending[this.#decision](this.#reportId, this.text.trim()))) !== undefined;
  }
}
