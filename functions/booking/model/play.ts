/** One town from its beginning, with all that was drawn for it; fails with the whole story where the model differs. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { NOW } from '../../testing/town.ts';
import type { Command, Tell } from './commands.ts';
import { makeTown, type OpenTable } from './town.ts';
import { newWorld } from './world.ts';

export const play = async (
  openTable: OpenTable,
  drawn: Iterable<Command>,
  tell: Tell = () => undefined,
): Promise<void> => {
  const town = await makeTown(openTable);
  const story: string[] = [];
  const telling: Tell = (line, outcomes) => {
    story.push(line);
    tell(line, outcomes);
  };
  const real = { town, tell: telling };
  try {
    await fc.asyncModelRun(() => ({ model: newWorld(NOW), real }), drawn);
  } catch (error) {
    throw new Error([...story, '', 'Here the model and the town differ:', inspect(error)].join('\n'), { cause: error });
  } finally {
    town.store.close();
  }
};
