/** `npm run reset`: empties the data folder; refuses while something runs on it. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from './folder.ts';
import { dataFolder } from './settings.ts';
import { say, shortened } from './terminal.ts';
import { isTrouble } from './trouble.ts';

try {
  const folder = openFolder(dataFolder());
  for (const name of readdirSync(folder.path))
    if (name !== 'lock') rmSync(join(folder.path, name), { recursive: true });
  folder.release();
  say(`${shortened(folder.path)} is empty. The next "npm start" loads new demo data.`);
} catch (error) {
  console.error(isTrouble(error) ? error.message : error);
  process.exitCode = 1;
}
