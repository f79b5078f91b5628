import type {
  EmergencyDetailFragment,
  EmergencyFactsFragment,
  EmergencyLevel,
  EmergencyType,
} from '../../generated/graphql.ts';
import { clock, dayName, lasting } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { categoryWord, drivingWord, energyWord, seats } from '../../ui/trip/words.ts';

/** The field's words for emergencies, and how one stands. */

export const typeWord = words<Record<EmergencyType, string>>(
  {
    EPIDEMIC: '疫情防控',
    FLOOD: '防汛抗旱',
    FIRE: '火灾',
    GEOLOGICAL: '地质灾害',
    ACCIDENT: '事故灾难',
    PUBLIC_SECURITY: '社会安全',
    OTHER: '其他',
  },
  {
    EPIDEMIC: 'Epidemic',
    FLOOD: 'Flood or drought',
    FIRE: 'Fire',
    GEOLOGICAL: 'Geological disaster',
    ACCIDENT: 'Accident',
    PUBLIC_SECURITY: 'Public security',
    OTHER: 'Other',
  },
);

/** In the order in which one chooses. */
export const types: readonly EmergencyType[] = [
  'FLOOD',
  'FIRE',
  'GEOLOGICAL',
  'ACCIDENT',
  'EPIDEMIC',
  'PUBLIC_SECURITY',
  'OTHER',
];

/** The gravest first. */
export const levels: readonly EmergencyLevel[] = ['LEVEL_I', 'LEVEL_II', 'LEVEL_III', 'LEVEL_IV'];

export const levelWord = words<Record<EmergencyLevel, string>>(
  { LEVEL_I: '特别重大（Ⅰ级）', LEVEL_II: '重大（Ⅱ级）', LEVEL_III: '较大（Ⅲ级）', LEVEL_IV: '一般（Ⅳ级）' },
  { LEVEL_I: 'Level I (gravest)', LEVEL_II: 'Level II', LEVEL_III: 'Level III', LEVEL_IV: 'Level IV' },
);

const w = words(
  {
    DISPATCHING: '调派中',
    DISPATCHED: '已调派',
    STOOD_DOWN: '已解除',
    approved: '已补办审批',
    disapproved: '未获批准',
    missed: '逾期未审批，已立案',
    waits: (left: string) => `待补办审批，剩 ${left}`,
    late: '补办时限已过',
    atLeast: (text: string) => `${text}以上`,
    ended: '应急已解除',
    endedBy: (name: string) => `应急已由${name}解除`,
    at: (time: string, text: string) => `${time} ${text}`,
    sentInAll: (n: number, wanted: number) =>
      n < wanted ? `共派出 ${String(n)} 辆，少于所需的 ${String(wanted)} 辆` : `共派出 ${String(n)} 辆`,
    outNow: (n: number, sent: number) => `共派出 ${String(sent)} 辆，现有 ${String(n)} 辆在用`,
    standing: {
      CANCELLED: (n: number) => `已撤回 ${String(n)} 辆`,
      RETURNED: (n: number) => `已收车 ${String(n)} 辆`,
      UNDER_WAY: (n: number) => `在途 ${String(n)} 辆，按正常流程收车`,
      DISPATCHED: (n: number) => `待出车 ${String(n)} 辆`,
    },
    sentence: (parts: readonly string[]) => `${parts.join('；')}。`,
    undriven: (n: number) => `其中 ${String(n)} 辆有车，只缺驾驶员；用车单位能自己开的，请把“驾驶”改为“自驾”。`,
  },
  {
    DISPATCHING: 'Being sent',
    DISPATCHED: 'Sent',
    STOOD_DOWN: 'Stood down',
    approved: 'Approved afterwards',
    disapproved: 'Not approved',
    missed: 'Not approved in time; case opened',
    waits: (left: string) => `Waits for approval, ${left} left`,
    late: 'Time for approval has passed',
    atLeast: (text: string) => `${text} or more`,
    ended: 'The emergency is over',
    endedBy: (name: string) => `${name} stood the emergency down`,
    at: (time: string, text: string) => `${time}: ${text}`,
    sentInAll: (n: number, wanted: number) =>
      n < wanted ? `${String(n)} vehicles of ${String(wanted)} wanted were sent` : `${String(n)} vehicles were sent`,
    outNow: (n: number, sent: number) => `${String(n)} of ${String(sent)} vehicles sent are out now`,
    standing: {
      CANCELLED: (n: number) => `${String(n)} called back`,
      RETURNED: (n: number) => `${String(n)} returned`,
      UNDER_WAY: (n: number) => `${String(n)} under way, to come back as usual`,
      DISPATCHED: (n: number) => `${String(n)} to depart`,
    },
    sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
    undriven: (n: number) =>
      ` Of these ${String(n)} lack a driver only: choose self-drive where those who call can drive.`,
  },
);

type Tone = 'open' | 'soon' | 'shut' | 'off';
interface Standing {
  readonly word: string;
  readonly tone: Tone;
}

export const stateOf = ({ state }: Pick<EmergencyFactsFragment, 'state'>): Standing => ({
  word: w[state],
  tone: state === 'STOOD_DOWN' ? 'off' : state === 'DISPATCHING' ? 'soon' : 'open',
});

/** How the approval afterwards stands at a moment. */
export const approvalOf = (
  {
    approval,
    approvalMissedAt,
    approveBy,
  }: Pick<EmergencyFactsFragment, 'approval' | 'approvalMissedAt' | 'approveBy'>,
  now: number,
): Standing => {
  if (approval) return approval.approved ? { word: w.approved, tone: 'open' } : { word: w.disapproved, tone: 'shut' };
  if (approvalMissedAt !== null) return { word: w.missed, tone: 'shut' };
  const left = Date.parse(approveBy) - now;
  return left > 0 ? { word: w.waits(lasting(left)), tone: 'soon' } : { word: w.late, tone: 'shut' };
};

type Need = Pick<EmergencyFactsFragment['needs'][number], 'driving' | 'seatsAtLeast' | 'categories' | 'energies'>;

/** 应急保障用车 · 12 座以上 · 柴油 · 派驾驶员 */
export const needText = ({ driving, seatsAtLeast, categories, energies }: Need): string =>
  [
    ...categories.map((category) => categoryWord[category]),
    ...(seatsAtLeast === null ? [] : [w.atLeast(seats(seatsAtLeast))]),
    ...energies.map((energy) => energyWord[energy]),
    drivingWord[driving],
  ].join(' · ');

/** Of vehicles that are lacking, those that are there and that nobody is free to drive. */
export const undrivenWord = (needs: readonly { readonly undriven: number }[]): string => {
  const undriven = needs.reduce((sum, need) => sum + need.undriven, 0);
  return undriven > 0 ? w.undriven(undriven) : '';
};

/** How many vehicles an event asks for, and how many were sent. */
export const totals = (needs: readonly { readonly count: number; readonly sent: number }[]) => ({
  count: needs.reduce((sum, need) => sum + need.count, 0),
  sent: needs.reduce((sum, need) => sum + need.sent, 0),
});

interface Assigned {
  readonly assignments: readonly {
    readonly order: Pick<EmergencyDetailFragment['assignments'][number]['order'], 'state'>;
  }[];
}
type Ended = Pick<EmergencyDetailFragment, 'stoodDownAt' | 'stoodDownBy' | 'needs'> & Assigned;

/** What became of the vehicles that were sent, as far as any stands so. */
const became = ({ assignments }: Assigned, states: readonly (keyof typeof w.standing)[]): string[] =>
  states.flatMap((state) => {
    const n = assignments.filter(({ order }) => order.state === state).length;
    return n > 0 ? w.standing[state](n) : [];
  });

/** Of an event that goes on: how many vehicles of those sent are there for it now; undefined while all of them are. */
export const outNowWord = ({ assignments }: Assigned): string | undefined => {
  const back = became({ assignments }, ['CANCELLED', 'RETURNED']);
  const out = assignments.filter(({ order }) => order.state === 'DISPATCHED' || order.state === 'UNDER_WAY').length;
  return back.length > 0 ? w.sentence([w.outNow(out, assignments.length), ...back]) : undefined;
};

/** Of an event that is over: when and by whom it was ended, how many vehicles were sent, and what became of them. */
export const endedWord = ({ stoodDownAt, stoodDownBy, needs, assignments }: Ended, today: Date): string => {
  const ended = stoodDownBy ? w.endedBy(stoodDownBy.name) : w.ended;
  return w.sentence([
    stoodDownAt === null ? ended : w.at(`${dayName(stoodDownAt, today)} ${clock(stoodDownAt)}`, ended),
    w.sentInAll(assignments.length, totals(needs).count),
    ...became({ assignments }, ['CANCELLED', 'RETURNED', 'UNDER_WAY', 'DISPATCHED']),
  ]);
};
