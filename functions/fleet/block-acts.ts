/** Use cases around spans in which a vehicle is not to be had. */
import { daysOfResource } from '../ledger/records.ts';
import { findUnit } from '../organisation/records.ts';
import { actorOf } from '../platform/access.ts';
import { stampOf, type Context } from '../platform/context.ts';
import { inputHash } from '../platform/idempotency.ts';
import { derivedId, nounOf } from '../platform/ids.ts';
import { done, refusal, refused, type Result } from '../platform/result.ts';
import { tidy } from '../platform/text.ts';
import type { Window } from '../platform/time.ts';
import { blockKey, blockOf, blocksOf, blockWrites, endBlockWrites } from './block-records.ts';
import {
  blockReasonRefusals,
  blockStateOf,
  blockWindowRefusals,
  keptWindow,
  mayBlock,
  takenRefusals,
} from './blocks.ts';
import { vehicleKey, vehicleOf } from './records.ts';
import type { BlockKind, BlockRefusal, EndBlockRefusal, Vehicle, VehicleBlock } from './types.ts';

interface BlockVehicle {
  readonly idempotencyKey: string;
  readonly vehicleId: string;
  readonly window: Window;
  readonly kind: BlockKind;
  readonly reason: string;
}

/** How often an act is tried anew when others keep overtaking it. */
const ROUNDS = 4;
/** Most blocks of one list. */
const LIST_MOST = 500;

/** Block and vehicle as they stand this moment, in one read; the vehicle only when the caller may block it. */
const look = async (
  ctx: Context,
  blockId: string,
  vehicleId: string,
): Promise<{ readonly block?: VehicleBlock; readonly vehicle?: Vehicle }> => {
  const keys = [blockKey(blockId), ...(nounOf(vehicleId) === 'vehicle' ? [vehicleKey(vehicleId)] : [])];
  const [made, item] = await ctx.store.getMany(keys, { consistent: true });
  const vehicle = item && vehicleOf(item);
  const fleet = vehicle && (await findUnit(ctx, vehicle.unitId));
  return {
    ...(made ? { block: blockOf(made) } : {}),
    ...(fleet && mayBlock(ctx.viewer, fleet) ? { vehicle } : {}),
  };
};

/** Takes a vehicle out of reach for a while. The block's id comes from the key: it is its own record of having been made. */
export const blockVehicle = async (
  ctx: Context,
  { idempotencyKey, ...input }: BlockVehicle,
): Promise<Result<VehicleBlock, BlockRefusal>> => {
  const actor = actorOf(ctx.viewer);
  const id = derivedId('block', actor, 'blockVehicle', idempotencyKey);
  const { vehicleId, kind } = input;
  const asked = {
    vehicleId,
    kind,
    window: { from: input.window.from, to: input.window.to },
    reason: tidy(input.reason),
  };
  const hash = inputHash(asked);
  const wrongWindow = blockWindowRefusals(asked.window, ctx.now);
  const wrong = [...wrongWindow, ...blockReasonRefusals(asked.reason)];

  for (let round = 1; round <= ROUNDS; round += 1) {
    const { block: made, vehicle } = await look(ctx, id, vehicleId);
    if (made?.inputHash === hash) return done(made);
    if (made) return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
    if (!vehicle) return refused([refusal('VEHICLE_NOT_FOUND', ['input', 'vehicleId']), ...wrong]);
    const { unitId, divisionCode } = vehicle;
    const resource = { shelf: unitId, resourceId: vehicleId };
    const days = wrongWindow.length > 0 ? [] : await daysOfResource(ctx, resource, asked.window);
    const refusals = [...wrong, ...takenRefusals(vehicle, days, asked.window, ctx)];
    if (refusals.length > 0) return refused(refusals);
    const block = { ...asked, id, unitId, divisionCode, madeBy: actor, madeAt: ctx.now, inputHash: hash };
    // Lapsed holds on these days are cleared on the way.
    const writes = blockWrites(block, { days, viewpoint: { now: ctx.now } });
    const outcome = await ctx.store.commit(writes, stampOf(ctx, 'blockVehicle', asked.reason));
    ctx.written();
    if (outcome.ok) return done(block);
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};

/** The block as it stands this moment; undefined when it is none, or not the caller's to end. */
const theirBlock = async (ctx: Context, blockId: string): Promise<VehicleBlock | undefined> => {
  const item = nounOf(blockId) === 'block' ? await ctx.store.get(blockKey(blockId), { consistent: true }) : undefined;
  const block = item && blockOf(item);
  const fleet = block && (await findUnit(ctx, block.unitId));
  return fleet && mayBlock(ctx.viewer, fleet) ? block : undefined;
};

/** Ends a block: what has not run yet is free from now on. */
export const endVehicleBlock = async (
  ctx: Context,
  { blockId }: { readonly blockId: string },
): Promise<Result<VehicleBlock, EndBlockRefusal>> => {
  const endedBy = actorOf(ctx.viewer);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const block = await theirBlock(ctx, blockId);
    if (!block) return refused([refusal('BLOCK_NOT_FOUND', ['input', 'blockId'])]);
    if (block.endedBy === endedBy) return done(block);
    const state = blockStateOf(block, ctx.now);
    if (state === 'OVER' || state === 'CANCELLED')
      return refused([refusal('BLOCK_OVER', ['input', 'blockId'], { state })]);
    const kept = keptWindow(block, ctx.now);
    const ended = { endedBy, endedAt: ctx.now };
    const outcome = await ctx.store.commit(endBlockWrites(block, ended, kept), stampOf(ctx, 'endVehicleBlock'));
    ctx.written();
    if (outcome.ok) return done({ ...block, ...ended, ...(kept ? { window: kept } : {}) });
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};

/** Blocks of a fleet that touch a window, earliest first; none when the fleet is not the caller's to block. */
export const vehicleBlocks = async (ctx: Context, unitId: string, window: Window): Promise<VehicleBlock[]> => {
  const fleet = nounOf(unitId) === 'unit' ? await findUnit(ctx, unitId) : undefined;
  if (!fleet || !mayBlock(ctx.viewer, fleet)) return [];
  const blocks = await blocksOf(ctx, unitId, window);
  return blocks.sort((a, b) => a.window.from - b.window.from).slice(0, LIST_MOST);
};
