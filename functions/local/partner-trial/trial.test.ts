import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { ensureTable } from '../emulator.ts';
import { runTrial } from './trial.ts';

describe('orders between employees and the example partner', () => {
  it('end the same on both sides, each charged once, whatever goes wrong on the way', async () => {
    const [endpoint, tableName] = [inject('endpoint'), `trial-${randomUUID()}`];
    await ensureTable(endpoint, tableName);
    const tells: string[] = [];
    const report = await runTrial({
      ...{ orders: 30, withFaults: true, seed: 'thirty', endpoint, tableName },
      say: () => undefined,
      tell: (line) => tells.push(line),
    });
    expect(report, tells.slice(-20).join('\n')).toMatchObject({ differences: 0, faults: [] });
    expect(report.taken).toBeGreaterThanOrEqual(30);
    expect(report.closed).toBeGreaterThan(15);
    expect(report.totalFen).toBeGreaterThan(15 * 200);
    expect(report.struck.size).toBeGreaterThan(5);
    // A slow machine takes its time, and whoever waits in vain waits for seconds.
  }, 180_000);
});
