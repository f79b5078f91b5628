import { words } from '../../lib/i18n.svelte.ts';
import type { WaitingRequest } from './dispatch.svelte.ts';

const w = words(
  {
    recalled: (why: string) => `派车曾撤回：${why}`,
    brokenOff: (where: string, why: string) => `途中终止于${where}：${why}`,
  },
  {
    recalled: (why: string) => `vehicle taken back: ${why}`,
    brokenOff: (where: string, why: string) => `broke off on the way at ${where}: ${why}`,
  },
);

/** Why a request waits once more: its dispatch was taken back, or its trip ended on the way, and where they wait. */
export const recallWord = ({ place, reason }: NonNullable<WaitingRequest['recall']>): string =>
  place === null ? w.recalled(reason) : w.brokenOff(place, reason);
