/**
 * `npm run partner:example`: a partner's system against a local run (`npm start` in another terminal), by the public
 * API alone.
 *
 *   -- --port 4790           where it takes webhooks on this machine
 *   -- --rotate              turns its webhook secret over first
 *   -- --walk             instead, the whole way through a sandbox (`npm run sandbox`), from nothing to a statement
 *   -- --orders 1000         instead, so many orders with employees and a platform of its own
 *      --faults --seed 7     … with everything going wrong that may, as another time; --tell shows each step
 *
 * Of another partner, or another platform: GONGXING_ADDRESS, PARTNER_CLIENT_ID, PARTNER_CLIENT_SECRET.
 */
import { parseArgs } from 'node:util';

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
  throw new Error(`--${name} must be a whole number above 0, not ${text}`);
};

if (values.walk) {
  const { walk } = await import('./walk.ts');
  process.exitCode = (await walk(whole('port', values.port))) ? 0 : 1;
} else if (values.orders === undefined) {
  const { live } = await import('./live.ts');
  await live({ port: whole('port', values.port), rotates: values.rotate });
} else {
  const { trialCommand } = await import('../partner-trial/command.ts');
  const choices = { orders: whole('orders', values.orders), withFaults: values.faults, seed: values.seed };
  process.exitCode = (await trialCommand({ ...choices, isTold: values.tell })) ? 0 : 1;
}
