/** The ground of a map where there are no tiles. */
import {
  circle,
  divIcon,
  layerGroup,
  marker,
  polyline,
  type LatLngExpression,
  type LatLngLiteral,
  type Layer,
  type Map as View,
} from 'leaflet';

const RING_METRES = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const METRES_PER_DEGREE = 111_320;

/** Rings closer to one another than this many pixels go unlabelled. */
const LEAST_RING_PIXELS = 40;

/** Where there are no tiles: rings that tell how far things are from the middle. They claim no streets. */
export const rings = (view: View, centre: LatLngLiteral, say: (metres: number) => string): Layer => {
  const layer = layerGroup();
  const quiet = { interactive: false, weight: 1, fill: false };
  for (const metres of RING_METRES) {
    circle(centre, { ...quiet, className: 'map-ring', radius: metres }).addTo(layer);
    const north: LatLngExpression = [centre.lat + metres / METRES_PER_DEGREE, centre.lng];
    const icon = divIcon({ className: 'map-distance', iconSize: [0, 0], html: say(metres) });
    const label = marker(north, { interactive: false, keyboard: false, icon }).addTo(layer);
    const fit = (): void => {
      const pixels = view.project(centre).y - view.project(north).y;
      label.setOpacity(pixels < LEAST_RING_PIXELS ? 0 : 1);
    };
    label.on('add', () => {
      view.on('zoomend', fit);
      fit();
    });
    label.on('remove', () => view.off('zoomend', fit));
  }
  return layer;
};

/** Sides of the squares of the net, and how many pixels the smallest that is drawn has at least. */
const NET_METRES = [100, 200, ...RING_METRES];
const LEAST_NET_PIXELS = 56;

/**
 * A net of squares over all that is seen where there are no tiles: wherever the view is moved, and also while nothing
 * says where its middle should be, distances can be told and the ground is never blank.
 */
export const net = (view: View): Layer => {
  const layer = layerGroup();
  const quiet = { interactive: false, weight: 1, fill: false, className: 'map-net' };
  const draw = (): void => {
    layer.clearLayers();
    const bounds = view.getBounds();
    // Squares keep their places while the view moves a little north or south.
    const narrow = Math.cos((Math.round(view.getCenter().lat) * Math.PI) / 180);
    const metresOfPixel = view.distance(bounds.getSouthWest(), bounds.getSouthEast()) / view.getSize().x;
    const metres = NET_METRES.find((side) => side / metresOfPixel >= LEAST_NET_PIXELS);
    if (metres === undefined) return;
    const [down, across] = [metres / METRES_PER_DEGREE, metres / METRES_PER_DEGREE / narrow];
    const [south, north, west, east] = [bounds.getSouth(), bounds.getNorth(), bounds.getWest(), bounds.getEast()];
    for (let lat = Math.ceil(south / down) * down; lat < north; lat += down)
      polyline(
        [
          [lat, west],
          [lat, east],
        ],
        quiet,
      ).addTo(layer);
    for (let lng = Math.ceil(west / across) * across; lng < east; lng += across)
      polyline(
        [
          [south, lng],
          [north, lng],
        ],
        quiet,
      ).addTo(layer);
  };
  view.on('moveend resize', draw);
  return layer;
};
