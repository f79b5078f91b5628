/**
 * Before each test file: one process runs many files, for its start takes longer than most of their tests, but none
 * sees what another has left. Each has the project's own modules anew, and the clock, environment and globals as they
 * were.
 */
import { vi } from 'vitest';

vi.useRealTimers();
vi.unstubAllEnvs();
vi.unstubAllGlobals();
vi.resetModules();
