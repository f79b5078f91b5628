import {
  ChainDocument,
  ChainPreviewDocument,
  SetChainDocument,
  type ApprovalPreviewInput,
  type ApprovalRuleInput,
  type ChainQuery,
  type ChainRuleFragment,
  type ChainStepFragment,
  type TripPriority,
  type TripReach,
  type VehiclePurpose,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';

/** A step while it is written. */
export interface DraftStep {
  name: string;
  /** Nobody named: any manager of the unit. */
  approverIds: readonly string[];
  /** Null: as policy has it. */
  hours: number | null;
}

/** A rule while it is written; empty lists and nulls set no limit. */
export interface DraftRule {
  /** Keeps its place in the page while rules move. */
  readonly key: string;
  reach: readonly TripReach[];
  purposes: readonly VehiclePurpose[];
  priorities: readonly TripPriority[];
  distanceKmFrom: number | null;
  daysFrom: number | null;
  steps: DraftStep[];
}

/** The number written in a field; null while it is empty. */
export const figureIn = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** Usual names of steps; any other is said as it was written in both languages. */
export const stepNames = [
  { zh: '单位审批', en: 'Approval by the unit' },
  { zh: '科室审批', en: 'Approval by the section' },
  { zh: '分管领导审批', en: 'Approval by the leader in charge' },
  { zh: '主要领导审批', en: 'Approval by the head of the unit' },
] as const;

const nameOf = (written: string): { nameZh: string; nameEn: string } => {
  const usual = stepNames.find(({ zh, en }) => zh === written.trim() || en === written.trim());
  return { nameZh: usual?.zh ?? written.trim(), nameEn: usual?.en ?? written.trim() };
};

const draftOf = ({ when, steps }: ChainRuleFragment, say: (name: { zh: string; en: string }) => string): DraftRule => ({
  key: crypto.randomUUID(),
  reach: [...(when.reach ?? [])],
  purposes: [...(when.purposes ?? [])],
  priorities: [...(when.priorities ?? [])],
  distanceKmFrom: when.distanceKmFrom ?? null,
  daysFrom: when.daysFrom ?? null,
  steps: steps.map(({ name, approvers, hours }) => ({
    name: say(name),
    approverIds: approvers.map(({ id }) => id),
    hours: hours ?? null,
  })),
});

const some = <T>(list: readonly T[]): T[] | null => (list.length > 0 ? [...list] : null);

const inputOf = ({ reach, purposes, priorities, distanceKmFrom, daysFrom, steps }: DraftRule): ApprovalRuleInput => ({
  when: { reach: some(reach), purposes: some(purposes), priorities: some(priorities), distanceKmFrom, daysFrom },
  steps: steps.map(({ name, approverIds, hours }) => ({ ...nameOf(name), approverIds: some(approverIds), hours })),
});

export type SampleTrip = Omit<ApprovalPreviewInput, 'unitId' | 'rules' | 'window'> & { days: number };

/** The approval chain of a unit: as it stands, being written, and tried on a sample trip. */
export class Chain {
  readonly live: Live<ChainQuery>;
  readonly #unitId: string;
  rules = $state<DraftRule[]>([]);
  effectiveFrom = $state(dateOf(now()));
  why = $state('');
  /** Steps of the sample trip as the rules stand; undefined before it was tried. */
  preview = $state.raw<readonly ChainStepFragment[]>();

  constructor(unitId: string) {
    this.#unitId = unitId;
    this.live = new Live((signal) => ask(ChainDocument, { unitId }, signal), 300_000);
  }

  /** Begins to write upon what stands there. */
  begin(say: (name: { zh: string; en: string }) => string): void {
    this.rules = (this.live.data?.approvalChain?.rules ?? []).map((rule) => draftOf(rule, say));
    this.effectiveFrom = dateOf(now());
    this.why = '';
    this.preview = undefined;
  }

  addRule(firstStep: string, secondStep: string): void {
    const step = (name: string): DraftStep => ({ name, approverIds: [], hours: null });
    this.rules.push({
      key: crypto.randomUUID(),
      reach: ['CROSS_PROVINCE'],
      purposes: [],
      priorities: [],
      distanceKmFrom: null,
      daysFrom: null,
      steps: [step(firstStep), step(secondStep)],
    });
  }

  /** Puts a rule before the one above it: the first that fits decides. */
  raise(index: number): void {
    const [rule] = this.rules.splice(index, 1);
    if (rule) this.rules.splice(Math.max(0, index - 1), 0, rule);
  }

  async try({ days, ...trip }: SampleTrip, act: Act): Promise<void> {
    const from = dateOf(new Date(now().getTime() + 86_400_000));
    const begins = new Date(`${from}T09:00:00+08:00`).getTime();
    const window = {
      from: new Date(begins).toISOString(),
      to: new Date(begins + (Math.max(1, days) - 1) * 86_400_000 + 3_600_000).toISOString(),
    };
    const input = { unitId: this.#unitId, rules: this.rules.map(inputOf), ...trip, window };
    const payload = await act.run(async () => ({ ...(await ask(ChainPreviewDocument, { input })), userErrors: [] }));
    if (payload) this.preview = payload.approvalPreview;
  }

  /** True when set. */
  async set(act: Act): Promise<boolean> {
    const revision = this.live.data?.approvalChain?.revision ?? 0;
    const input = {
      unitId: this.#unitId,
      revision,
      effectiveFrom: this.effectiveFrom,
      rules: this.rules.map(inputOf),
      why: this.why.trim(),
    };
    const payload = await act.run(async () => (await ask(SetChainDocument, { input })).setApprovalChain);
    if (payload) await this.live.refresh();
    return payload !== undefined;
  }
}
