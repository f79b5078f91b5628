import type { Context } from './context.ts';
import type { IdNoun } from './ids.ts';

/**
 * How a room answers `node(id:)`: for each of its nouns, the model of that id, or undefined when it is absent or not
 * the caller's. Every room exports `nodes` of this type from its resolvers.ts; the edge finds the noun in the id.
 */
export type Nodes = Partial<Readonly<Record<IdNoun, (ctx: Context, id: string) => Promise<object | undefined>>>>;
