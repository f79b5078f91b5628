import type { Resolvers } from '../generated/resolvers.ts';
import { certain } from '../platform/item.ts';
import type { Nodes } from '../platform/nodes.ts';
import { divisionsBelow, findDivision, findPerson, findUnit } from './records.ts';
import { maySeePerson } from './rules.ts';

export const resolvers: Resolvers = {
  Query: {
    viewer: (_, __, { viewer }) => (viewer.kind === 'person' ? viewer : null),
    divisions: (_, { of }, ctx) => divisionsBelow(ctx, of ?? undefined),
    division: (_, { code }, ctx) => findDivision(ctx, code),
  },
  Unit: {
    division: async ({ divisionCode }, _, ctx) =>
      certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`),
  },
  Person: {
    unit: async ({ unitId }, _, ctx) => certain(await findUnit(ctx, unitId), `unit ${unitId}`),
    roles: ({ roles }) => [...roles],
  },
  Viewer: {
    person: async ({ personId }, _, ctx) => certain(await findPerson(ctx, personId), `person ${personId}`),
    jurisdiction: async ({ jurisdiction }, _, ctx) =>
      certain(await findDivision(ctx, jurisdiction), `division ${jurisdiction}`),
  },
};

export const nodes: Nodes = {
  unit: findUnit,
  person: async (ctx, id) => {
    const { viewer } = ctx;
    const ownUnit = viewer.kind === 'person' ? findUnit(ctx, viewer.unitId) : undefined;
    const [person, own] = await Promise.all([findPerson(ctx, id), ownUnit]);
    const unit = person && (await findUnit(ctx, person.unitId));
    return unit && maySeePerson(viewer, own, person, unit) ? person : undefined;
  },
};
