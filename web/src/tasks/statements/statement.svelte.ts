import {
  AnswerStatementDisputeDocument,
  ApproveStatementDocument,
  DecideStatementDisputeDocument,
  DisputeStatementDocument,
  StatementCsvDocument,
  StatementDocument,
  StatementLinesDocument,
  WithdrawStatementDisputeDocument,
  type ShownLineFragment,
  type StatementParty,
  type WholeStatementFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { adjustmentsIn } from './amounts.ts';

const LOOK_EVERY = 60_000;

/** A statement with all its lines: it is read, and printed, as a whole. */
export interface ReadStatement extends WholeStatementFragment {
  readonly lines: readonly ShownLineFragment[];
}

const linesOf = async (id: string, people: boolean, signal: AbortSignal): Promise<ShownLineFragment[]> => {
  const lines: ShownLineFragment[] = [];
  let after: string | null = null;
  do {
    const asked: { id: string; people: boolean; after?: string } = { id, people, ...(after === null ? {} : { after }) };
    const page = (await ask(StatementLinesDocument, asked, signal)).rentalStatement?.lines;
    lines.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return lines;
};

const w = words(
  { amount: '金额不能辨认，请填写元，如 23.50' },
  { amount: 'An amount cannot be read; enter yuan, such as 23.50' },
);

interface Payload {
  readonly statement: WholeStatementFragment | null;
  readonly userErrors: readonly Refusal[];
}

/** One statement, and what one of its sides does with it. Whoever is of a partner is not told who of the unit drove. */
export class Statement {
  readonly id: string;
  readonly party: StatementParty;
  /** Null when there is none of this id, or it is not the viewer's to see. */
  readonly live: Live<ReadStatement | null>;
  readonly act = new Act();
  text = $state('');
  /** Orders that are disputed; none means all of them. */
  disputed = $state<string[]>([]);
  /** What an order is to come to, in yuan, as it was typed. */
  readonly amounts = $state<Record<string, string>>({});

  constructor(id: string, party: StatementParty) {
    this.id = id;
    this.party = party;
    const people = this.#people;
    this.live = new Live(async (signal) => {
      const [{ rentalStatement }, lines] = await Promise.all([
        ask(StatementDocument, { id, people }, signal),
        linesOf(id, people, signal),
      ]);
      return rentalStatement && { ...rentalStatement, lines };
    }, LOOK_EVERY);
  }

  get #people(): boolean {
    return this.party !== 'PARTNER';
  }

  /** Shows at once how the statement stands after an act; what its lines come to then is read again. */
  async #do(send: () => Promise<Payload>): Promise<boolean> {
    const done = await this.act.run(send);
    if (done === undefined) {
      // Another may have been faster: then it stands elsewhere by now.
      void this.live.refresh();
      return false;
    }
    this.text = '';
    this.disputed = [];
    for (const orderId of Object.keys(this.amounts)) Reflect.deleteProperty(this.amounts, orderId);
    const lines = this.live.data?.lines ?? [];
    if (done.statement) this.live.data = { ...done.statement, lines };
    await this.live.refresh();
    return true;
  }

  approve(): Promise<boolean> {
    const asked = { input: { statementId: this.id }, people: this.#people };
    return this.#do(async () => (await ask(ApproveStatementDocument, asked)).approveStatement);
  }

  dispute(): Promise<boolean> {
    const { id: statementId, disputed } = this;
    const some = disputed.length > 0 ? { orderIds: [...disputed] } : {};
    const asked = { input: { statementId, text: this.text.trim(), ...some }, people: this.#people };
    return this.#do(async () => (await ask(DisputeStatementDocument, asked)).disputeStatement);
  }

  withdraw(): Promise<boolean> {
    const asked = { input: { statementId: this.id }, people: this.#people };
    return this.#do(async () => (await ask(WithdrawStatementDisputeDocument, asked)).withdrawStatementDispute);
  }

  /** The partner proposes, or the authority decides, what orders are to come to. */
  async settle(lines: readonly ShownLineFragment[]): Promise<boolean> {
    const adjustments = adjustmentsIn(this.amounts, lines);
    if (!adjustments) {
      this.act.clear();
      this.act.refusals = [missing('adjustments', () => w.amount)];
      return false;
    }
    const asked = { input: { statementId: this.id, text: this.text.trim(), adjustments }, people: this.#people };
    return this.#do(async () =>
      this.party === 'PARTNER'
        ? (await ask(AnswerStatementDisputeDocument, asked)).answerStatementDispute
        : (await ask(DecideStatementDisputeDocument, asked)).decideStatementDispute,
    );
  }

  async csv(): Promise<string> {
    return (await ask(StatementCsvDocument, { id: this.id })).rentalStatement?.csv ?? '';
  }
}
