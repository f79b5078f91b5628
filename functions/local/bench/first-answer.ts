import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { bundleHandlers, codeSizeOf, handlers, type CodeSize, type HandlerName } from '../../../infra/bundle.ts';
import { divisionItem } from '../../organisation/records.ts';
import { divisions } from '../demo/divisions.ts';
import { projectRoot } from '../settings.ts';
import { median } from './measure.ts';

const ROUNDS = 9;
const QUESTION = '{ division(code: "430200") { name { zh } } }';
const EVENT = {
  version: '2.0',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { http: { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' }, requestId: 'bench' },
  body: JSON.stringify({ query: QUESTION }),
  isBase64Encoded: false,
};

export interface FirstAnswer {
  /** Minified code of each Lambda's bundle. */
  readonly code: Readonly<Record<HandlerName, CodeSize>>;
  readonly bareBytes: number;
  /** Median milliseconds from the start of a process to its first answer from the database. */
  readonly ms: number;
  readonly bareMs: number;
  /** Median of the rounds' ratios, ours to bare. */
  readonly ratio: number;
}

const ask = async (bundle: string, environment: NodeJS.ProcessEnv): Promise<number> => {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'once.mjs'), pathToFileURL(bundle).href, JSON.stringify(EVENT)],
    { env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [answer] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (!answer.includes('株洲')) throw new Error(`no answer from ${bundle}: ${answer}`);
  return performance.now() - started;
};

/** Starts our API and the bare one in turn, each in a new process, over the same database. */
export const measureFirstAnswer = async (
  database: { readonly endpoint: string; readonly tableName: string },
  folder: string,
): Promise<FirstAnswer> => {
  const folders = await bundleHandlers(folder);
  const ours = join(folders.graphql, 'index.mjs');
  const bare = join(folder, 'bare.mjs');
  await build({
    input: join(projectRoot, 'functions/local/bench/bare.ts'),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node24' },
    logLevel: 'warn',
    checks: { bundlerTimings: false },
    output: { file: bare, format: 'esm', minify: true, comments: false, codeSplitting: false },
  });
  const zhuzhou = divisions.find(({ code }) => code === '430200');
  if (!zhuzhou) throw new Error('the demo has no Zhuzhou');
  const { pk, sk } = divisionItem(zhuzhou);
  const environment = {
    PATH: process.env.PATH,
    TABLE_NAME: database.tableName,
    DYNAMODB_ENDPOINT: database.endpoint,
    SEALING_KEY: 'the key of the bench, known to everyone',
    OIDC_ISSUER: 'http://localhost/oidc',
    OIDC_AUDIENCE: 'bench',
    FREE_DOCUMENTS: 'yes',
    ITEM_KEY: JSON.stringify({ pk, sk }),
  };
  const rounds: { ours: number; bare: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push({ ours: await ask(ours, environment), bare: await ask(bare, environment) });
  // The first round warms the disk's cache.
  const counted = rounds.slice(1);
  return {
    code: Object.fromEntries(handlers.map((name) => [name, codeSizeOf(folders[name])])) as FirstAnswer['code'],
    bareBytes: statSync(bare).size,
    ms: median(counted.map(({ ours }) => ours)),
    bareMs: median(counted.map((round) => round.bare)),
    ratio: median(counted.map((round) => round.ours / round.bare)),
  };
};
