/** `npm run demo -- --vehicles 6000`: starts with a large city. `npm run demo -- --clients`: the secrets of partners and gates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './run.ts';
import { dataFolder } from './settings.ts';
import type { PartnerClient } from './sign-in/secrets.ts';
import { aligned, say } from './terminal.ts';

const HELP = `npm run demo -- --vehicles 6000   load a city of 6,000 vehicles into an empty database and start
npm run demo -- --clients         show client ids and secrets of partners and gates for the API`;

const showClients = (): void => {
  try {
    const clients = JSON.parse(readFileSync(join(dataFolder(), 'clients.json'), 'utf8')) as PartnerClient[];
    const rows = clients.map(({ name, clientId, secret }) => [name, clientId, secret]);
    for (const line of aligned([['client', 'client_id', 'client_secret'], ...rows])) say(line);
  } catch {
    say('There are no clients yet: they are made at the first "npm start".');
  }
};

const { values } = parseArgs({ options: { vehicles: { type: 'string' }, clients: { type: 'boolean' } } });
const vehicles = Number(values.vehicles);
if (values.clients) showClients();
else if (Number.isInteger(vehicles) && vehicles > 0) await main({ vehicles });
else say(HELP);
