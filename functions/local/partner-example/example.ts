/**
 * `npm run partner:example`: a partner's system against a local run (`npm start` in another terminal), by the public
 * API alone.
 *
 *   -- --port 4790           where it takes webhooks on this machine
 *   -- --rotate              turns its webhook secret over first
 *   -- --walk                instead, the whole way through a sandbox (`npm run sandbox`), from nothing to a statement
 *   -- --orders 1000         instead, so many orders with employees and a platform of its own
 *      --faults --seed 7     … with everything going wrong that may, as another time; --tell shows each step
 *
 * Of another partner, or another platform: GONGXING_ADDRESS, PARTNER_CLIENT_ID, PARTNER_CLIENT_SECRET.
 */
import { parseArgs } from 'node:util';
import { isTrouble, trouble } from '../trouble.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4790' },
    rotate: { type: 'boolean', default: false },
    walk: { type: 'boolean', default: false },
    orders: { type: 'string' },
    faults: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    tell: { type: 'boolean', default: false },
  },
});

const whole = (name: 'port' | 'orders', text: string): number => {
  if (Number.isInteger(Number(text)) && Number(text) > 0) return Number(text);
  throw trouble(`--${name} must be a whole number above 0, not ${text}.`);
};

/** Whether all went well. */
const run = async (): Promise<boolean> => {
  if (values.walk) return (await import('./walk.ts')).walk(whole('port', values.port));
  if (values.orders === undefined) {
    await (await import('./live.ts')).live({ port: whole('port', values.port), rotates: values.rotate });
    return true;
  }
  const { trialCommand } = await import('../partner-trial/command.ts');
  const choices = { orders: whole('orders', values.orders), withFaults: values.faults, seed: values.seed };
  return trialCommand({ ...choices, isTold: values.tell });
};

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken) console.error(`Port ${values.port} is taken. Choose another for webhooks: -- --port 4791`);
  else console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 1;
}
