import 'leaflet/dist/leaflet.css';
import './map.css';
import { circle, control, divIcon, latLngBounds, map, marker, polyline, layerGroup, tileLayer, type LatLngExpression } from 'leaflet';
import type { Config } from './config.ts';

/** WGS-84 degrees. */
export interface MapPoint {
  readonly lat: number;
  readonly lng: number;
}

export interface MapPin {
  readonly id: string;
  readonly point: MapPoint;
  /** What stands on the pin, a few characters. */
  readonly label: string;
  /** What a reader hears. */
  readonly name: string;
  readonly tone: 'open' | 'soon' | 'shut' | 'off';
}

export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly ring: (metres: number) => string;
}

export interface OpenMap {
  /** Shows pins and what lies around `centre`. The view moves only when other places than before are shown. */
  show(pins: readonly MapPin[], centre: MapPoint | undefined): void;
  mark(id: string | undefined): void;
  close(): void;
}

const RING_METRES = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const METRES_PER_DEGREE = 111_320;
const CLOSEST_ZOOM = 15;

/** Plain ground where there are no tiles: a cross and rings that tell how far things are. It claims no streets. */
const ground = (centre: MapPoint, words: MapWords) => {
  const layer = layerGroup();
  const quiet = { className: 'map-ring', interactive: false, weight: 1 };
  const reach = (RING_METRES.at(-1) ?? 0) / METRES_PER_DEGREE;
  const wide = reach / Math.cos((centre.lat * Math.PI) / 180);
  const line = (a: LatLngExpression, b: LatLngExpression): void => {
    polyline([a, b], { ...quiet, className: 'map-axis' }).addTo(layer);
  };
  line([centre.lat - reach, centre.lng], [centre.lat + reach, centre.lng]);
  line([centre.lat, centre.lng - wide], [centre.lat, centre.lng + wide]);
  for (const metres of RING_METRES) {
    circle(centre, { ...quiet, radius: metres, fill: metres === RING_METRES[0] }).addTo(layer);
    marker([centre.lat + metres / METRES_PER_DEGREE, centre.lng], {
      interactive: false,
      keyboard: false,
      icon: divIcon({ className: 'map-distance', iconSize: [0, 0], html: words.ring(metres) }),
    }).addTo(layer);
  }
  return layer;
};

const iconOf = ({ label, tone }: MapPin) => {
  const text = document.createElement('span');
  text.textContent = label;
  return divIcon({ className: `map-pin ${tone}`, iconSize: [0, 0], html: text });
};

/** Opens a map inside `box`, which has its size already. `pick` is told the id of a pin that is chosen. */
export const openMap = (
  box: HTMLElement,
  tiles: Config['mapTiles'],
  words: MapWords,
  pick: (id: string) => void,
): OpenMap => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const view = map(box, {
    zoomControl: false,
    attributionControl: tiles !== null,
    zoomAnimation: !still,
    fadeAnimation: !still,
    maxZoom: 18,
  });
  view.attributionControl?.setPrefix(false);
  if (tiles) tileLayer(tiles.template, { attribution: tiles.attribution, maxZoom: 18 }).addTo(view);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(view);
  control.scale({ imperial: false }).addTo(view);
  const base = layerGroup().addTo(view);
  const pins = layerGroup().addTo(view);
  const elements = new Map<string, HTMLElement>();
  let shown = '';

  const addPin = (pin: MapPin): void => {
    const added = marker(pin.point, { icon: iconOf(pin), riseOnHover: true, zIndexOffset: pin.tone === 'off' ? 0 : 1000 });
    added.on('click keypress', (event) => {
      const key = (event as { originalEvent?: KeyboardEvent }).originalEvent?.key;
      if (event.type === 'click' || key === 'Enter') pick(pin.id);
    });
    added.addTo(pins);
    const element = added.getElement();
    element?.setAttribute('aria-label', pin.name);
    if (element) elements.set(pin.id, element);
  };

  return {
    show(wanted, centre) {
      base.clearLayers();
      pins.clearLayers();
      elements.clear();
      if (centre) {
        if (!tiles) base.addLayer(ground(centre, words));
        marker(centre, {
          interactive: false,
          keyboard: false,
          icon: divIcon({ className: 'map-centre', iconSize: [0, 0], html: `<i></i>` }),
        }).addTo(base);
      }
      wanted.forEach(addPin);
      const places = JSON.stringify([centre, wanted.map(({ id }) => id).sort()]);
      if (places === shown) return;
      shown = places;
      const points = [...wanted.map(({ point }) => point), ...(centre ? [centre] : [])];
      if (points.length > 0) {
        view.fitBounds(latLngBounds(points.map(({ lat, lng }) => [lat, lng])), {
          padding: [36, 36],
          maxZoom: CLOSEST_ZOOM,
          animate: false,
        });
      }
    },
    mark(id) {
      for (const [pin, element] of elements) element.classList.toggle('marked', pin === id);
    },
    close() {
      view.remove();
    },
  };
};
