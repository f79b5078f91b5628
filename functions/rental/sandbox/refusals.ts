/** Words of what is refused in a sandbox, and outside of one, and the rule behind each. */
import type { RefusalText } from '../../platform/result.ts';
import { refusalTexts } from '../catalogue/refusals.ts';
import type { AdvanceRefusal, InspectTestRefusal } from './types.ts';

const own: Readonly<Record<Exclude<AdvanceRefusal, 'TRY_AGAIN'>, RefusalText>> = {
  NOT_A_SANDBOX: {
    zh: () => '这里不是沙箱，时间不能拨动。请在沙箱中试用。',
    en: () => 'This is no sandbox, and nothing here is for trial. Ask the same of a sandbox.',
    rule: {
      zh: '测试时钟与测试验收只在沙箱中提供。',
      en: 'A clock that can be put ahead, and inspections on trial, are in sandboxes only.',
    },
  },
  TOO_FAR: {
    zh: ({ days, inAll }) => `一次最多拨快 ${String(days)} 天，累计不超过 ${String(inAll)} 天。`,
    en: ({ days, inAll }) =>
      `At most ${String(days)} days at once, and ${String(inAll)} days ahead of the real time in all.`,
    rule: {
      zh: '沙箱时钟只能向前，且幅度有限。',
      en: 'The clock of a sandbox only goes forward, and not without bounds.',
    },
  },
};

export const sandboxTexts: Readonly<Record<AdvanceRefusal | InspectTestRefusal, RefusalText>> = {
  ...refusalTexts,
  ...own,
};
