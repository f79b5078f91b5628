import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../emulator.ts';
import { projectRoot } from '../settings.ts';

export interface Running {
  readonly address: string;
  readonly pid: number;
  /** From the start of the process to the line that says it is ready. */
  readonly seconds: number;
  readonly stop: () => Promise<void>;
}

/** Everything as `npm start` gives it, over a data folder; the first time it loads the demo. */
export const startAll = async (data: string): Promise<Running> => {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'functions/local/start.ts')], {
    cwd: projectRoot,
    env: { ...process.env, GONGXING_DATA: data, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /is ready: (http:\S+)/.exec(said)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.on('exit', () => {
      reject(new Error(`the start ended before it was ready:\n${said}`));
    });
  });
  return {
    address,
    pid: child.pid ?? 0,
    seconds: (performance.now() - started) / 1_000,
    stop: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
};
