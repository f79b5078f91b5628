import {
  EndVehicleBlockDocument,
  FleetBlocksDocument,
  FleetVehiclesDocument,
  StopLendingVehicleDocument,
  type FleetVehiclesQuery,
  type FleetVehiclesQueryVariables,
  type LendingTermsFragment,
  type StopLendingVehicleMutation,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { FleetBlock, FleetVehicle } from './vehicles.ts';

/** Trip for which a neighbour still has a vehicle that is no longer lent. */
export type StandingLoan = StopLendingVehicleMutation['stopLendingVehicle']['standing'][number];

const PAGE = 100;
const WEEKS = 8;
const WEEK = 7 * 86_400_000;

/** The vehicles of one fleet, and the spans of the coming weeks in which they are not to be had. */
export class Fleet {
  readonly vehicles: Live<readonly FleetVehicle[]>;
  readonly blocks: Live<readonly FleetBlock[]>;
  readonly ending = new Act();
  readonly stopping = new Act();
  /** What was said of lending since the list was read, which may lag some seconds. */
  #said = $state.raw<ReadonlyMap<string, LendingTermsFragment | null>>(new Map());

  constructor(unitId: string) {
    this.vehicles = new Live((signal) => this.#all(unitId, signal), 5 * 60_000);
    this.blocks = new Live(async (signal) => {
      const window = {
        from: dateTimeOf(localOf(new Date())),
        to: dateTimeOf(localOf(new Date(Date.now() + WEEKS * WEEK))),
      };
      return (await ask(FleetBlocksDocument, { unitId, window }, signal)).vehicleBlocks;
    }, 60_000);
  }

  /** A vehicle with the latest word on lending it. */
  lendingOf({ id, lending }: FleetVehicle): LendingTermsFragment | null {
    const said = this.#said.get(id);
    return said === undefined ? lending : said;
  }

  lent({ id }: FleetVehicle, terms: LendingTermsFragment | null): void {
    this.#said = new Map([...this.#said, [id, terms]]);
  }

  /** What neighbours still have the vehicle for; undefined when refused or unanswered. */
  async stopLending(vehicle: FleetVehicle): Promise<readonly StandingLoan[] | undefined> {
    const payload = await this.stopping.run(
      async () => (await ask(StopLendingVehicleDocument, { input: { vehicleId: vehicle.id } })).stopLendingVehicle,
    );
    if (payload) this.lent(vehicle, null);
    return payload?.standing;
  }

  /** True when it has ended. */
  async end({ id: blockId }: FleetBlock): Promise<boolean> {
    const payload = await this.ending.run(
      async () => (await ask(EndVehicleBlockDocument, { input: { blockId } })).endVehicleBlock,
    );
    if (payload) void this.blocks.refresh();
    return payload !== undefined;
  }

  /** A search looks through all of them, so all of them are here. */
  async #all(unitId: string, signal: AbortSignal): Promise<readonly FleetVehicle[]> {
    const vehicles: FleetVehicle[] = [];
    let after: string | null = null;
    do {
      const asked: FleetVehiclesQueryVariables = { unitId, first: PAGE, after };
      const { fleetVehicles }: FleetVehiclesQuery = await ask(FleetVehiclesDocument, asked, signal);
      const { nodes, pageInfo } = fleetVehicles;
      vehicles.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return vehicles;
  }
}
