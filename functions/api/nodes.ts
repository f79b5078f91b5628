import type { ResolversTypes } from '../generated/resolvers.ts';
import type { Context } from '../platform/context.ts';
import { nounOf, type IdNoun } from '../platform/ids.ts';
import type { Nodes } from '../platform/nodes.ts';

/** Object type that each noun's ids stand for, of those that are nodes. */
export const typeOf: Readonly<Partial<Record<IdNoun, string>>> = {
  unit: 'Unit',
  person: 'Person',
  vehicle: 'Vehicle',
  driver: 'Driver',
  request: 'VehicleRequest',
  order: 'DispatchOrder',
  pooling: 'Pooling',
  emergency: 'Emergency',
  block: 'VehicleBlock',
  place: 'Place',
  partner: 'RentalPartner',
  station: 'Station',
  car: 'TimeShareCar',
  rentalOrder: 'RentalOrder',
  rentalStatement: 'RentalStatement',
};

/** The object of any id, or null. It carries its type's name, by which the executor goes on. */
export const findNode = async (nodes: Nodes, ctx: Context, id: string): Promise<ResolversTypes['Node'] | null> => {
  const noun = nounOf(id);
  const model = noun && (await nodes[noun]?.(ctx, id));
  return model ? ({ ...model, __typename: typeOf[noun] } as unknown as ResolversTypes['Node']) : null;
};
