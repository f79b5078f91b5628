import type { PoolingEndCause, SharingEndFragment } from '../../generated/graphql.ts';
import { said, words } from '../../lib/i18n.svelte.ts';

/** Why a car is shared no more (拼车), in words: 株洲市教育局已退出同乘. */

const w = words<Record<PoolingEndCause, (who: string) => string>>(
  {
    WITHDRAWN: () => '调度员已撤回邀请',
    SENT_ALONE: (who) => `已为${who}单独派车`,
    LEFT: (who) => `${who}不再用车`,
    LEFT_CAR: (who) => `${who}已退出同乘`,
    CHANGED: (who) => `${who}变更了行程`,
    CAR_LOST: (who) => `${who}失去了原派车辆`,
  },
  {
    WITHDRAWN: () => 'the dispatcher has withdrawn the invitation',
    SENT_ALONE: (who) => `a car of its own was sent to ${who}`,
    LEFT: (who) => `${who} needs no car any more`,
    LEFT_CAR: (who) => `${who} no longer rides along`,
    CHANGED: (who) => `${who} changed the trip`,
    CAR_LOST: (who) => `${who} lost its car`,
  },
);

const own = words({ who: '本申请' }, { who: 'this request' });

/** Told to who asks for one of the sides, or to the desk, for which none is its own. */
export const endWord = ({ cause, side }: SharingEndFragment, requestId?: string): string => {
  const isOwn = side !== null && side.request?.id === requestId;
  return w[cause](isOwn ? own.who : side ? said(side.unit.name) : '');
};
