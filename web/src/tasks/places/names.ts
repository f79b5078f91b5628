import type { DayKind, Sport } from '../../generated/graphql.ts';
import { sports } from '../../../../functions/opening/sports.ts';
import { said, words, type Spoken } from '../../lib/i18n.svelte.ts';

/** The field's words for what the API names by codes. */

const dayKinds = words<Record<DayKind, string>>(
  { WORKDAY: '工作日', REST_DAY: '休息日', HOLIDAY: '节假日', MAKEUP_WORKDAY: '调休上班' },
  { WORKDAY: 'working day', REST_DAY: 'rest day', HOLIDAY: 'holiday', MAKEUP_WORKDAY: 'working day in exchange' },
);

export const dayKindName = (kind: DayKind): string => dayKinds[kind];
export const sportName = (sport: Sport): string => said(sports[sport]);

const gateWords = words(
  {
    both: (gate: string) => `${gate}进出`,
    entry: (gate: string) => `${gate}进`,
    exit: (gate: string) => `${gate}出`,
    join: '、',
  },
  {
    both: (gate: string) => `in and out by ${gate}`,
    entry: (gate: string) => `in by ${gate}`,
    exit: (gate: string) => `out by ${gate}`,
    join: ', ',
  },
);

interface Gate {
  readonly name: Spoken;
  readonly entry: boolean;
  readonly exit: boolean;
}

const gateName = ({ name, entry, exit }: Gate): string => {
  if (entry && exit) return gateWords.both(said(name));
  return entry ? gateWords.entry(said(name)) : gateWords.exit(said(name));
};

/** 东门进、西门出 */
export const gatesName = (gates: readonly Gate[]): string => gates.map(gateName).join(gateWords.join);
