/**
 * Compares graphql/schema.graphql with graphql/released.graphql, which partners build on. A breaking change must be
 * noted with its reason in graphql/breaking.json: [{ "change": "…", "why": "…" }].
 * With `release` it makes the present contract the released one and clears the notes: part of every release.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, type Note } from './breaking.ts';

const file = (name: string): string => fileURLToPath(new URL(`../../../graphql/${name}`, import.meta.url));
const read = (name: string): string => readFileSync(file(name), 'utf8');

const release = (): void => {
  writeFileSync(file('released.graphql'), read('schema.graphql'));
  writeFileSync(file('breaking.json'), '[]\n');
  console.log('graphql/released.graphql is the present contract now.');
};

const check = (): void => {
  if (!existsSync(file('released.graphql'))) {
    console.log('Nothing has been released yet.');
    return;
  }
  const notes = existsSync(file('breaking.json')) ? (JSON.parse(read('breaking.json')) as Note[]) : [];
  const { unnoted, idle } = compare(read('released.graphql'), read('schema.graphql'), notes);
  for (const change of unnoted) console.error(`breaks partners: ${change}`);
  for (const change of idle) console.error(`noted in graphql/breaking.json, but it did not happen: ${change}`);
  if (unnoted.length + idle.length > 0) process.exitCode = 1;
  else console.log('Nothing that partners build on is broken.');
};

if (process.argv[2] === 'release') release();
else check();
