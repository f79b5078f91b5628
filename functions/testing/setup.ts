import type { TestProject } from 'vitest/node';
import { startEmulator } from '../local/emulator.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    endpoint: string;
  }
}

/** One embedded database in memory for the whole run, unless the environment names another store. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DYNAMODB_ENDPOINT ?? process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (given) {
    project.provide('endpoint', given);
    return () => Promise.resolve();
  }
  const emulator = await startEmulator();
  project.provide('endpoint', emulator.endpoint);
  return () => emulator.stop();
}
