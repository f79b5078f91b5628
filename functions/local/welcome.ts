import type { SignInPerson } from './sign-in/people.ts';
import type { PartnerClient } from './sign-in/secrets.ts';
import { words } from './sign-in/words.ts';
import { aligned, say, shortened } from './terminal.ts';

interface Welcome {
  readonly address: string;
  readonly data: string;
  readonly cast: readonly SignInPerson[];
}

const rowsOf = (people: readonly SignInPerson[]): string[][] =>
  people.map(({ roles, name, unit }) => [
    `  ${roles.map((role) => `${words.zh.roles[role].title} ${words.en.roles[role].title}`).join(', ')}`,
    name,
    unit.zh,
  ]);

const readyIn = (): string => `(${(performance.now() / 1000).toFixed(1)} s)`;

/** The last lines of a start: where it is, whom to sign in as, where the data lie. */
export const welcome = ({ address, data, cast }: Welcome): void => {
  const lines = [
    '',
    `公行 Gongxing is ready: ${address}   ${readyIn()}`,
    '',
    'Citizens need no sign-in. To sign in, choose one of these people on the sign-in page:',
    ...aligned(rowsOf(cast)),
    '',
    `API   ${address}/graphql   (secrets of partners and gates: npm run demo -- --clients)`,
    `      ${address}/explorer   (what it says; a sandbox for partners: npm run sandbox)`,
    `Data  ${shortened(data)}   (npm run reset empties it)`,
    'Ctrl-C stops; nothing is lost.',
  ];
  say(lines.join('\n'));
};

/** The last lines of a sandbox's start: as what to sign in, and where its guide is. */
export const welcomePartner = ({
  address,
  data,
  cast,
  clients,
}: Welcome & { readonly clients: readonly PartnerClient[] }): void => {
  const systems = clients.map(({ name, clientId, secret }) => [`  ${name}`, clientId, secret]);
  const lines = [
    '',
    `公行 Gongxing, a sandbox for partners, is ready: ${address}   ${readyIn()}`,
    '',
    'A partner that is engaged already, with client_id and client_secret of its system:',
    ...aligned(systems),
    '',
    'People for the pages, to engage another company:',
    ...aligned(rowsOf(cast)),
    '',
    `Tokens ${address}/oidc/token   API ${address}/graphql   Schema ${address}/explorer`,
    'Guide  graphql/API.md, “Integrate in a day”; npm run partner:example -- --walk goes the whole way by itself',
    `Data   ${shortened(data)}   (npm run reset -- --sandbox empties it)`,
    'Ctrl-C stops; nothing is lost.',
  ];
  say(lines.join('\n'));
};
