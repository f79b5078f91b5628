import type { Component } from 'svelte';
import { match } from './lib/router.svelte.ts';

interface PageModule {
  readonly default: Component<Record<string, string>>;
}

/** An address of the site and the task it opens: the module itself, or what brings it. */
export interface Route {
  readonly path: string;
  readonly load: () => unknown;
}

export interface OpenPage {
  readonly path: string;
  readonly Page: Component<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
}

/** The page at an address, at once when its module is at hand; undefined when none of the routes is of it. */
export const openAt = (routes: readonly Route[], path: string): OpenPage | Promise<OpenPage> | undefined => {
  for (const route of routes) {
    const params = match(route.path, path);
    if (!params) continue;
    const opened = ({ default: Page }: PageModule): OpenPage => ({ path, Page, params });
    const page = route.load() as PageModule | Promise<PageModule>;
    return page instanceof Promise ? page.then(opened) : opened(page);
  }
  return undefined;
};
