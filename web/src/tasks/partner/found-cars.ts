import type { OwnCar } from './catalogue.svelte.ts';

interface Found extends Pick<OwnCar, 'plateNumber' | 'model' | 'partnerReference'> {
  readonly station: { readonly name: { readonly zh: string; readonly en: string } } | null;
}

/** What is looked for, without the dot of a plate and without spaces. */
const bare = (text: string): string => text.replaceAll(/[·\s]/g, '').toLowerCase();

/** Cars that have a text in plate, model, key or station, in the order of their plates. */
export const foundCars = <Car extends Found>(cars: readonly Car[], typed: string): Car[] => {
  const wanted = bare(typed);
  return cars
    .filter(({ plateNumber, model, partnerReference, station }) =>
      [plateNumber, model, partnerReference, station?.name.zh ?? '', station?.name.en ?? ''].some((text) =>
        bare(text).includes(wanted),
      ),
    )
    .toSorted((a, b) => (a.plateNumber < b.plateNumber ? -1 : 1));
};
