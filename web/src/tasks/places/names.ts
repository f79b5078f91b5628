import type { DayKind, Sport } from '../../generated/graphql.ts';
import { said, words, type Spoken } from '../../lib/i18n.svelte.ts';

/** The field's words for what the API names by codes. */

const dayKinds = words<Record<DayKind, string>>(
  { WORKDAY: '工作日', REST_DAY: '休息日', HOLIDAY: '节假日', MAKEUP_WORKDAY: '调休上班' },
  { WORKDAY: 'working day', REST_DAY: 'rest day', HOLIDAY: 'holiday', MAKEUP_WORKDAY: 'working day in exchange' },
);

const sports = words<Record<Sport, string>>(
  {
    BASKETBALL: '篮球',
    FOOTBALL: '足球',
    TENNIS: '网球',
    BADMINTON: '羽毛球',
    TABLE_TENNIS: '乒乓球',
    PICKLEBALL: '匹克球',
    AIR_VOLLEYBALL: '气排球',
    TRACK: '健步、跑步',
  },
  {
    BASKETBALL: 'Basketball',
    FOOTBALL: 'Football',
    TENNIS: 'Tennis',
    BADMINTON: 'Badminton',
    TABLE_TENNIS: 'Table tennis',
    PICKLEBALL: 'Pickleball',
    AIR_VOLLEYBALL: 'Air volleyball',
    TRACK: 'Walking, running',
  },
);

export const dayKindName = (kind: DayKind): string => dayKinds[kind];
export const sportName = (sport: Sport): string => sports[sport];

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
