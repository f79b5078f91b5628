import { shiftFor, type Carried } from './carrying.ts';
import type { Dispatching } from './dispatch.svelte.ts';
import type { Span } from './timeline.ts';

/** Pixels that a press must move to be a drag and no click; a finger that moves so far scrolls. */
const THRESHOLD = 6;
/** How long a finger rests before it takes something up. */
const LONG_PRESS = 300;
/** How near to the edge of what scrolls it begins to scroll, and how fast. */
const EDGE = 40;
const STEP = 14;

/**
 * Lets an element be dragged over the timeline: by mouse or pen at once, by a finger after a long press, so that a
 * swipe still scrolls. `what` says what is taken up, and `part` which part of the day a track shows, for moving in time.
 */
export const drag =
  (dispatching: Dispatching, what: () => Carried | undefined, part: () => Span | undefined) =>
  (element: HTMLElement): (() => void) => {
    let start: { x: number; y: number } | undefined;
    let dragging = false;
    let byTouch = false;
    let resting: ReturnType<typeof setTimeout> | undefined;

    const takeUp = (pointerId: number): void => {
      const taken = what();
      if (!taken) {
        ended();
        return;
      }
      dragging = true;
      element.setPointerCapture(pointerId);
      dispatching.carried = taken;
    };
    const moved = (event: PointerEvent): void => {
      if (!start) return;
      const far = Math.hypot(event.clientX - start.x, event.clientY - start.y) >= THRESHOLD;
      if (!dragging && far) {
        if (byTouch) ended();
        else takeUp(event.pointerId);
      }
      if (dragging) follow(event, start.x);
    };
    const follow = ({ clientX, clientY }: PointerEvent, from: number): void => {
      const { carried } = dispatching;
      if (!carried) return;
      const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-key]');
      const over = row?.dataset.key;
      const shown = part();
      const width = row?.querySelector<HTMLElement>('.track')?.clientWidth ?? 0;
      const shift = shown && isTimeline() ? shiftFor(clientX - from, width, shown) : 0;
      const { over: _, ...rest } = carried;
      dispatching.carried = { ...rest, ...(over === undefined ? {} : { over }), shift };
      scroll(row?.closest<HTMLElement>('[role=grid]'), clientY);
    };
    const ended = (): void => {
      start = undefined;
      clearTimeout(resting);
      removeEventListener('pointermove', moved);
      removeEventListener('pointerup', released);
      removeEventListener('pointercancel', cancelled);
      removeEventListener('keydown', escaped);
    };
    const released = (): void => {
      if (dragging) {
        dispatching.drop();
        // What follows a drag is no click.
        addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => {
          removeEventListener('click', swallow, { capture: true });
        });
      }
      dragging = false;
      ended();
    };
    const cancelled = (): void => {
      if (dragging) dispatching.carried = undefined;
      dragging = false;
      ended();
    };
    const escaped = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') cancelled();
    };
    const pressed = (event: PointerEvent): void => {
      if (event.button !== 0 || !event.isPrimary) return;
      const { pointerId } = event;
      start = { x: event.clientX, y: event.clientY };
      byTouch = event.pointerType === 'touch';
      if (byTouch)
        resting = setTimeout(() => {
          takeUp(pointerId);
        }, LONG_PRESS);
      addEventListener('pointermove', moved);
      addEventListener('pointerup', released);
      addEventListener('pointercancel', cancelled);
      addEventListener('keydown', escaped);
    };
    // A finger that carries something neither scrolls nor asks for the menu of a long press.
    const hold = (event: Event): void => {
      if (dragging && byTouch) event.preventDefault();
    };
    element.addEventListener('pointerdown', pressed);
    element.addEventListener('touchmove', hold, { passive: false });
    element.addEventListener('contextmenu', hold);
    return () => {
      element.removeEventListener('pointerdown', pressed);
      element.removeEventListener('touchmove', hold);
      element.removeEventListener('contextmenu', hold);
      // What is carried already goes on, though its row has been scrolled out of sight.
      if (!dragging) ended();
    };
  };

/** On a narrow screen the rows are a list: nothing lies by its time. */
const isTimeline = (): boolean => matchMedia('(min-width: 900px)').matches;

const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

/** Scrolls the timeline, or the page where the timeline does not scroll by itself. */
const scroll = (grid: HTMLElement | null | undefined, y: number): void => {
  const own = grid && grid.scrollHeight > grid.clientHeight ? grid : undefined;
  const { top, bottom } = own?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const step = y < top + EDGE * 2 ? -STEP : y > bottom - EDGE ? STEP : 0;
  if (step !== 0) (own ?? document.documentElement).scrollTop += step;
};
