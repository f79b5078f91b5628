/** Makes the site open without a connection. */

const CACHE = 'site';
const FILE = /^\/(assets\/.+|config\.json|icon\.svg)$/;

/** Paths of the files that this page has loaded so far. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && FILE.test(pathname))
    .map(({ pathname }) => pathname);

/** The driver's page once had a worker of its own, which would stand before the site's. */
const letGoFormer = async (): Promise<void> => {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (new URL(registration.scope).pathname === '/drive') await registration.unregister();
  await caches.delete('drive');
};

/** Keeps the page and its files; the worker keeps what comes later. Without a worker nothing is lost. */
export const keepPage = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/worker.js');
    await letGoFormer();
    await navigator.serviceWorker.ready;
    const cache = await caches.open(CACHE);
    await Promise.all(
      ['/', ...new Set(loaded()), '/config.json'].map(async (path) => {
        if (!(await cache.match(path))) await cache.add(path);
      }),
    );
  } catch {
    // No storage, or no connection: the page works as before, and the next visit tries again.
  }
};
