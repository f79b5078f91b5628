/** How long before its last day an agreement is pointed out: time enough to settle another. */
const SOON_DAYS = 60;
const DAY = 86_400_000;

export type Standing = 'ahead' | 'runs' | 'endsSoon' | 'over';

/** Where a day lies in the span of an agreement; both its days count. */
export const standingOf = ({ from, to }: { readonly from: string; readonly to: string }, today: string): Standing => {
  if (today < from) return 'ahead';
  if (today > to) return 'over';
  return Date.parse(to) - Date.parse(today) <= SOON_DAYS * DAY ? 'endsSoon' : 'runs';
};
