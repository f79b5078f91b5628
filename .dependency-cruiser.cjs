/**
 * The floors of the house: imports go down only. One table says which rooms a room may look into; the rules that
 * follow it say what the files of one room may import, and who may use which package.
 * functions/local/check/floors.test.ts proves that every rule bites.
 */

const ground = ['platform'];
const first = [...ground, 'calendar', 'organisation'];
const second = [...first, 'ledger'];
const third = [...second, 'fleet'];
const fifth = [...third, 'rental', 'opening', 'booking'];

/** Room → rooms below it that it may import. */
const floors = {
  platform: [],
  calendar: ground,
  organisation: ground,
  ledger: first,
  fleet: second,
  rental: third,
  opening: third,
  booking: [...third, 'rental'],
  supervision: fifth,
  reports: fifth,
  notices: fifth,
};
/** Rooms with rules, records, acts, reactions and resolvers; files by any other name hold rules, split by noun. */
const domains = Object.keys(floors).filter((room) => room !== 'platform');

/** Files of the platform that neither reach out nor remember: rules may stand on them. */
const pure = [
  'access',
  'condition',
  'csv',
  'geo',
  'ics',
  'ids',
  'idempotency',
  'item',
  'money',
  'plate',
  'result',
  'table',
  'text',
  'time',
];

const any = (names) => `(${names.join('|')})`;
/** Alcoves of large rooms, each with the same files in it. */
const alcoves = [
  // of booking
  ...['request', 'approval', 'source', 'lending', 'pooling', 'dispatch', 'rehoming', 'emergency', 'trip', 'policy'],
  // of opening
  ...['engine', 'search', 'phrases', 'setting', 'citizen', 'reservation', 'court', 'gate', 'inspection', 'publishing'],
  // of rental
  ...['partner', 'catalogue', 'tariff', 'membership', 'order', 'event', 'statement', 'quote', 'service', 'sandbox'],
];
const anyRoom = `^functions/${any(domains)}/(${any(alcoves)}/)?`;
/** By the kind alone, or by noun and kind where a room has too much for one file: acts.ts, trip-acts.ts. */
const files = (...names) => `${anyRoom}[^/]*(?<=[/-])${any(names)}\\.ts$`;
const notRules = ['records', 'acts', 'reactions', 'resolvers', 'refusals', 'types'];
const rules = `${anyRoom}(?![^/]*(?<=[/-])${any(notRules)}\\.ts$)[^/]+\\.ts$`;
const testFile = '\\.test\\.ts$';
/** The model of booking is a test that is too long for one file, and that the soak runs for longer than the others. */
const model = '^functions/booking/model/';
const test = `(${testFile}|${model})`;
const packages = (names) => `node_modules/${names}`;

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const floorOf = ([room, below]) =>
  rule(
    `floor-${room}`,
    below.length > 0 ? `${room} stands on ${below.join(', ')} only.` : `${room} stands on nothing of ours.`,
    { path: `^functions/${room}/`, pathNot: test },
    {
      path: '^(functions|web|infra)/',
      // What a resolver may import of the contract is told by the rule on generated files.
      pathNot: `^functions/${any([room, ...below, 'generated'])}/`,
    },
  );

module.exports = {
  forbidden: [
    ...Object.entries(floors).map(floorOf),
    rule(
      'floor-api',
      'The edge knows the rooms by their resolvers, acts, rules and types, and who a token belongs to.',
      { path: '^functions/api/', pathNot: test },
      {
        path: '^(functions|web|infra)/',
        pathNot: [
          '^functions/(api|platform|generated)/',
          files('resolvers', 'acts', 'types'),
          rules,
          '^functions/organisation/records\\.ts$',
        ],
      },
    ),
    rule(
      'floor-handlers',
      'What runs in the cloud knows nothing of the local run, the tests, the page or the stacks.',
      { path: '^functions/handlers/', pathNot: test },
      { path: '^(functions/(local|testing)|web|infra)/' },
    ),
    rule(
      'nothing-above',
      'Handlers, the local run and test support are the top floor: only local, tests and the stacks look at them.',
      { path: '^(functions|web)/', pathNot: [test, '^functions/(handlers|local|testing)/', '^web/(e2e/|[^/]+$)'] },
      { path: '^functions/(handlers|local|testing)/' },
    ),
    rule('tests-are-leaves', 'Nothing imports a test.', {}, { path: testFile }),
    rule(
      'model-is-proof',
      'What runs knows nothing of the model that proves it.',
      { pathNot: [test, '^functions/local/soak/'] },
      { path: model },
    ),
    rule(
      'test-support',
      'Only tests use test support.',
      { pathNot: [test, '^functions/testing/', '^web/e2e/', '^infra/testing/', '^vitest\\.config\\.ts$'] },
      { path: '^(functions|infra)/testing/' },
    ),

    rule(
      'rules-are-pure',
      'Rules import rules and types, of their own room and of rooms below.',
      { path: [rules, files('types')], pathNot: test },
      { path: '^functions/', pathNot: [rules, files('types'), '^functions/platform/', '\\.json$'] },
    ),
    rule(
      'rules-stand-on-pure-files',
      'Of the platform rules use the pure files; of the others they may know a type.',
      { path: [rules, files('types')], pathNot: test },
      {
        path: '^functions/platform/',
        pathNot: `^functions/platform/${any(pure)}\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'rules-reach-nothing',
      'Rules see no network, file, clock or package; what they are told is all they know.',
      { path: [rules, files('types', 'refusals')], pathNot: test },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'unknown'] },
    ),
    rule(
      'records',
      'Records turn items into types and back: they stand on the platform, types and rules.',
      { path: files('records') },
      { path: '^functions/', pathNot: ['^functions/platform/', files('types', 'records'), rules] },
    ),
    rule(
      'acts',
      'Acts and reactions load, decide and commit: they do not know the contract or how an answer is shown.',
      { path: files('acts', 'reactions') },
      { path: ['^functions/generated/', files('resolvers', 'reactions', 'refusals')] },
    ),
    rule(
      'contract',
      'Only resolvers and the edge know the generated contract.',
      {
        path: '^functions/',
        pathNot: [test, files('resolvers'), '^functions/(api|generated|handlers|local|testing)/'],
      },
      { path: '^functions/generated/' },
    ),
    rule(
      'contract-types',
      'The generated contract knows only the shapes behind it.',
      { path: '^functions/generated/' },
      {
        path: '^functions/',
        pathNot: ['^functions/generated/', files('types'), '^functions/platform/(context|access)\\.ts$'],
      },
    ),

    rule(
      'sdk',
      'One file speaks to the database, one to the issuer of tokens. The local run creates tables and reads their streams; nothing else does.',
      {
        path: '^(functions|web)/',
        pathNot: '^functions/(platform/store\\.ts$|handlers/client-issuer\\.ts$|local/|testing/)',
      },
      { path: packages('@(aws-sdk|smithy)/') },
    ),
    rule(
      'graphql',
      'GraphQL stays in the edge and the resolvers; what bundles them parses the contract for them.',
      {
        path: '^(functions|infra)/',
        pathNot: [
          test,
          files('resolvers'),
          '^functions/(api|generated|handlers|local|testing)/',
          '^infra/bundle\\.ts$',
        ],
      },
      { path: packages('(graphql|@apollo|@graphql-tools|graphql-scalars)/') },
    ),
    rule(
      'page',
      'The page knows the server by its contract, for answers while offline the pure rules of calendar and opening, what a plate is, and how far a car can have come.',
      { path: '^web/', pathNot: '^web/e2e/' },
      {
        path: '^(functions|infra)/',
        pathNot: [
          `^functions/(calendar|opening(/(engine|search|phrases|setting|gate))?)/(?!${any(notRules.filter((name) => name !== 'types'))}\\.ts$)[^/]+\\.(ts|json)$`,
          `^functions/platform/${any(['geo', 'ics', 'text', 'time'])}\\.ts$`,
          '^functions/fleet/(plates|odometers)\\.ts$',
        ],
      },
    ),
    rule(
      'stacks',
      'The stacks know the design of the table; the code they deploy they know by its path.',
      { path: '^infra/', pathNot: [test, '^infra/testing/'] },
      { path: '^(functions|web)/', pathNot: '^functions/platform/table\\.ts$' },
    ),
    rule(
      'stacks-stay-outside',
      'Nothing that runs imports the stacks; only the bench measures what they bundle.',
      { path: '^(functions|web)/', pathNot: '^functions/local/bench/' },
      { path: '^infra/' },
    ),

    rule('no-cycles', 'Who needs whom is a tree.', {}, { circular: true }),
    rule(
      'resolvable',
      'Every import leads somewhere.',
      // A package of types alone has nothing that Node could find.
      { pathNot: '/generated/' },
      { couldNotResolve: true },
    ),
    rule(
      'shipped',
      'What runs in the cloud uses packages that are dependencies, not only tools.',
      {
        path: '^functions/',
        pathNot: [test, '/fixtures/', '^functions/(local|testing)/'],
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(web/dist|cdk\\.out|coverage)/' },
    // Types are imports, too: a room that knows another's types knows the room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'svelte', 'browser'],
      mainFields: ['module', 'main', 'types'],
    },
    combinedDependencies: false,
  },
};
