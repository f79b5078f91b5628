/** The guide for partners as tests read it: its blocks in their order, and its commands, run without a shell. */
import { readFileSync } from 'node:fs';
import { certain } from '../platform/item.ts';

interface Block {
  /** `graphql`, `json`, `sh` or `ts`. */
  readonly kind: string;
  readonly text: string;
}

const guide = readFileSync(new URL('../../graphql/API.md', import.meta.url), 'utf8');
const [, fromHere = ''] = guide.split('## Integrate in a day');
const [walk = '', afterWalk = ''] = fromHere.split('### Market rental by quotes');
const [market = ''] = afterWalk.split('### ');

const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, kind = '', block = '']) => ({ kind, text: block }));

/** Blocks of the walk from nothing to a settled month. */
export const guideBlocks: readonly Block[] = blocksIn(walk);

/** A document of the guide. */
export interface GuideStep {
  readonly name: string;
  /** As whom it is asked. */
  readonly by: string;
  readonly document: string;
  readonly variables: string;
}

const stepsIn = (blocks: readonly Block[]): GuideStep[] =>
  blocks.flatMap(({ kind, text }, index) => {
    if (kind !== 'graphql') return [];
    const next = blocks[index + 1];
    return [
      {
        name: certain(/(?:query|mutation) (\w+)/.exec(text)?.[1], 'a name of the document'),
        by: /^# As ([^\n:]+)/.exec(text)?.[1] ?? 'your system',
        document: text,
        variables: next?.kind === 'json' ? next.text : '{}',
      },
    ];
  });

/** Documents of the walk, and those of market rental, in their order. */
export const guideSteps = stepsIn(guideBlocks);
export const marketSteps = stepsIn(blocksIn(market));

/** Kinds of lines that the guide names. */
export const marketLineKinds = [...market.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, kind = '']) => kind);

/** Variables of a document, with what earlier answers told in their places. */
export const filledBy = (variables: string, told: (name: string) => string): unknown =>
  JSON.parse(variables.replace(/<([^>]+)>/g, (_, name: string) => told(name)));

/** Notes what an answer tells, by the name under which it stands, and of objects by that and `id`. */
export const noteTold = (told: Map<string, string>, answer: unknown, under = ''): void => {
  if (typeof answer === 'string') told.set(under, answer);
  else if (Array.isArray(answer)) for (const one of answer) noteTold(told, one, under);
  else if (answer !== null && typeof answer === 'object')
    for (const [name, part] of Object.entries(answer)) noteTold(told, part, name === 'id' ? `${under}.id` : name);
};

type Variables = Readonly<Record<string, string>>;

const expanded = (text: string, variables: Variables): string =>
  text.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '');

/** Words of a command, as a shell takes them: quotes are gone, and what stands behind `$` is put in. */
const wordsOf = (command: string, variables: Variables): string[] =>
  [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|([^'"]+)/g,
      (_, literal?: string, quoted?: string, bare?: string) => literal ?? expanded(quoted ?? bare ?? '', variables),
    ),
  );

/** What `curl` would print. */
const curl = async ([program, ...words]: readonly string[]): Promise<string> => {
  if (program !== 'curl') throw new Error(`the guide runs ${String(program)}`);
  const headers = new Headers();
  const data: string[] = [];
  let url = '';
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', value = ''] = [words[at], words[at + 1]];
    if (word === '-s') continue;
    if (!word.startsWith('-')) {
      url = word;
      continue;
    }
    at += 1;
    if (word === '-d') data.push(value);
    else if (word === '-u') headers.set('authorization', `Basic ${btoa(value)}`);
    else if (word === '-H') headers.set(...(value.split(/: (.*)/s).slice(0, 2) as [string, string]));
    else throw new Error(`the guide gives curl ${word}`);
  }
  if (!headers.has('content-type')) headers.set('content-type', 'application/x-www-form-urlencoded');
  const answer = await fetch(url, { method: 'POST', headers, body: data.join('&') });
  return answer.text();
};

/** What `sed 's/…/\1/'` makes of a text. */
const sed = (text: string, script: string): string => {
  const [, pattern = '', by = ''] = script.split('/');
  return text
    .trim()
    .replace(new RegExp(pattern.replaceAll('\\(', '(').replaceAll('\\)', ')')), by.replace('\\1', '$1'));
};

/** Runs the commands of the guide; what each has printed, or put into a variable. */
export const runGuideCommands = async (given: Variables): Promise<string[]> => {
  const variables: Record<string, string> = { ...given };
  const printed: string[] = [];
  const lines = guideBlocks.filter(({ kind }) => kind === 'sh').flatMap(({ text }) => text.trim().split('\n'));
  for (const line of lines) {
    const [, name, inner, script] = /^(\w+)=\$\((.*) \| sed '(.*)'\)$/.exec(line) ?? [];
    const output = await curl(wordsOf(inner ?? line, variables));
    const result = script === undefined ? output : sed(output, script);
    if (name !== undefined) variables[name] = result;
    printed.push(result);
  }
  return printed;
};
