/** `npm run partner:example -- --orders 1000 --faults`: the trial over a database of its own; whether all was well. */
import { ensureTable, startEmulator } from '../emulator.ts';
import { say } from '../terminal.ts';
import { runTrial, type TrialReport } from './trial.ts';

const TABLE = 'trial';

const report = ({ taken, closed, totalFen, differences, statements, struck, faults }: TrialReport): void => {
  for (const [what, times] of [...struck].sort(([, a], [, b]) => b - a)) say(`  ${String(times)} × ${what}`);
  const yuan = (totalFen / 100).toFixed(2);
  say(`${String(taken)} orders, ${String(closed)} of them charged: ${yuan} yuan on ${String(statements)} statements`);
  say(`${String(differences)} differences between the partner's books and the platform's list`);
  for (const fault of faults) say(`  FAULT ${fault}`);
  say(faults.length === 0 ? 'Nothing was lost, and nothing charged twice.' : 'This must not be.');
};

interface TrialChoices {
  readonly orders: number;
  readonly withFaults: boolean;
  readonly seed: string;
  /** Shows each thing as it happens. */
  readonly isTold: boolean;
}

export const trialCommand = async ({ isTold, ...choices }: TrialChoices): Promise<boolean> => {
  say(`${String(choices.orders)} orders, seed ${choices.seed} …`);
  const emulator = await startEmulator();
  try {
    await ensureTable(emulator.endpoint, TABLE);
    const found = await runTrial({
      ...{ ...choices, endpoint: emulator.endpoint, tableName: TABLE, say },
      ...(isTold ? { tell: say } : {}),
    });
    report(found);
    return found.faults.length === 0;
  } finally {
    await emulator.stop();
  }
};
