/** How a stay under way is cut short, and what is said of it. Pure. */
import type { LocalizedText } from '../platform/text.ts';
import type { Instant } from '../platform/time.ts';

/** What cuts a stay short that is under way. */
export interface CutShort {
  readonly from: Instant;
  /** Whether the place is closed for a time; else it opens no longer then. */
  readonly isClosed: boolean;
  readonly reason?: LocalizedText | undefined;
}

/** What becomes of the place, and why. */
export const cutWords = ({ isClosed, reason }: CutShort): LocalizedText => ({
  zh: `${isClosed ? '临时关闭' : '不再开放'}${reason ? `（${reason.zh}）` : ''}`,
  en: `${isClosed ? 'closed' : 'no longer open'}${reason ? ` (${reason.en})` : ''}`,
});
