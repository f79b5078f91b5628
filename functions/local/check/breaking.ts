import { buildSchema, findBreakingChanges } from 'graphql';

/** A breaking change that was decided upon: what graphql-js says of it, and why partners must bear it. */
export interface Note {
  readonly change: string;
  readonly why: string;
}

export interface Comparison {
  /** Changes that would break a partner's client and that nobody has noted. */
  readonly unnoted: readonly string[];
  /** Notes of changes that are not there. */
  readonly idle: readonly string[];
}

/** What a contract does to those who build on the released one. */
export const compare = (released: string, current: string, notes: readonly Note[]): Comparison => {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current)).map(
    ({ description }) => description,
  );
  const noted = notes.filter(({ why }) => why.trim() !== '').map(({ change }) => change);
  return {
    unnoted: changes.filter((change) => !noted.includes(change)),
    idle: notes.map(({ change }) => change).filter((change) => !changes.includes(change)),
  };
};
