import {
  buildASTSchema,
  GraphQLScalarType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Nodes } from '../platform/nodes.ts';
import { contract } from './contract.ts';
import { attachLater, laterNodes } from './later.ts';
import { enforcePolicies } from './policy.ts';
import { edgeResolvers } from './resolvers.ts';
import { rooms } from './rooms.ts';

/** Gives a scalar of the contract its reading and writing. */
const attachScalar = (type: GraphQLScalarType, { serialize, parseValue, parseLiteral }: GraphQLScalarType): void => {
  Object.assign(type, { serialize, parseValue, parseLiteral });
};

/** Gives a type's fields their resolvers. Fields without one read the property of their own name. */
const attachFields = (type: GraphQLObjectType, resolvers: object): void => {
  for (const [name, resolve] of Object.entries(resolvers) as [string, unknown][])
    Object.assign(type.getFields()[name] ?? {}, { resolve });
};

const attach = (schema: GraphQLSchema, resolvers: object): void => {
  for (const [name, given] of Object.entries(resolvers) as [string, object][]) {
    const type = schema.getType(name);
    if (given instanceof GraphQLScalarType && isScalarType(type)) attachScalar(type, given);
    else if (isObjectType(type)) attachFields(type, given);
  }
};

/** The contract with everyone's resolvers, before anyone is kept out. */
export const openSchema = (): GraphQLSchema => {
  // A test has shown that it is valid.
  const schema = buildASTSchema(contract, { assumeValid: true });
  const nodes = Object.assign({}, laterNodes, ...rooms.map((room) => room.nodes)) as Nodes;
  for (const resolvers of [edgeResolvers(nodes), ...rooms.flatMap((room) => room.resolvers)]) attach(schema, resolvers);
  attachLater(schema);
  return schema;
};

/** What is served. */
export const makeSchema = (): GraphQLSchema => enforcePolicies(openSchema());
