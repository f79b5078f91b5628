import { book, move, release, type Circumstances } from '../ledger/records.ts';
import type { Placed, Resource } from '../ledger/types.ts';
import { ABSENT } from '../platform/condition.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { toDateTime, type Window } from '../platform/time.ts';
import { isCancelled } from './blocks.ts';
import type { BlockKind, VehicleBlock } from './types.ts';

export const blockKey = (blockId: string) => items.BLOCK.key({ blockId });

const listKeysOf = ({ id, unitId, window }: Pick<VehicleBlock, 'id' | 'unitId' | 'window'>) =>
  items.BLOCK.listKeys({ unitId, to: toDateTime(window.to), blockId: id });

export const blockItem = ({ kind: blockKind, ...block }: VehicleBlock): Item =>
  itemOf('BLOCK', { ...blockKey(block.id), ...listKeysOf(block) }, { ...block, blockKind });

export const blockOf = (item: Item): VehicleBlock => {
  const { blockKind, ...block } = attributesOf(item);
  return { ...block, kind: blockKind as BlockKind } as unknown as VehicleBlock;
};

export const findBlock = async (source: Source, id: string): Promise<VehicleBlock | undefined> => {
  const item = await read(source, blockKey(id));
  return item && blockOf(item);
};

/** Blocks of a fleet that touch a window, by their end; not those that were cancelled. */
export const blocksOf = async (source: Source, unitId: string, { from, to }: Window): Promise<VehicleBlock[]> => {
  const found = await storeOf(source).queryAll({
    index: 'lists',
    pk: items.BLOCK.listPk({ unitId }),
    sortFrom: toDateTime(from),
  });
  return found.map(blockOf).filter(({ window }) => window.from < to && window.to > from);
};

const resourceOf = ({ unitId: shelf, vehicleId: resourceId }: VehicleBlock): Resource => ({ shelf, resourceId });

/** Makes a block and takes the vehicle, or does nothing at all. */
export const blockWrites = (block: VehicleBlock, circumstances: Circumstances): Write[] => [
  { put: blockItem(block), if: ABSENT },
  ...book(resourceOf(block), block.id, block.window, circumstances),
];

/** Ends a block and gives back what it does not keep. One that keeps nothing leaves the fleet's list. */
export const endBlockWrites = (
  block: VehicleBlock,
  ended: Required<Pick<VehicleBlock, 'endedBy' | 'endedAt'>>,
  kept: Window | undefined,
): Write[] => {
  const end = { change: blockKey(block.id), if: [{ absent: 'endedAt' }] };
  if (!kept)
    return [
      { ...end, set: ended, remove: ['listPk', 'listSk'] },
      ...release(resourceOf(block), block.id, block.window),
    ];
  return [
    { ...end, set: { ...ended, window: kept, ...listKeysOf({ ...block, window: kept }) } },
    ...move(resourceOf(block), block.id, block.window, kept),
  ];
};

/** Where a block lies in the ledger; nowhere when it was given back. */
export const placedOf = (block: VehicleBlock): Placed[] =>
  isCancelled(block) ? [] : [{ bookingId: block.id, resource: resourceOf(block), window: block.window }];
