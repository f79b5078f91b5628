import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './emulator.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when the output matches; rejects when the process ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

const runs: Run[] = [];

/** `npm start` on a data folder of its own, at a free port. */
const start = async (data: string): Promise<Run> => {
  const env = { ...process.env, GONGXING_DATA: data, PORT: String(await freePort()) };
  const child = spawn(process.execPath, ['functions/local/start.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  let look: () => void = () => undefined;
  const listen = (piece: Buffer): void => {
    written += piece.toString();
    look();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      look = () => {
        const match = pattern.exec(written);
        if (match) resolve(match);
      };
      look();
      void ended.then(() => {
        reject(new Error(`ended without saying ${String(pattern)}:\n${written}`));
      });
    });
  const run = { child, output: () => written, says, ended };
  runs.push(run);
  return run;
};

const ready = async (run: Run): Promise<string> => (await run.says(/ready: (http:\S+)/))[1] ?? '';

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

const freshFolder = (): string => join(mkdtempSync(join(tmpdir(), 'gongxing-start-')), 'data');

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const databasePid = (data: string): number =>
  (JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { databasePid: number }).databasePid;

const ask = async (address: string, query: string): Promise<{ status: number; body: unknown }> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.json() };
};

const PLACES = '{ divisions { code } }';

describe('npm start', () => {
  it('loads the demo once, tells where it is and whom to sign in as, and keeps all over a stop and a start', async () => {
    const data = freshFolder();
    const first = await start(data);
    const address = await ready(first);
    expect(first.output()).toMatch(/Loading demo data/);
    expect(first.output()).toMatch(/李敏/);
    const before = await ask(address, PLACES);
    expect(before).toMatchObject({ status: 200, body: { data: { divisions: expect.arrayContaining([{ code: '430000' }]) as unknown } } });

    const rival = await start(data);
    expect(await rival.ended).toBe(1);
    expect(rival.output()).toContain(`already runs: ${address}`);

    const database = databasePid(data);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(isAlive(database)).toBe(false);

    const second = await start(data);
    const again = await ready(second);
    expect(second.output()).not.toMatch(/Loading demo data/);
    expect(await ask(again, PLACES)).toEqual(before);
  });

  it('goes on loading where a killed start had to stop, and stops the database that one left behind', async () => {
    const data = freshFolder();
    const first = await start(data);
    await first.says(/demo data: [1-9]0 %/);
    const orphan = databasePid(data);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(isAlive(orphan)).toBe(true);

    const second = await start(data);
    const address = await ready(second);
    expect(second.output()).toContain('interrupted; it goes on');
    expect(isAlive(orphan)).toBe(false);
    expect((await ask(address, PLACES)).status).toBe(200);
  });

  it('given a database that is killed under load, then every request has a typed answer and it comes back by itself', async () => {
    const data = freshFolder();
    const run = await start(data);
    const address = await ready(run);
    const asking = Array.from({ length: 60 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 5));
      return ask(address, PLACES);
    });
    process.kill(databasePid(data), 'SIGKILL');
    for (const { status, body } of await Promise.all(asking)) {
      const failed = { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
      if (status !== 200) expect(body).toMatchObject(failed);
      else expect(body).toHaveProperty('data');
    }
    await run.says(/The database is back/);
    expect(await ask(address, PLACES)).toMatchObject({ status: 200, body: { data: { divisions: expect.any(Array) as unknown } } });
  });
});

describe('a start with a database file it must not touch', () => {
  it.each([
    ['of somebody else', Buffer.from('Dear Sir or Madam,'), /is not a Gongxing database/],
    ['that is damaged', Buffer.from(`SQLite format 3\0${'broken'.repeat(2_000)}`), /is damaged/],
  ])('%s: says so and what to do, and leaves it as it is', async (_, bytes, words) => {
    const data = freshFolder();
    mkdirSync(data);
    writeFileSync(join(data, 'gongxing.sqlite'), bytes);
    const run = await start(data);
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(words);
    expect(run.output()).toMatch(/Nothing was changed/);
    expect(run.output()).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(data, 'gongxing.sqlite')).equals(bytes)).toBe(true);
  });
});
