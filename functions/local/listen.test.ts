import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from './listen.ts';

const blockers: Server[] = [];
afterEach(() => {
  for (const server of blockers.splice(0)) server.close();
});

/** A port that another program holds. */
const takenPort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  blockers.push(server);
  return (server.address() as AddressInfo).port;
};

describe('a port that is taken', () => {
  it('is left for the next free one, and that is said', async () => {
    const port = await takenPort();
    const said: string[] = [];
    const listener = await listen({ port, isPortFixed: false }, (line) => said.push(line));
    expect(listener.port).toBeGreaterThan(port);
    expect(said.join()).toContain(`Port ${String(port)} is taken`);
    await listener.stop();
  });

  it('is an error with another proposal when that very port was wanted', async () => {
    const port = await takenPort();
    await expect(listen({ port, isPortFixed: true }, () => undefined)).rejects.toThrow(
      `PORT=${String(port + 1)} npm start`,
    );
  });
});

it('answers "starting" until the front is there, then the front', async () => {
  const port = await takenPort();
  const listener = await listen({ port, isPortFixed: false }, () => undefined);
  const address = `http://localhost:${String(listener.port)}`;
  expect((await fetch(address)).status).toBe(503);
  listener.serve((_request, response) => {
    response.end('ready');
  });
  expect(await (await fetch(address)).text()).toBe('ready');
  await listener.stop();
  await expect(fetch(address)).rejects.toThrow();
});
