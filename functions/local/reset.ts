/** `npm run reset`, with --sandbox that of the sandbox: empties the data folder; refuses while something runs on it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from './folder.ts';
import { dataFolder, sandboxFolder } from './settings.ts';
import { say, shortened } from './terminal.ts';
import { isTrouble } from './trouble.ts';

try {
  const isSandbox = process.argv.includes('--sandbox');
  const folder = openFolder(isSandbox ? sandboxFolder() : dataFolder());
  for (const name of readdirSync(folder.path))
    if (name !== 'lock') rmSync(join(folder.path, name), { recursive: true });
  folder.release();
  say(`${shortened(folder.path)} is empty. The next "npm ${isSandbox ? 'run sandbox' : 'start'}" loads new data.`);
} catch (error) {
  console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 1;
}
