import 'leaflet/dist/leaflet.css';
import './map.css';
import {
  control,
  divIcon,
  latLngBounds,
  layerGroup,
  map,
  marker,
  tileLayer,
  type LeafletKeyboardEvent,
  type LeafletMouseEvent,
} from 'leaflet';
import type { Config } from './config.ts';
import { net, rings } from './map-ground.ts';

/** WGS-84 degrees. */
export interface MapPoint {
  readonly lat: number;
  readonly lng: number;
}

/** Colours of a pin; only outlined where it tells no figure. */
type Tone = 'open' | 'soon' | 'shut' | 'off';

export interface MapPin {
  readonly id: string;
  readonly point: MapPoint;
  /** What stands on the pin, a few characters. */
  readonly label: string;
  /** What a reader hears. */
  readonly name: string;
  readonly tone: Tone | `${Tone} outlined`;
}

export interface MapWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly ring: (metres: number) => string;
  /** Name of a pin, of which only the label can be seen, with so many others behind it. */
  readonly heap: (label: string, name: string, behind: number) => string;
}

export interface OpenMap {
  /** Shows pins and what lies around `centre`. The view moves only when other places than before are shown. */
  show(pins: readonly MapPin[], centre: MapPoint | undefined): void;
  mark(id: string | undefined): void;
  close(): void;
}

const CLOSEST_ZOOM = 15;

/** How many places, as the list has them, the view is opened on: a far county would make a city a dot. */
const FIRST_PLACES = 12;

/** Pins that lie on one another on the screen, the first of them in front. */
type Heap = readonly [MapPin, ...MapPin[]];

/** Width and height within which two pins would cover one another, in the page's text size. */
const PIN_EM = { x: 4, y: 2.2 };

const heaps = (pins: readonly MapPin[], pixelOf: (pin: MapPin) => { x: number; y: number }): readonly Heap[] => {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const cover = (a: number, b: number, sizeEm: number): boolean => Math.abs(a - b) < sizeEm * em;
  const found: { readonly x: number; readonly y: number; readonly heap: [MapPin, ...MapPin[]] }[] = [];
  for (const pin of pins) {
    const { x, y } = pixelOf(pin);
    const near = found.find((one) => cover(one.x, x, PIN_EM.x) && cover(one.y, y, PIN_EM.y));
    if (near) near.heap.push(pin);
    else found.push({ x, y, heap: [pin] });
  }
  return found.map(({ heap }) => heap);
};

const boundsOf = (places: readonly { readonly point: MapPoint }[]) =>
  latLngBounds(places.map(({ point }) => [point.lat, point.lng]));

const labelOf = ([{ label }, ...behind]: Heap): string =>
  behind.length === 0 ? label : `${label} +${String(behind.length)}`;

const iconOf = (heap: Heap) => {
  const text = document.createElement('span');
  text.textContent = labelOf(heap);
  return divIcon({ className: `map-pin ${heap[0].tone}`, iconSize: undefined, html: text });
};

/**
 * Opens a map inside `box`, which has its size already. `pick` is told the id of a pin that is chosen, `choose` the
 * point of the ground that is: the one clicked, or by keyboard the middle of the view.
 */
export const openMap = (
  box: HTMLElement,
  tiles: Config['mapTiles'],
  words: MapWords,
  pick: (id: string) => void,
  choose?: (point: MapPoint) => void,
): OpenMap => {
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const view = map(box, {
    zoomControl: false,
    // A page is scrolled over the map more often than the map is zoomed: the wheel is the map's once it has the focus.
    scrollWheelZoom: false,
    attributionControl: tiles !== null,
    zoomAnimation: moves,
    fadeAnimation: moves,
    maxZoom: 18,
  });
  view.on('focus', () => view.scrollWheelZoom.enable()).on('blur', () => view.scrollWheelZoom.disable());
  if (choose) {
    const tell = ({ lat, lng }: MapPoint): void => {
      choose({ lat, lng });
    };
    view.on('click', ({ latlng }: LeafletMouseEvent) => {
      tell(latlng);
    });
    view.on('keypress', ({ originalEvent }: LeafletKeyboardEvent) => {
      if (originalEvent.key === 'Enter' && originalEvent.target === box) tell(view.getCenter());
    });
  }
  if (tiles) {
    view.attributionControl.setPrefix(false);
    tileLayer(tiles.template, { attribution: tiles.attribution, maxZoom: 18 }).addTo(view);
  } else net(view).addTo(view);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(view);
  control.scale({ imperial: false }).addTo(view);
  const base = layerGroup().addTo(view);
  const layer = layerGroup().addTo(view);
  const elements = new Map<string, HTMLElement>();
  let pins: readonly MapPin[] = [];
  let marked: string | undefined;
  let shown = '';
  let looks = false;

  const addHeap = (heap: Heap): void => {
    const [first, ...behind] = heap;
    const icon = iconOf(heap);
    const added = marker(first.point, { icon, riseOnHover: true, zIndexOffset: first.tone === 'off' ? 0 : 1000 });
    const choose = (): void => {
      if (behind.length === 0 || view.getZoom() >= view.getMaxZoom()) pick(first.id);
      else view.fitBounds(boundsOf(heap), { padding: [60, 60] });
    };
    added.on('click', choose);
    added.on('keypress', ({ originalEvent }: LeafletKeyboardEvent) => {
      if (originalEvent.key === 'Enter') choose();
    });
    added.addTo(layer);
    const element = added.getElement();
    const name = behind.length === 0 ? first.name : words.heap(labelOf(heap), first.name, behind.length);
    element?.setAttribute('aria-label', name);
    if (element) elements.set(first.id, element);
  };

  const arrange = (): void => {
    layer.clearLayers();
    elements.clear();
    // The chosen pin stands in front, so that it is seen.
    const ordered = [...pins].sort((a, b) => Number(b.id === marked) - Number(a.id === marked));
    heaps(ordered, ({ point }) => view.latLngToLayerPoint(point)).forEach(addHeap);
    if (marked !== undefined) elements.get(marked)?.classList.add('marked');
  };
  view.on('zoomend', arrange);

  /** Moves the view when other places than before are shown; before there is anything to look at it has none. */
  const look = (centre: MapPoint | undefined): void => {
    const first = [...pins.slice(0, FIRST_PLACES), ...(centre ? [{ point: centre }] : [])];
    if (first.length === 0) return;
    looks = true;
    view.fitBounds(boundsOf(first), { padding: [36, 36], maxZoom: CLOSEST_ZOOM, animate: false });
  };

  const addCentre = (centre: MapPoint): void => {
    if (!tiles) base.addLayer(rings(view, centre, words.ring));
    const icon = divIcon({ className: 'map-centre', iconSize: [0, 0], html: '<i></i>' });
    marker(centre, { interactive: false, keyboard: false, icon }).addTo(base);
  };

  return {
    show(wanted, centre) {
      const now = JSON.stringify([wanted, centre]);
      // Nothing is drawn anew without need: whoever stands on a pin with the keyboard would lose it.
      if (now === shown) return;
      const ids = (list: readonly MapPin[]): string => list.map(({ id }) => id).join();
      const isOther = ids(wanted) !== ids(pins) || !looks;
      shown = now;
      pins = wanted;
      base.clearLayers();
      if (isOther) look(centre);
      if (!looks) return;
      if (centre) addCentre(centre);
      arrange();
    },
    mark(id) {
      if (id === marked) return;
      marked = id;
      arrange();
    },
    close() {
      view.remove();
    },
  };
};
