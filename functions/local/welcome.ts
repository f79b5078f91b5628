import type { SignInPerson } from './sign-in/people.ts';
import { words } from './sign-in/words.ts';
import { aligned, say, shortened } from './terminal.ts';

interface Welcome {
  readonly address: string;
  readonly data: string;
  readonly cast: readonly SignInPerson[];
}

/** The last lines of a start: where it is, whom to sign in as, where the data lie. */
export const welcome = ({ address, data, cast }: Welcome): void => {
  const rows = cast.map(({ roles, name, unit }) => [
    `  ${roles.map((role) => `${words.zh.roles[role].title} ${words.en.roles[role].title}`).join(', ')}`,
    name,
    unit.zh,
  ]);
  const lines = [
    '',
    `公行 Gongxing is ready: ${address}   (${(performance.now() / 1000).toFixed(1)} s)`,
    '',
    'Citizens need no sign-in. To sign in, choose one of these people on the sign-in page:',
    ...aligned(rows),
    '',
    `API   ${address}/graphql   (secrets of partners and gates: npm run demo -- --clients)`,
    `Data  ${shortened(data)}   (npm run reset empties it)`,
    'Ctrl-C stops; nothing is lost.',
  ];
  say(lines.join('\n'));
};
