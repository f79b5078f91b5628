import {
  defaultFieldResolver,
  getDirectiveValues,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { hasRole, hasScopes, type Role, type Viewer } from '../platform/access.ts';
import type { Context } from '../platform/context.ts';
import { apiError } from './errors.ts';

/** Who may read a field or run a mutation, as its directive in the contract says; several directives: any is enough. */
export type Policy =
  | { readonly name: 'public' }
  | { readonly name: 'signedIn' }
  | { readonly name: 'role'; readonly any: readonly Role[] }
  | { readonly name: 'scope'; readonly any: readonly string[] };

type Field = GraphQLField<unknown, Context>;

const names: ReadonlySet<string> = new Set<Policy['name']>(['public', 'signedIn', 'role', 'scope']);

/** Policies that an element of the contract declares itself. Most fields declare none. */
const declared = (schema: GraphQLSchema, { astNode }: GraphQLObjectType | Field): Policy[] =>
  (astNode?.directives ?? []).flatMap(({ name: { value: name } }) => {
    const directive = names.has(name) ? schema.getDirective(name) : undefined;
    return directive && astNode ? [{ name, ...getDirectiveValues(directive, astNode) } as Policy] : [];
  });

interface Guarded {
  readonly type: string;
  readonly field: Field;
  readonly policies: readonly Policy[];
}

/**
 * Every field of every object type with its policies: its own, else those of its type. Query and Mutation say nothing
 * for their fields.
 */
export const policyTable = (schema: GraphQLSchema): Guarded[] => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      const inherited = isRoot ? [] : declared(schema, type);
      return Object.values(type.getFields()).map((field: Field) => {
        const own = declared(schema, field);
        return { type: type.name, field, policies: own.length > 0 ? own : inherited };
      });
    });
};

/** Whether one policy lets a viewer in. Jurisdiction is not asked here: it needs the object. */
export const permits = (policy: Policy, viewer: Viewer): boolean => {
  if (policy.name === 'public') return true;
  if (policy.name === 'signedIn') return viewer.kind === 'person';
  if (policy.name === 'role') return hasRole(viewer, ...policy.any);
  return hasScopes(viewer) && policy.any.some((scope) => viewer.scopes.includes(scope));
};

/** A system is told what it lacks: its engineers cannot look it up in a page. */
const refuseSystem = (policies: readonly Policy[]): Error => {
  const scopes = policies.flatMap((policy) => (policy.name === 'scope' ? policy.any : []));
  return scopes.length > 0
    ? apiError('FORBIDDEN', {
        zh: `令牌缺少权限，须有其中之一：${scopes.join('、')}。`,
        en: `The token lacks a scope: it needs one of ${scopes.join(', ')}.`,
      })
    : apiError('FORBIDDEN', {
        zh: '此项由单位或主管部门的人员办理，不对系统开放。',
        en: 'This is for people of units and authorities, not for systems.',
      });
};

const refuse = (viewer: Viewer, policies: readonly Policy[]): Error => {
  if (viewer.kind === 'anonymous') return apiError('UNAUTHENTICATED', { zh: '请先登录。', en: 'Sign in first.' });
  if (hasScopes(viewer)) return refuseSystem(policies);
  return apiError('FORBIDDEN', { zh: '您无权查看或执行此项。', en: 'You may not see or do this.' });
};

/** Puts the policies before the fields' resolvers. Deny by default: a field without a policy is closed to everyone. */
export const enforcePolicies = (schema: GraphQLSchema): GraphQLSchema => {
  for (const { field, policies } of policyTable(schema)) {
    if (policies.some(({ name }) => name === 'public')) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args: unknown, ctx, info): unknown => {
      if (!policies.some((policy) => permits(policy, ctx.viewer))) throw refuse(ctx.viewer, policies);
      return resolve(source, args, ctx, info);
    };
  }
  return schema;
};
