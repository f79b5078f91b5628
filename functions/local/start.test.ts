import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './emulator.ts';
import { runGuideCommands } from '../testing/guide.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when the output matches; rejects when the process ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

const runs: Run[] = [];

/** A command of ours on a data folder of its own; what is started is at a free port. */
const launch = async (data: string, ...command: readonly string[]): Promise<Run> => {
  const env = { ...process.env, GONGXING_DATA: data, PORT: String(await freePort()) };
  const child = spawn(process.execPath, [...command], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

/** `npm start`. */
const start = (data: string): Promise<Run> => launch(data, 'functions/local/start.ts');

const ready = async ({ says }: Run): Promise<string> => (await says(/ready: (http:\S+)[^]*Ctrl-C/))[1] ?? '';

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

const freshFolder = (): string => join(mkdtempSync(join(tmpdir(), 'gongxing-start-')), 'data');

/** Whether a process still runs; one that nobody has taken notice of since it ended does not. */
const isAlive = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8') !== '';
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

const DIVISIONS = '{ divisions { code } }';
const HUNAN = { data: { divisions: expect.arrayContaining([{ code: '430000' }]) as unknown } };

let template: Promise<{ output: string; data: string }> | undefined;

const load = async (): Promise<{ output: string; data: string }> => {
  const data = freshFolder();
  const run = await start(data);
  await ready(run);
  run.child.kill('SIGTERM');
  await run.ended;
  return { output: run.output(), data };
};

/** A folder of its own in which a first start has been; what that start said. */
const loaded = async (): Promise<{ output: string; data: string }> => {
  template ??= load();
  const { output, data } = await template;
  const copy = freshFolder();
  cpSync(data, copy, { recursive: true });
  return { output, data: copy };
};

// A first start loads the demo data, which takes its time on a busy machine.
describe('npm start', { timeout: 180_000 }, () => {
  it('loads the demo at the first start only, and keeps all over a stop and a start', async () => {
    const { output, data } = await loaded();
    expect(output).toMatch(/Loading demo data/);
    expect(output).toMatch(/李敏/);
    const run = await start(data);
    const address = await ready(run);
    expect(run.output()).not.toMatch(/Loading demo data/);
    expect(await ask(address, DIVISIONS)).toMatchObject({ status: 200, body: HUNAN });
  });

  it('tells a second start where the first runs, and stops at Ctrl-C with its database', async () => {
    const { data } = await loaded();
    const run = await start(data);
    const address = await ready(run);
    const rival = await start(data);
    expect(await rival.ended).toBe(1);
    expect(rival.output()).toContain(`already runs: ${address}`);

    const database = databasePid(data);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
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
    expect(await ask(address, DIVISIONS)).toMatchObject({ status: 200, body: HUNAN });
  });

  it('given a database that is killed under load, then every request has a typed answer and it comes back by itself', async () => {
    const { data } = await loaded();
    const run = await start(data);
    const address = await ready(run);
    const asking = Array.from({ length: 60 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 5));
      return ask(address, DIVISIONS);
    });
    process.kill(databasePid(data), 'SIGKILL');
    for (const { status, body } of await Promise.all(asking)) {
      const failed = { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
      if (status !== 200) expect(body).toMatchObject(failed);
      else expect(body).toHaveProperty('data');
    }
    await run.says(/The database is back/);
    expect(await ask(address, DIVISIONS)).toMatchObject({ status: 200, body: HUNAN });
  });
});

describe('npm run sandbox', { timeout: 180_000 }, () => {
  it('has a partner whose system signs in as the guide says, and goes the whole way', async () => {
    const data = freshFolder();
    const sandbox = await launch(data, 'functions/local/start.ts', '--sandbox');
    const ADDRESS = await ready(sandbox);
    const [, CLIENT_ID = '', CLIENT_SECRET = ''] = /(ptr_\w+) {2}(\S+)/.exec(sandbox.output()) ?? [];

    const given = { ADDRESS, CLIENT_ID, CLIENT_SECRET };
    const [token = '', viewer = ''] = await runGuideCommands(given);
    expect(token).toMatch(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(JSON.parse(viewer)).toMatchObject({
      data: { partnerViewer: { partner: { state: 'ENGAGED' } }, testClock: { aheadSeconds: 0 } },
    });

    const example = 'functions/local/partner-example/example.ts';
    const walk = await launch(data, example, '--walk', '--port', String(await freePort()));
    expect(await walk.ended, walk.output()).toBe(0);
    expect(walk.output()).toMatch(
      /verified: ORDER_NO_SHOW[^]*verified: STATEMENT_APPROVED[^]*reconciled: 0 differences/,
    );
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
