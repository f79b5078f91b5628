/** What somebody looked for at an address that there is not, as far as its beginning tells. */
export type Missing = 'order' | 'staff' | 'page';

/** Beginnings of addresses that only people of units, centres and partners have. */
const STAFF = /^\/(requests?|request-car|my-requests|approve|dispatch|emergency|drive|fleet|notices|cars)(\/|$)/;

export const missingAt = (path: string): Missing => {
  if (/^\/(verify|orders?)(\/|$)/.test(path)) return 'order';
  return STAFF.test(path) ? 'staff' : 'page';
};
