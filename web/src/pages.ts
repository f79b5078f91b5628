import type { Component } from 'svelte';
import { match } from './lib/router.svelte.ts';
import * as parking from './tasks/parking/Parking.svelte';

export interface PageModule {
  readonly default: Component<Record<string, string>>;
}

interface Route {
  readonly path: string;
  readonly load: () => Promise<unknown>;
}

/** The front page comes with the first bundle: its answer should not wait for a second one. */
const frontPage = (): Promise<unknown> => Promise.resolve(parking);

/** Every address of the site and the task it opens; each other task is a bundle of its own. */
const routes: readonly Route[] = [
  { path: '/', load: frontPage },
  { path: '/parking', load: frontPage },
  { path: '/grounds', load: () => import('./tasks/grounds/Grounds.svelte') },
  { path: '/places/:id', load: () => import('./tasks/place/Place.svelte') },
  { path: '/cars', load: () => import('./tasks/sign-in/Cars.svelte') },
  { path: '/request-car', load: () => import('./tasks/request-car/RequestCar.svelte') },
  { path: '/my-requests', load: () => import('./tasks/request-car/MyRequests.svelte') },
  { path: '/requests/:id', load: () => import('./tasks/request-car/Request.svelte') },
  { path: '/approve', load: () => import('./tasks/approve/Approve.svelte') },
  { path: '/dispatch', load: () => import('./tasks/dispatch/Dispatch.svelte') },
  { path: '/drive', load: () => import('./tasks/drive/Drive.svelte') },
  { path: '/figures', load: () => import('./tasks/reports/Reports.svelte') },
  { path: '/signed-in', load: () => import('./tasks/sign-in/SignedIn.svelte') },
];

const notFound = (): Promise<unknown> => import('./tasks/sign-in/NotFound.svelte');

export interface OpenPage {
  /** Changes when another page, or the same page of another thing, is opened. */
  readonly key: string;
  readonly load: () => Promise<PageModule>;
  readonly params: Readonly<Record<string, string>>;
}

export const pageOf = (path: string): OpenPage => {
  for (const route of routes) {
    const params = match(route.path, path);
    if (params) return { key: path, load: route.load as () => Promise<PageModule>, params };
  }
  return { key: path, load: notFound as () => Promise<PageModule>, params: {} };
};
