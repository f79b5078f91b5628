import type { PreviewOpeningQuery } from '../../generated/graphql.ts';
import { together } from './in-way.ts';

type Preview = PreviewOpeningQuery['previewOpening']['previews'][number];

/** Previews that say the same of places in several divisions, each once, with the bookings of all of them. */
export const alike = (
  previews: readonly Preview[],
): readonly { readonly preview: Preview; readonly places: readonly Preview['places'][number][] }[] => {
  const groups = new Map<string, Preview[]>();
  for (const preview of previews) {
    const key = JSON.stringify([preview.parts, preview.warnings]);
    groups.set(key, [...(groups.get(key) ?? []), preview]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            preview: {
              ...first,
              reservationsTouched: [first, ...others].reduce((sum, one) => sum + one.reservationsTouched, 0),
              courtBookingsTouched: [first, ...others].reduce((sum, one) => sum + one.courtBookingsTouched, 0),
              insideTouched: together([first, ...others].map(({ insideTouched }) => insideTouched)),
            },
            places: [first, ...others].flatMap(({ places }) => places),
          },
        ]
      : [],
  );
};
