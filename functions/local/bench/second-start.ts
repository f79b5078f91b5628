import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../emulator.ts';
import { projectRoot } from '../settings.ts';

export interface SecondStart {
  /** From the start of the process to the line that says it is ready. */
  readonly seconds: number;
  /** Resident memory of all its processes together; undefined where the system has no /proc. */
  readonly megabytes: number | undefined;
}

const processIds = (): number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
};

const statusOf = (pid: number, name: string): number => {
  try {
    return Number(
      new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1],
    );
  } catch {
    return Number.NaN;
  }
};

/** A process and everything it started. */
const family = (root: number): number[] => {
  const members = [root];
  const parents = processIds().map((pid) => ({ pid, parent: statusOf(pid, 'PPid') }));
  for (const member of members)
    members.push(...parents.filter(({ parent }) => parent === member).map(({ pid }) => pid));
  return members;
};

/** Starts everything over a data folder, waits until it is ready and stops it again. */
const startOnce = async (data: string): Promise<SecondStart> => {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'functions/local/start.ts')], {
    cwd: projectRoot,
    env: { ...process.env, GONGXING_DATA: data, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('is ready')) resolve();
    });
    child.on('exit', () => {
      reject(new Error(`the start ended before it was ready:\n${said}`));
    });
  });
  const seconds = (performance.now() - started) / 1_000;
  // What starting took is given back within moments; a user's machine holds what remains.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const kilobytes = family(child.pid ?? 0).map((pid) => statusOf(pid, 'VmRSS'));
  const sum = kilobytes.filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);
  child.kill('SIGINT');
  await once(child, 'exit');
  return { seconds, megabytes: sum > 0 ? sum / 1_024 : undefined };
};

/** The first start loads the demo; the second is the one a user has every day. */
export const measureSecondStart = async (data: string): Promise<SecondStart> => {
  await startOnce(data);
  return startOnce(data);
};
