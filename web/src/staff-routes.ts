import { openAt, type OpenPage, type Route } from './route.ts';

/** The pages of staff, each a bundle of its own; what is none of them is not found. */
const routes: readonly Route[] = [
  { path: '/cars', load: () => import('./tasks/sign-in/Cars.svelte') },
  { path: '/request-car', load: () => import('./tasks/request-car/RequestCar.svelte') },
  { path: '/my-requests', load: () => import('./tasks/request-car/MyRequests.svelte') },
  { path: '/requests', load: () => import('./tasks/request-car/MyRequests.svelte') },
  { path: '/requests/:id/change', load: () => import('./tasks/request-car/ChangeRequest.svelte') },
  { path: '/requests/:id', load: () => import('./tasks/request-car/Request.svelte') },
  { path: '/approve', load: () => import('./tasks/approve/Approve.svelte') },
  { path: '/dispatch', load: () => import('./tasks/dispatch/Dispatch.svelte') },
  { path: '/emergency', load: () => import('./tasks/emergency/Emergency.svelte') },
  { path: '/drive', load: () => import('./tasks/drive/Drive.svelte') },
  { path: '/gate', load: () => import('./tasks/gate/Gate.svelte') },
  { path: '/gate/:placeId', load: () => import('./tasks/gate/Gate.svelte') },
  { path: '/gate-clients', load: () => import('./tasks/gate-clients/GateClients.svelte') },
  { path: '/notices', load: () => import('./tasks/notices/Notices.svelte') },
  { path: '/verify', load: () => import('./tasks/verify/Verify.svelte') },
  { path: '/verify/:id/:code', load: () => import('./tasks/verify/Verify.svelte') },
  { path: '/fleet', load: () => import('./tasks/fleet/Fleet.svelte') },
  { path: '/opening', load: () => import('./tasks/opening/Opening.svelte') },
  { path: '/opening/:id', load: () => import('./tasks/opening/OnePlace.svelte') },
  { path: '/unit-places', load: () => import('./tasks/unit-places/UnitPlaces.svelte') },
  { path: '/appeals', load: () => import('./tasks/appeals/Appeals.svelte') },
  { path: '/inspect', load: () => import('./tasks/inspection/Inspect.svelte') },
  { path: '/follow-ups', load: () => import('./tasks/inspection/FollowUps.svelte') },
  { path: '/openings-watch', load: () => import('./tasks/inspection/Watch.svelte') },
  { path: '/calendar', load: () => import('./tasks/calendar/Calendar.svelte') },
  { path: '/policy', load: () => import('./tasks/policy/Policy.svelte') },
  { path: '/partners', load: () => import('./tasks/partners/Partners.svelte') },
  { path: '/partners/service', load: () => import('./tasks/partners/PartnerService.svelte') },
  { path: '/partners/statements', load: () => import('./tasks/statements/OverseenStatements.svelte') },
  { path: '/partners/statements/:id', load: () => import('./tasks/statements/OverseenStatement.svelte') },
  { path: '/partners/register', load: () => import('./tasks/partners/RegisterPartner.svelte') },
  { path: '/partners/:id', load: () => import('./tasks/partners/Partner.svelte') },
  { path: '/time-share', load: () => import('./tasks/timeshare/TimeShare.svelte') },
  { path: '/time-share/unit', load: () => import('./tasks/timeshare/UnitTimeShare.svelte') },
  { path: '/time-share/statements', load: () => import('./tasks/statements/UnitStatements.svelte') },
  { path: '/time-share/statements/:id', load: () => import('./tasks/statements/UnitStatement.svelte') },
  { path: '/partner', load: () => import('./tasks/partner/Console.svelte') },
  { path: '/partner/notices', load: () => import('./tasks/partner/NoticesPage.svelte') },
  { path: '/partner/orders', load: () => import('./tasks/partner/OrdersPage.svelte') },
  { path: '/partner/catalogue', load: () => import('./tasks/partner/CataloguePage.svelte') },
  { path: '/partner/quotes', load: () => import('./tasks/partner/QuotesPage.svelte') },
  { path: '/partner/statements', load: () => import('./tasks/statements/PartnerStatements.svelte') },
  { path: '/partner/statements/:id', load: () => import('./tasks/statements/PartnerStatement.svelte') },
  { path: '/partner/webhooks', load: () => import('./tasks/partner/WebhooksPage.svelte') },
  { path: '/partner/systems', load: () => import('./tasks/partner/SystemsPage.svelte') },
  { path: '/explorer', load: () => import('./tasks/explorer/Explorer.svelte') },
  { path: '/figures', load: () => import('./tasks/reports/Reports.svelte') },
  { path: '/signed-in', load: () => import('./tasks/sign-in/SignedIn.svelte') },
];

const notFound = async (path: string): Promise<OpenPage> => {
  const { default: Page } = await import('./tasks/sign-in/NotFound.svelte');
  return { path, Page, params: {} };
};

export const openStaffPage = (path: string): OpenPage | Promise<OpenPage> => openAt(routes, path) ?? notFound(path);
