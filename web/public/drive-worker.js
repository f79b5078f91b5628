/**
 * Opens the driver's page without a connection, from what the page kept when it was open with one. It serves that page
 * alone, and never anything that was asked or done: answers of the API are the page's own to keep.
 */
const CACHE = 'drive';
const PATIENCE = 4_000;

const kept = async (path) => (await caches.open(CACHE)).match(path);

/** What the site says; what was kept when it says nothing, or not soon. */
const fresh = async (request, path) => {
  const known = await kept(path);
  if (!known) return fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(known.clone()), PATIENCE));
  return Promise.race([fetch(request).catch(() => known.clone()), late]);
};

/** A file whose name carries the hash of its content never changes. */
const lasting = async (request, path) => (await kept(path)) ?? fetch(request);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fresh(request, '/drive'));
  else if (pathname.startsWith('/assets/')) event.respondWith(lasting(request, pathname));
  else if (pathname === '/config.json' || pathname === '/icon.svg') event.respondWith(fresh(request, pathname));
});
