import { config } from '../../lib/config.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { contractIn, INDEX, TYPE, type Contract, type ShownType } from './introspection.ts';

type SandboxRole = '' | 'renter' | 'manager';

/** What came back of a document that was tried: the words as they came, and how the request ended. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** The contract as a system of a partner may ask for it, and documents of its own. Its token is kept nowhere but here. */
export class Explorer {
  token = $state('');
  as = $state<SandboxRole>('');
  document = $state('{\n  testClock { now aheadSeconds }\n}');
  variables = $state('{}');
  contract = $state.raw<Contract>();
  type = $state.raw<ShownType>();
  outcome = $state.raw<Outcome>();
  /** Why the contract is not told, in the API's own words; OFFLINE when nothing answered. */
  refusal = $state<string>();
  isBusy = $state(false);

  async #send(query: string, variables: object, as: SandboxRole = ''): Promise<{ status: number; answer: Answer }> {
    const { api } = await config();
    const answer = await fetch(api, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': locale.language,
        ...(this.token.trim() === '' ? {} : { authorization: `Bearer ${this.token.trim()}` }),
        ...(as === '' ? {} : { 'sandbox-as': as }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, answer: (await answer.json()) as Answer };
  }

  async #asked<Data>(query: string, variables: object): Promise<Data | undefined> {
    try {
      const { answer } = await this.#send(query, variables);
      this.refusal = answer.errors?.[0]?.message;
      return this.refusal === undefined ? (answer.data as Data) : undefined;
    } catch {
      this.refusal = 'OFFLINE';
      return undefined;
    }
  }

  /** Reads the names of everything, or says why not. */
  async read(): Promise<void> {
    const index = await this.#asked<Parameters<typeof contractIn>[0]>(INDEX, {});
    if (index) this.contract = contractIn(index);
  }

  async open(name: string): Promise<void> {
    const answer = await this.#asked<{ readonly __type: ShownType | null }>(TYPE, { name });
    this.type = answer?.__type ?? undefined;
  }

  /** Runs what stands in the fields. */
  async run(notJson: string): Promise<void> {
    let variables: object;
    try {
      variables = JSON.parse(this.variables.trim() || '{}') as object;
    } catch {
      this.outcome = { status: 0, text: notJson };
      return;
    }
    this.isBusy = true;
    try {
      const { status, answer } = await this.#send(this.document, variables, this.as);
      this.outcome = { status, text: JSON.stringify(answer, null, 2) };
    } catch {
      this.outcome = { status: 0, text: 'OFFLINE' };
    }
    this.isBusy = false;
  }
}
