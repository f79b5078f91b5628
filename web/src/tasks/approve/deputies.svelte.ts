import {
  AppointDeputyDocument,
  DeputiesDocument,
  EndDeputyDocument,
  type AppointDeputyInput,
  type DeputiesQuery,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { Me } from '../sign-in/staff.svelte.ts';
import { isAlwaysInOwnRight } from './own-steps.ts';

export type Appointment = DeputiesQuery['deputyAppointments'][number];

/** Who stands in for whom in the unit, appointing somebody and ending it. */
export class Deputies {
  readonly live: Live<DeputiesQuery>;
  readonly #me: Me;
  /** Stands for the appointment that is being filled in; a new one for the next. */
  #key = crypto.randomUUID();

  constructor(me: Me) {
    this.#me = me;
    this.live = new Live((signal) => ask(DeputiesDocument, { unitId: me.unit.id }, signal), 60_000);
  }

  get own(): readonly Appointment[] {
    return (this.live.data?.deputyAppointments ?? []).filter(({ approver }) => approver.id === this.#me.id);
  }

  /** Appointments by which the viewer decides for others, now or later. */
  get forOthers(): readonly Appointment[] {
    return (this.live.data?.deputyAppointments ?? []).filter(({ deputy }) => deputy.id === this.#me.id);
  }

  get colleagues(): DeputiesQuery['possibleApprovers'] {
    return (this.live.data?.possibleApprovers ?? []).filter(({ id }) => id !== this.#me.id);
  }

  /** Colleagues who could decide something for the viewer, and the others. */
  get able(): DeputiesQuery['possibleApprovers'] {
    return this.colleagues.filter((one) => !this.unable.includes(one));
  }

  get unable(): DeputiesQuery['possibleApprovers'] {
    const rules = this.live.data?.approvalChain?.rules ?? [];
    return this.colleagues.filter((one) => isAlwaysInOwnRight(rules, this.#me, one));
  }

  /** Whether a colleague decides requests himself: as a manager, or as named in a step of the unit's chain. */
  approves(id: string): boolean {
    const isManager = this.colleagues.some((one) => one.id === id && one.roles.includes('UNIT_MANAGER'));
    const steps = this.live.data?.approvalChain?.versions.flatMap(({ rules }) => rules.flatMap((rule) => rule.steps));
    return isManager || steps?.some(({ approvers }) => approvers.some((one) => one.id === id)) === true;
  }

  /** True when done. */
  async appoint(input: Omit<AppointDeputyInput, 'idempotencyKey'>, act: Act): Promise<boolean> {
    const keyed = { ...input, idempotencyKey: this.#key };
    const payload = await act.run(async () => (await ask(AppointDeputyDocument, { input: keyed })).appointDeputy);
    // What was refused may be sent again with other input, which wants a key of its own.
    if (payload ?? act.refusals.length > 0) this.#key = crypto.randomUUID();
    await this.live.refresh();
    return payload !== undefined;
  }

  /** True when done. */
  async end({ id }: Appointment, act: Act): Promise<boolean> {
    const input = { appointmentId: id };
    const payload = await act.run(async () => (await ask(EndDeputyDocument, { input })).endDeputy);
    await this.live.refresh();
    return payload !== undefined;
  }
}
