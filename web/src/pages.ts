import { openAt, type OpenPage, type Route } from './route.ts';
import Grounds from './tasks/grounds/Grounds.svelte';
import Parking from './tasks/parking/Parking.svelte';

/** What citizens come for. Lists come with the first bundle: their answer should not wait for a second one. */
const routes: readonly Route[] = [
  { path: '/', load: () => ({ default: Parking }) },
  { path: '/parking', load: () => ({ default: Parking }) },
  { path: '/grounds', load: () => ({ default: Grounds }) },
  { path: '/places', load: () => import('./tasks/place/Compare.svelte') },
  { path: '/places/:id', load: () => import('./tasks/place/Place.svelte') },
];

/** All other addresses are in bundles of their own: what citizens fetch does not grow with the pages of staff. */
export const openPage = (path: string): OpenPage | Promise<OpenPage> =>
  openAt(routes, path) ?? import('./citizen-routes.ts').then(({ openOtherPage }) => openOtherPage(path));
