import { getDirectives, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { hasRole, type Role, type Viewer } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { apiError } from './errors.ts';

/** Who may read a field or run a mutation, as its directive in the contract says; several directives: any is enough. */
export type Policy =
  | { readonly name: 'public' }
  | { readonly name: 'signedIn' }
  | { readonly name: 'role'; readonly any: readonly Role[] }
  | { readonly name: 'scope'; readonly any: readonly string[] };

const names: readonly string[] = ['public', 'signedIn', 'role', 'scope'] satisfies Policy['name'][];

const declared = (schema: GraphQLSchema, element: GraphQLObjectType | GraphQLFieldConfig<unknown, Context>): Policy[] =>
  getDirectives(schema, element)
    .filter(({ name }) => names.includes(name))
    .map(({ name, args }) => ({ name, ...args }) as Policy);

/** A field's own policies, else those of its type. Query and Mutation say nothing for their fields. */
const policiesOf = (
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLFieldConfig<unknown, Context>,
): Policy[] => {
  const own = declared(schema, field);
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  return own.length > 0 || isRoot ? own : declared(schema, type);
};

/** Whether one policy lets a viewer in. Jurisdiction is not asked here: it needs the object. */
export const permits = (policy: Policy, viewer: Viewer): boolean => {
  if (policy.name === 'public') return true;
  if (policy.name === 'signedIn') return viewer.kind === 'person';
  if (policy.name === 'role') return hasRole(viewer, ...policy.any);
  return viewer.kind === 'partner' && policy.any.some((scope) => viewer.scopes.includes(scope));
};

const refuse = (viewer: Viewer): Error =>
  viewer.kind === 'anonymous'
    ? apiError('UNAUTHENTICATED', { zh: '请先登录。', en: 'Sign in first.' })
    : apiError('FORBIDDEN', { zh: '您无权查看或执行此项。', en: 'You may not see or do this.' });

/** Every field of every object type with its policies, in the order of the contract. */
export const policyTable = (
  schema: GraphQLSchema,
): { readonly type: string; readonly field: string; readonly policies: readonly Policy[] }[] => {
  const rows: { type: string; field: string; policies: readonly Policy[] }[] = [];
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const type = schema.getType(typeName) as GraphQLObjectType;
      rows.push({ type: typeName, field: fieldName, policies: policiesOf(schema, type, field) });
      return field;
    },
  });
  return rows;
};

/** The schema with its policies enforced. Deny by default: a field without a policy is closed to everyone. */
export const enforcePolicies = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>, _, typeName) => {
      const policies = policiesOf(schema, schema.getType(typeName) as GraphQLObjectType, field);
      if (policies.some(({ name }) => name === 'public')) return field;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: (source, args, ctx, info): unknown => {
          if (!policies.some((policy) => permits(policy, ctx.viewer))) throw refuse(ctx.viewer);
          return resolve(source, args, ctx, info) as unknown;
        },
      };
    },
  });
