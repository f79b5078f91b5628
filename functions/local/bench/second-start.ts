import { readdirSync, readFileSync } from 'node:fs';
import { startAll } from './running.ts';

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

/** Memory of a process and everything it started, in megabytes. */
const memoryOf = (root: number): number | undefined => {
  const kilobytes = family(root).map((pid) => statusOf(pid, 'VmRSS'));
  const sum = kilobytes.filter((value) => !Number.isNaN(value)).reduce((total, value) => total + value, 0);
  return sum > 0 ? sum / 1_024 : undefined;
};

/** The start that a user has every day: over data that are there already. */
export const measureSecondStart = async (data: string): Promise<SecondStart> => {
  const first = await startAll(data);
  await first.stop();
  const second = await startAll(data);
  // What starting took is given back within moments; a user's machine holds what remains.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const megabytes = memoryOf(second.pid);
  await second.stop();
  return { seconds: second.seconds, megabytes };
};
