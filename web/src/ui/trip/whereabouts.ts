import { here } from '../../lib/here.ts';

/** Where this device is, if its owner has let it tell before: nobody is asked in the middle of a breakdown. */
export const whereabouts = async (): Promise<{ readonly lat: number; readonly lng: number } | undefined> => {
  const permission = await navigator.permissions.query({ name: 'geolocation' }).catch(() => undefined);
  return permission?.state === 'granted' ? here() : undefined;
};
