/** `npm run check`: everything that can be said about the code without running it, two steps at a time. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

interface Step {
  readonly name: string;
  readonly command: string;
}

/** What takes longest begins first. */
const steps: readonly Step[] = [
  { name: 'Lint', command: 'eslint . --max-warnings 0' },
  { name: 'Generated code is current', command: 'graphql-codegen --config codegen.ts --check --errors-only' },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Types of the browser tests', command: 'tsc -p web/e2e' },
  { name: 'Types of the page', command: 'svelte-check --workspace web --tsconfig ./tsconfig.json --fail-on-warnings' },
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  { name: 'Floors', command: 'depcruise --config .dependency-cruiser.cjs --output-type err-long functions infra web' },
  { name: 'Dead code', command: 'knip --no-progress' },
  { name: 'Contract against the last release', command: 'node functions/local/check/schema-diff.ts' },
];
const AT_ONCE = 2;

/** What a step says is shown when it has ended, so that two do not talk at the same time. */
const run = async ({ name, command }: Step): Promise<string> => {
  const started = performance.now();
  const child = spawn(`${command} 2>&1`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = await text(child.stdout);
  const passed = (await ended) === 0;
  if (!passed) process.exitCode = 1;
  console.log(`\n── ${name} ── ${command}\n${said}`);
  return `${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1_000).toFixed(1)} s)`;
};

const waiting = [...steps];
const outcomes: string[] = [];
const lane = async (): Promise<void> => {
  for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step));
};
await Promise.all(Array.from({ length: AT_ONCE }, lane));
console.log(outcomes.join('\n'));
