import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node itself resolves it: Vite would take the package's second copy, and classes would not be the same.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    globalSetup: ['functions/testing/setup.ts'],
    testTimeout: 60_000,
    // Vitest leaves a core free: of two, one would wait.
    maxWorkers: '100%',
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // The page's rules read its language and clock, whose files are Svelte's to compile.
        plugins: [svelte({ configFile: 'web/svelte.config.js' })],
        test: {
          name: 'code',
          include: ['functions/**/*.test.ts', 'infra/**/*.test.ts', 'web/src/**/*.test.ts'],
          // A process for each file took longer than what most of them test: some are kept, and each file begins afresh.
          isolate: false,
          setupFiles: ['functions/testing/fresh.ts'],
        },
      },
      // The rules of opening and of the calendar once more, by a process whose own clock is twelve or thirteen hours behind.
      {
        extends: true,
        test: {
          name: 'abroad',
          include: ['functions/opening/{engine,phrases,setting}/*.test.ts', 'functions/calendar/*.test.ts'],
          exclude: ['functions/**/{setting,acts,resolvers}.test.ts'],
          env: { TZ: 'America/New_York' },
        },
      },
      // The page in a real browser: one file after the other, for two cores are soon busy, and a page that waits long for
      // an answer goes on without; or as many at once as BROWSERS says, each with a copy of everything to itself.
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['web/e2e/**/*.test.ts'],
          globalSetup: ['web/e2e/running.ts'],
          maxWorkers: Number(process.env.BROWSERS ?? 1),
          sequence: { groupOrder: 1 },
          // A page on a busy machine is not wrong: what is to be seen is waited for as web/e2e/own-browser.ts does.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
