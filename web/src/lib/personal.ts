import { keep, kept } from './device.ts';

/**
 * What a person was told last, kept on the device for times without a connection: for a day at most, and not for
 * whoever signs in next.
 */
const PREFIX = 'person:';
const DAY = 86_400_000;

export interface Shelf {
  readonly name: string;
  /** The document's own id says which shape an answer has: what another release of the page kept is not taken. */
  readonly shape: unknown;
  /** Whose answer it is, and about what: another's is not taken. */
  readonly of: string;
}

interface Kept<Data> extends Shelf {
  readonly at: number;
  readonly data: Data;
}

export const keepPersonal = (shelf: Shelf, data: unknown): void =>
  void keep('local', PREFIX + shelf.name, { ...shelf, at: Date.now(), data } satisfies Kept<unknown>);

export const keptPersonal = <Data>({ name, shape, of }: Shelf): Kept<Data> | undefined => {
  const last = kept('local', PREFIX + name) as Kept<Data> | undefined;
  return last?.shape === shape && last?.of === of && Date.now() - last.at < DAY ? last : undefined;
};

export const forgetPersonal = (): void => {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) keep('local', name, undefined);
};
