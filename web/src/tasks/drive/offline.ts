/** Makes the driver's page open without a connection. */

const CACHE = 'drive';
const FILE = /^\/(assets\/.+|config\.json|icon\.svg)$/;

/** Paths of the files that this page has loaded so far. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && FILE.test(pathname))
    .map(({ pathname }) => pathname);

/** Keeps the page and its files, and lets go what an earlier release had kept. Without a worker nothing is lost. */
export const keepPage = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/drive-worker.js', { scope: '/drive' });
    const cache = await caches.open(CACHE);
    const wanted = new Set(['/drive', '/config.json', ...loaded()]);
    for (const { url } of await cache.keys())
      if (!wanted.has(new URL(url).pathname)) await cache.delete(new URL(url).pathname);
    await Promise.all(
      [...wanted].map(async (path) => {
        if (path.startsWith('/assets/') && (await cache.match(path))) return;
        const answer = await fetch(path);
        if (answer.ok) await cache.put(path, answer);
      }),
    );
  } catch {
    // No storage, or no connection: the page works as before, and the next visit tries again.
  }
};
