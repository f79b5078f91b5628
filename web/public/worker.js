/**
 * Opens the site without a connection: the page itself, the files it has loaded, and nothing that was asked or done.
 * What the API has answered is the page's own to keep.
 */
const CACHE = 'site';
const SHELL = '/';
const PATIENCE = 4_000;

const kept = async (path) => (await caches.open(CACHE)).match(path);

const isFile = (path) => path.startsWith('/assets/');

/** Keeps the page; when it is of another release, the files of the last one go. */
const keepShell = async (answer) => {
  const cache = await caches.open(CACHE);
  const known = await cache.match(SHELL);
  const text = await answer.clone().text();
  if (known && (await known.text()) !== text)
    for (const { url } of await cache.keys()) if (isFile(new URL(url).pathname)) await cache.delete(url);
  await cache.put(SHELL, answer);
};

const keepFile = async (path, answer) => (await caches.open(CACHE)).put(path, answer);

/** What the site says; what was kept when it says nothing, or not soon. */
const fresh = async (event, path, keep) => {
  const known = await kept(path);
  const asked = fetch(event.request).then((answer) => {
    if (answer.ok) event.waitUntil(keep(answer.clone()));
    return answer;
  });
  if (!known) return asked;
  const late = new Promise((resolve) => setTimeout(() => resolve(known.clone()), PATIENCE));
  return Promise.race([asked.catch(() => known.clone()), late]);
};

/** A file whose name carries the hash of its content never changes. */
const lasting = async (event, path) => {
  const known = await kept(path);
  if (known) return known;
  const answer = await fetch(event.request);
  if (answer.ok) event.waitUntil(keepFile(path, answer.clone()));
  return answer;
};

/** Addresses that are not the page's: the API, sign-in, feeds. */
const isPage = (path) => !/^\/(graphql|oidc|calendar)\b/.test(path) && !/\.\w+$/.test(path);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(fresh(event, SHELL, keepShell));
  } else if (isFile(pathname)) event.respondWith(lasting(event, pathname));
  else if (/^\/(config\.json|icon.*|manifest\.webmanifest)$/.test(pathname))
    event.respondWith(fresh(event, pathname, (answer) => keepFile(pathname, answer)));
});
/** A reminder that is tapped brings the page back to the place it is about. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});
