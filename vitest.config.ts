import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['functions/**/*.test.ts', 'infra/**/*.test.ts', 'web/src/**/*.test.ts'],
    globalSetup: ['functions/testing/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
