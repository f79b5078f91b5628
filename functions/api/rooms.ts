import { existsSync } from 'node:fs';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Nodes } from '../platform/nodes.ts';

const names = ['calendar', 'organisation', 'fleet', 'rental', 'opening', 'booking', 'supervision', 'reports'];
const rooms: { resolvers: Resolvers; nodes?: Nodes }[] = [];
for (const name of names) {
  const url = new URL(`../${name}/resolvers.ts`, import.meta.url);
  if (!existsSync(url)) continue;
  try {
    rooms.push((await import(/* @vite-ignore */ url.pathname)) as { resolvers: Resolvers; nodes?: Nodes });
  } catch (error) {
    console.warn(`room ${name} is not ready:`, error);
  }
}

export const roomResolvers: readonly Resolvers[] = rooms.map(({ resolvers }) => resolvers);
export const roomNodes: Nodes = Object.assign({}, ...rooms.map(({ nodes }) => nodes)) as Nodes;
