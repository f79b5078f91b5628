import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, expect, it } from 'vitest';

const NOWHERE = 'functions/fleet/nowhere.ts';

/** A small house in a folder of its own: each line is one import, from → to, and the rules it must break. */
const imports: readonly (readonly [from: string, to: string, ...broken: string[]])[] = [
  ['functions/platform/time.ts', 'functions/calendar/types.ts', 'floor-platform'],
  ['functions/calendar/records.ts', 'functions/organisation/types.ts', 'floor-calendar'],
  ['functions/organisation/acts.ts', 'functions/calendar/acts.ts', 'floor-organisation'],
  ['functions/fleet/acts.ts', 'functions/booking/types.ts', 'floor-fleet'],
  ['functions/ledger/records.ts', 'functions/fleet/types.ts', 'floor-ledger'],
  ['functions/rental/acts.ts', 'functions/opening/records.ts', 'floor-rental'],
  ['functions/opening/acts.ts', 'functions/rental/records.ts', 'floor-opening'],
  ['functions/booking/acts.ts', 'functions/opening/rules.ts', 'floor-booking'],
  ['functions/supervision/reactions.ts', 'functions/reports/records.ts', 'floor-supervision'],
  ['functions/reports/reactions.ts', 'functions/supervision/records.ts', 'floor-reports'],
  ['functions/notices/reactions.ts', 'functions/reports/records.ts', 'floor-notices'],
  ['functions/api/server.ts', 'functions/booking/records.ts', 'floor-api'],
  ['functions/handlers/stream.ts', 'functions/local/front.ts', 'floor-handlers'],
  ['functions/booking/records.ts', 'functions/handlers/stream.ts', 'floor-booking', 'nothing-above', 'records'],
  ['functions/booking/rules.ts', 'functions/booking/records.ts', 'rules-are-pure'],
  ['functions/booking/trip/rules.ts', 'functions/booking/records.ts', 'rules-are-pure'],
  ['functions/booking/trip/acts.ts', 'functions/booking/trip/resolvers.ts', 'acts'],
  ['functions/booking/matching.ts', 'functions/fleet/acts.ts', 'rules-are-pure'],
  ['functions/booking/matching.ts', 'functions/platform/store.ts', 'rules-stand-on-pure-files'],
  ['functions/booking/tariff.ts', 'node:fs', 'rules-reach-nothing'],
  ['functions/booking/tariff.ts', 'dataloader', 'rules-reach-nothing'],
  ['functions/fleet/records.ts', 'functions/fleet/refusals.ts', 'records'],
  ['functions/booking/acts.ts', 'functions/booking/resolvers.ts', 'acts'],
  ['functions/booking/acts.ts', 'functions/generated/sdl.ts', 'acts', 'contract'],
  ['functions/generated/resolvers.ts', 'functions/booking/rules.ts', 'contract-types'],
  ['functions/booking/records.ts', '@aws-sdk/client-dynamodb', 'sdk'],
  ['functions/booking/reactions.ts', 'graphql', 'graphql'],
  ['functions/booking/reactions.ts', 'functions/testing/database.ts', 'floor-booking', 'nothing-above', 'test-support'],
  ['functions/booking/reactions.ts', 'functions/booking/booking.test.ts', 'tests-are-leaves'],
  ['functions/booking/trip/acts.ts', 'functions/booking/model/town.ts', 'model-is-proof'],
  ['functions/api/server.ts', 'rolldown', 'shipped'],
  ['web/src/lib/api.ts', 'functions/booking/rules.ts', 'page'],
  ['web/src/lib/Shell.svelte', 'functions/opening/records.ts', 'page'],
  ['infra/data-stack.ts', 'functions/platform/store.ts', 'stacks'],
  ['functions/handlers/graphql.ts', 'infra/function.ts', 'floor-handlers', 'stacks-stay-outside'],
  ['functions/fleet/one.ts', 'functions/fleet/two.ts', 'no-cycles'],
  ['functions/fleet/acts.ts', NOWHERE, 'resolvable'],

  // The way back of the cycle above, which is told once.
  ['functions/fleet/two.ts', 'functions/fleet/one.ts'],
  ['functions/booking/rules.ts', 'functions/fleet/rules.ts'],
  ['functions/booking/rules.ts', 'functions/platform/time.ts'],
  ['functions/booking/records.ts', 'functions/platform/store.ts'],
  ['functions/booking/acts.ts', 'functions/ledger/records.ts'],
  ['functions/fleet/acts.ts', 'functions/ledger/records.ts'],
  ['functions/booking/resolvers.ts', 'functions/generated/sdl.ts'],
  ['functions/booking/resolvers.ts', 'graphql'],
  ['functions/booking/booking.test.ts', 'functions/testing/database.ts'],
  ['functions/booking/model/town.ts', 'functions/testing/town.ts'],
  ['functions/booking/model/commands.ts', 'fast-check'],
  ['functions/local/soak/model.ts', 'functions/booking/model/town.ts'],
  ['functions/platform/store.ts', '@aws-sdk/client-dynamodb'],
  ['functions/api/server.ts', 'functions/booking/resolvers.ts'],
  ['functions/handlers/graphql.ts', 'functions/api/server.ts'],
  ['web/src/lib/Shell.svelte', 'functions/opening/rules.ts'],
  ['infra/data-stack.ts', 'functions/platform/table.ts'],
];

const project = join(import.meta.dirname, '../../..');
const { forbidden = [], options } = createRequire(import.meta.url)(
  join(project, '.dependency-cruiser.cjs'),
) as IConfiguration;

const house = mkdtempSync(join(tmpdir(), 'gongxing-floors-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const isOurs = (name: string): boolean => /\.(ts|svelte)$/.test(name);

const sourceOf = (from: string): string => {
  const targets = imports.filter(([importer]) => importer === from).map(([, to]) => to);
  const lines = targets.map((to, i) => {
    const target = isOurs(to) ? `./${relative(dirname(from), to)}` : to;
    return `import * as m${String(i)} from '${target}';`;
  });
  const code = [...lines, `console.log(${targets.map((_, i) => `m${String(i)}`).join(', ')});`].join('\n');
  return from.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : `${code}\n`;
};

const build = (): void => {
  const names = imports.flatMap(([from, to]) => [from, to]).filter((name) => isOurs(name) && name !== NOWHERE);
  for (const name of new Set(names)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), sourceOf(name));
  }
  for (const name of ['package.json', 'tsconfig.json', 'node_modules'])
    symlinkSync(join(project, name), join(house, name));
};

/** Whether a path that the check reports is what an import names: a file, a package, or a part of Node. */
const leadsTo = (path: string, to: string): boolean =>
  isOurs(to)
    ? basename(path) === basename(to) && (path === to || to === NOWHERE)
    : `/${path}/`.includes(`/${to.replace('node:', '')}/`);

it('every forbidden import is found by the rule that forbids it, and no other', async () => {
  build();
  const { output } = await cruise(['functions', 'infra', 'web'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
  });
  const { violations } = (output as ICruiseResult).summary;
  const found = imports.map(([from, to]) => [
    from,
    to,
    ...violations
      .filter((violation) => violation.from === from && leadsTo(violation.to, to))
      .map(({ rule }) => rule.name)
      .sort(),
  ]);
  expect(found).toEqual(imports);
});

it('no rule is left untried', () => {
  const tried = new Set(imports.flatMap(([, , ...broken]) => broken));
  expect(forbidden.map(({ name }) => name).filter((name) => name === undefined || !tried.has(name))).toEqual([]);
});
