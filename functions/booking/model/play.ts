/** One town from its beginning, with all that was drawn for it; fails with the whole story where the model differs, and else gives what the town has come to. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { NOW } from '../../testing/town.ts';
import type { Command, Tell } from './commands.ts';
import { makeTown, type OpenTable } from './town.ts';
import { newWorld, type World } from './world.ts';

export const play = async (
  openTable: OpenTable,
  drawn: Iterable<Command>,
  tell: Tell = () => undefined,
): Promise<World> => {
  const town = await makeTown(openTable);
  const story: string[] = [];
  const telling: Tell = (line, outcomes) => {
    story.push(line);
    tell(line, outcomes);
  };
  const real = { town, tell: telling };
  const model = newWorld(NOW);
  try {
    await fc.asyncModelRun(() => ({ model, real }), drawn);
    return model;
  } catch (error) {
    throw new Error([...story, '', 'Here the model and the town differ:', inspect(error)].join('\n'), { cause: error });
  } finally {
    town.store.close();
  }
};
