import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../functions/local/emulator.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the whole thing runs, once for each worker, such as http://localhost:4100. */
    addresses: readonly string[];
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the service says of itself that may explain why a test failed: faults, and work that did not come to its end. */
const TROUBLE = /"level":"error"|INTERNAL_SERVER_ERROR|RATE_LIMITED|failed:/;

/** How each is stopped that was started. */
const stops: (() => Promise<void>)[] = [];

/** Starts everything as `npm start` gives it, with fresh demo data; resolves to where it runs when it is ready. */
const start = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-browser-'));
  const env = { ...process.env, GONGXING_DATA: join(folder, 'data'), PORT: String(await freePort()) };
  const child = spawn(process.execPath, ['functions/local/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  stops.push(async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  let said = '';
  const ready = new Promise<string>((resolve) => {
    const listen = (piece: Buffer): void => {
      said += piece.toString();
      const address = /ready: (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    };
    const heed = (line: string): void => {
      if (TROUBLE.test(line)) console.error(line);
    };
    createInterface(child.stdout).on('line', heed);
    createInterface(child.stderr).on('line', heed);
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  const address = await Promise.race([ready, ended.then(() => undefined)]);
  if (address === undefined) throw new Error(`npm start ended before it was ready:\n${said}`);
  return address;
};

/**
 * Everything once for each worker, so that no test meets what another does at the same time; ADDRESS names one that runs
 * already, for all. What a test writes the next one of its worker sees, so a test makes what it needs and counts on
 * nothing else.
 */
export const setup = async (project: TestProject): Promise<void> => {
  const given = process.env.ADDRESS;
  const addresses = given ? [given] : [];
  // One after the other: the first one builds the page for all.
  while (addresses.length < (given ? 1 : project.config.maxWorkers)) addresses.push(await start());
  project.provide('addresses', addresses);
};

export const teardown = async (): Promise<void> => {
  await Promise.all(stops.map((stop) => stop()));
};
