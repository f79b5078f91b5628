import { nationalCalendar } from '../calendar/rules.ts';
import { civilDate, HOUR, instantAt, toDateTime, type Instant } from '../platform/time.ts';
import type { DemoGate } from './demo/load.ts';
import { usualShare } from './demo/occupied.ts';
import { randomFor } from './demo/random.ts';
import type { Folder } from './folder.ts';
import type { PartnerClient } from './sign-in/secrets.ts';

const REPORT = `mutation ($input: ReportOccupancyInput!) { reportOccupancy(input: $input) { outcome userErrors { code } } }`;

/** Each device reports once in so many minutes. */
const EVERY = 5;

interface Parts {
  readonly address: string;
  readonly folder: Folder;
  readonly gates: readonly DemoGate[];
}

/** What a device would count now: as usual, a little more or less. */
const countedAt = ({ placeId, offered }: DemoGate, now: Instant): number => {
  const date = civilDate(now);
  const hour = Math.floor((now - instantAt(date)) / HOUR);
  const isWorkday = nationalCalendar(date).kind.endsWith('WORKDAY');
  const moved = (randomFor(`${placeId} ${String(now)}`).number() - 0.5) * 0.1;
  return Math.max(0, Math.min(offered, Math.round(offered * (usualShare(isWorkday, hour, placeId) + moved))));
};

/**
 * The counting devices of the demo, as a vendor's would be: each gets a token by its own secret and reports through the
 * public API. Rung every minute; all report at once first, then a few in turn.
 */
export const countingDevices = ({ address, folder, gates }: Parts): (() => Promise<void>) => {
  const clients = (folder.read('clients') as readonly PartnerClient[] | undefined) ?? [];
  const secrets = new Map(clients.map(({ clientId, secret }) => [clientId, secret]));
  let minute = -1;

  const tokenOf = async (id: string): Promise<string> => {
    const answer = await fetch(`${address}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secrets.get(id) ?? ''}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'occupancy:write' }),
    });
    if (!answer.ok) throw new Error(`the sign-in answered ${String(answer.status)} to a counting device`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  const report = async (gate: DemoGate): Promise<void> => {
    const now = Date.now();
    const input = { placeId: gate.placeId, occupied: countedAt(gate, now), at: toDateTime(now) };
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(gate.id)}` },
      body: JSON.stringify({ query: REPORT, variables: { input } }),
    });
    // A device that was ended by its unit is refused, and goes on trying as devices do.
    await answer.body?.cancel();
  };

  return async () => {
    minute += 1;
    for (const [index, gate] of gates.entries())
      if (minute === 0 || index % EVERY === minute % EVERY) await report(gate);
  };
};
