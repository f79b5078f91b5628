/** `npm run check`: everything that can be said about the code without running it, one step after the other. */
import { spawnSync } from 'node:child_process';

const steps = [
  { name: 'Generated code is current', command: 'graphql-codegen --config codegen.ts --check --errors-only' },
  { name: 'Types', command: 'tsc -p .' },
  { name: 'Types of the browser tests', command: 'tsc -p web/e2e' },
  { name: 'Types of the page', command: 'svelte-check --workspace web --tsconfig ./tsconfig.json --fail-on-warnings' },
  { name: 'Lint', command: 'eslint . --max-warnings 0' },
  { name: 'Format', command: 'prettier --check --log-level warn .' },
  { name: 'Floors', command: 'depcruise --config .dependency-cruiser.cjs --output-type err-long functions infra web' },
  { name: 'Dead code', command: 'knip --no-progress' },
  { name: 'Contract against the last release', command: 'node functions/local/check/schema-diff.ts' },
] as const;

const outcomes = steps.map(({ name, command }) => {
  console.log(`\n── ${name} ── ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1_000 };
});

console.log('');
for (const { name, passed, seconds } of outcomes)
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
