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
    /** Where the whole thing runs, such as http://localhost:4100. */
    address: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the service says of itself that may explain why a test failed: faults, and work that did not come to its end. */
const TROUBLE = /"level":"error"|INTERNAL_SERVER_ERROR|RATE_LIMITED|failed:/;

let stop = (): Promise<void> => Promise.resolve();

/**
 * Everything as `npm start` gives it, with fresh demo data, once for all browser tests; ADDRESS names one that runs
 * already. What a test writes the next one sees, so a test makes what it needs and counts on nothing else.
 */
export const setup = async (project: TestProject): Promise<void> => {
  const given = process.env.ADDRESS;
  if (given) {
    project.provide('address', given);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-browser-'));
  const env = { ...process.env, GONGXING_DATA: join(folder, 'data'), PORT: String(await freePort()) };
  const child = spawn(process.execPath, ['functions/local/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
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
  project.provide('address', address);
};

export const teardown = (): Promise<void> => stop();
