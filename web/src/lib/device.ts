/** What the device keeps for its user: `local` stays, `session` lasts as long as the tab. Storage may be refused. */

type Area = 'local' | 'session';

/** Stands on the device while somebody is signed in, so that its tabs know of one another: it is no token and names nobody. */
export const SIGNED_IN = 'signed-in';

const areaOf = (area: Area): Storage => (area === 'local' ? localStorage : sessionStorage);

/** What was kept under a name, of unknown shape: an older page, or a hand, may have written it. */
export const kept = (area: Area, name: string): unknown => {
  try {
    const text = areaOf(area).getItem(name);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};

/** Keeps a value; `undefined` forgets it. False when the device refused, and the value lasts for this page only. */
export const keep = (area: Area, name: string, value: unknown): boolean => {
  try {
    if (value === undefined) areaOf(area).removeItem(name);
    else areaOf(area).setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};
