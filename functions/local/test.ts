/**
 * `npm test`: first everything that needs no browser, then the page in a real one, each in a run of vitest of its own,
 * for together they would fight for two cores. Says at the end what ran.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './settings.ts';
import { aligned, say } from './terminal.ts';

interface Part {
  readonly title: string;
  /** Project in vitest.config.ts. */
  readonly project: string;
}

interface Outcome {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly unknown[];
}

const hasBrowserTests = (): boolean => {
  const folder = join(projectRoot, 'web/e2e');
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.test.ts'));
};

const parts: readonly Part[] = [
  { title: 'rules, acts, API, races, local run, stacks', project: 'code' },
  { title: 'opening and calendar in another time zone', project: 'abroad' },
  ...(hasBrowserTests() ? [{ title: 'the page in a real browser', project: 'browser' }] : []),
];

const reports = mkdtempSync(join(tmpdir(), 'gongxing-tests-'));

/** Runs one part with its output shown as it comes. */
const run = ({ title, project }: Part, index: number): { row: string[]; ok: boolean } => {
  const report = join(reports, `${String(index)}.json`);
  const started = Date.now();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', project, ...reporters], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  const seconds = `${String(Math.round((Date.now() - started) / 1000))} s`;
  if (!existsSync(report)) return { row: [title, 'did not run', '', seconds], ok: false };
  const outcome = JSON.parse(readFileSync(report, 'utf8')) as Outcome;
  const verdict = outcome.numFailedTests > 0 ? `, ${String(outcome.numFailedTests)} FAILED` : '';
  return {
    row: [
      title,
      `${String(outcome.testResults.length)} files`,
      `${String(outcome.numPassedTests)} of ${String(outcome.numTotalTests)} tests passed${verdict}`,
      seconds,
    ],
    ok: status === 0,
  };
};

const outcomes = parts.map(run);
say('\nWhat ran:');
for (const line of aligned(outcomes.map(({ row }) => row))) say(`  ${line}`);
if (!hasBrowserTests()) say('  There are no browser tests in web/e2e.');
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
