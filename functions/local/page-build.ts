import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built page is made of, beside the lock file's packages. */
const SOURCES = ['web', 'functions/calendar', 'functions/opening', 'functions/platform', 'package-lock.json'];
const NOT_SOURCES = new Set(['dist', 'e2e', 'node_modules']);

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .flatMap(({ name }) => filesUnder(join(path, name)));
};

const firstLines = (text: string): string => text.trim().split('\n').slice(0, 12).join('\n');

/** Changes when a source is added, removed or written. */
const fingerprint = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
};

/**
 * Builds the page when its sources have changed since the last build. The builder is a process of its own, so that
 * its memory goes with it; it ends when the signal says so. A failed build leaves what was built before.
 */
export const buildPage = async (root: string, say: (line: string) => void, signal: AbortSignal): Promise<void> => {
  if (!existsSync(join(root, 'web/index.html'))) {
    say('There is no page in web/ yet: only the API and the sign-in are served.');
    return;
  }
  const stamp = join(root, 'web/dist/.sources');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the page …');
  const program = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [program, 'build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Whoever starts it, a test run included, gets the page as it is published.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    signal,
  });
  let words = '';
  const listen = (piece: Buffer): void => {
    words += piece.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = (await once(child, 'exit').catch(() => [null])) as [number | null];
  if (signal.aborted) return;
  if (code === 0) writeFileSync(stamp, wanted);
  else say(`The page could not be built; what was built before is served.\n${firstLines(words)}`);
};
