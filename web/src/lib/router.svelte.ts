/** The address is the state: path and search parameters of the page, so that what one sees can be shared. */

type Params = Readonly<Record<string, string>>;

const here = (): URL => new URL(location.href);

class Router {
  url = $state.raw(here());

  get path(): string {
    return this.url.pathname;
  }

  /** The page of this site from which one came here, so that a way back can lead to it as it was. */
  get from(): URL | undefined {
    void this.url;
    const { from } = (history.state ?? {}) as { from?: string };
    return from === undefined ? undefined : new URL(from);
  }

  /** Value of one search parameter. */
  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined;
  }

  go(href: string, { replace = false } = {}): void {
    const next = new URL(href, location.href);
    if (next.origin !== location.origin) {
      location.assign(next);
      return;
    }
    if (replace || next.href === this.url.href) history.replaceState(history.state, '', next);
    else history.pushState({ from: this.url.href }, '', next);
    const samePath = next.pathname === this.url.pathname;
    this.url = next;
    if (!samePath) scrollTo(0, 0);
  }

  /** Changes search parameters of the present page; undefined takes one out. */
  ask(changes: Readonly<Record<string, string | undefined>>, { replace = true } = {}): void {
    const next = new URL(this.url);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') next.searchParams.delete(name);
      else next.searchParams.set(name, value);
    }
    this.go(next.href, { replace });
  }

  /** Follows the browser's back and forward, and plain clicks on links of this site. */
  listen(): void {
    addEventListener('popstate', () => {
      this.url = here();
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return;
      if (link.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return;
      event.preventDefault();
      this.go(link.href);
    });
  }
}

export const router = new Router();

/** Text of one part of a path; undefined when it is none, or has signs that no id and no word has. */
const textIn = (part: string): string | undefined => {
  try {
    const decoded = decodeURIComponent(part);
    return /\p{Cc}/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
};

/** Parameters of a path under a pattern such as /places/:id, or undefined when it does not fit. */
export const match = (pattern: string, path: string): Params | undefined => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) {
      const named = textIn(value);
      if (named === undefined) return undefined;
      params[part.slice(1)] = named;
    } else if (part !== value) return undefined;
  }
  return params;
};
