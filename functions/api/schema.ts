import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { sdl } from '../generated/sdl.ts';
import { enforcePolicies } from './policy.ts';
import { edgeResolvers } from './resolvers.ts';
import { roomNodes, roomResolvers } from './rooms.ts';

/** The contract with everyone's resolvers, before anyone is kept out. */
export const openSchema = (): GraphQLSchema =>
  makeExecutableSchema({ typeDefs: sdl, resolvers: [edgeResolvers(roomNodes), ...roomResolvers] });

/** What is served. */
export const makeSchema = (): GraphQLSchema => enforcePolicies(openSchema());
