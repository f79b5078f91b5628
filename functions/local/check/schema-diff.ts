/**
 * Compares graphql/schema.graphql with graphql/released.graphql, which partners build on. A breaking change must be
 * noted with its reason in graphql/breaking.json: [{ "change": "…", "why": "…" }].
 * With `release` it writes into graphql/CHANGES.md what is different, makes the present contract the released one and
 * clears the notes: part of every release.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { civilDate } from '../../platform/time.ts';
import { compare, type Note } from './breaking.ts';
import { changesBetween, withRelease } from './changes.ts';

const file = (name: string): string => fileURLToPath(new URL(`../../../graphql/${name}`, import.meta.url));
const read = (name: string): string => readFileSync(file(name), 'utf8');

const notesIn = (name: string): Note[] => (existsSync(file(name)) ? (JSON.parse(read(name)) as Note[]) : []);

const release = (): void => {
  const before = existsSync(file('released.graphql')) ? read('released.graphql') : undefined;
  const changes =
    before === undefined
      ? ['The first released contract.']
      : changesBetween(before, read('schema.graphql'), notesIn('breaking.json'));
  writeFileSync(file('CHANGES.md'), withRelease(read('CHANGES.md'), civilDate(Date.now()), changes));
  writeFileSync(file('released.graphql'), read('schema.graphql'));
  writeFileSync(file('breaking.json'), '[]\n');
  console.log('graphql/released.graphql is the present contract now.');
};

const check = (): void => {
  if (!existsSync(file('released.graphql'))) {
    console.log('Nothing has been released yet.');
    return;
  }
  const { unnoted, idle } = compare(read('released.graphql'), read('schema.graphql'), notesIn('breaking.json'));
  for (const change of unnoted) console.error(`breaks partners: ${change}`);
  for (const change of idle) console.error(`noted in graphql/breaking.json, but it did not happen: ${change}`);
  if (unnoted.length + idle.length > 0) process.exitCode = 1;
  else console.log('Nothing that partners build on is broken.');
};

if (process.argv[2] === 'release') release();
else check();
