import { openAt, type OpenPage, type Route } from './route.ts';

/** The other pages of citizens, apart from those of staff: each opens without a connection, with what the device has. */
const routes: readonly Route[] = [
  { path: '/reservations', load: () => import('./tasks/reserve/Reservations.svelte') },
  { path: '/courts/:id/:code', load: () => import('./tasks/court/JoinCourt.svelte') },
  { path: '/opening-figures', load: () => import('./tasks/opening-figures/OpeningFigures.svelte') },
];

/** Loads them before anybody comes to one, so that the worker keeps them. */
export const loadCitizenPages = (): Promise<unknown> => Promise.all(routes.map(({ load }) => load()));

export const openOtherPage = (path: string): OpenPage | Promise<OpenPage> =>
  openAt(routes, path) ?? import('./staff-routes.ts').then(({ openStaffPage }) => openStaffPage(path));
