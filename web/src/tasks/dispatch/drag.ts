import { shiftFor, type Carried } from './carrying.ts';
import type { Dispatching } from './dispatch.svelte.ts';
import type { Span } from './timeline.ts';

/** Pixels that a press must move to be a drag and no click. */
const THRESHOLD = 6;
/** How near to the edge of the timeline it begins to scroll, and how fast. */
const EDGE = 40;
const STEP = 14;

/**
 * Lets an element be dragged over the timeline by mouse or pen; a finger scrolls. `what` says what is taken up, and
 * `part` which part of the day a track shows, for moving in time.
 */
export const drag =
  (dispatching: Dispatching, what: () => Carried | undefined, part: () => Span | undefined) =>
  (element: HTMLElement): (() => void) => {
    let start: { x: number; y: number } | undefined;
    let dragging = false;

    const moved = (event: PointerEvent): void => {
      if (!start) return;
      if (!dragging && Math.hypot(event.clientX - start.x, event.clientY - start.y) < THRESHOLD) return;
      if (!dragging) {
        const taken = what();
        if (!taken) {
          ended();
          return;
        }
        dragging = true;
        element.setPointerCapture(event.pointerId);
        dispatching.carried = taken;
      }
      const { carried } = dispatching;
      if (!carried) return;
      const row = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-key]');
      const grid = row?.closest<HTMLElement>('[role=grid]');
      const over = row?.dataset.key;
      const shown = part();
      const width = row?.querySelector<HTMLElement>('.track')?.clientWidth ?? 0;
      const shift = shown ? shiftFor(event.clientX - start.x, width, shown) : 0;
      const { over: _, ...rest } = carried;
      dispatching.carried = { ...rest, ...(over === undefined ? {} : { over }), shift };
      if (grid) scroll(grid, event.clientY);
    };
    const ended = (): void => {
      start = undefined;
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
      dispatching.carried = undefined;
      dragging = false;
      ended();
    };
    const escaped = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') cancelled();
    };
    const pressed = (event: PointerEvent): void => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      start = { x: event.clientX, y: event.clientY };
      addEventListener('pointermove', moved);
      addEventListener('pointerup', released);
      addEventListener('pointercancel', cancelled);
      addEventListener('keydown', escaped);
    };
    element.addEventListener('pointerdown', pressed);
    return () => {
      element.removeEventListener('pointerdown', pressed);
      ended();
    };
  };

const swallow = (event: Event): void => {
  event.stopPropagation();
  event.preventDefault();
};

const scroll = (grid: HTMLElement, y: number): void => {
  const { top, bottom } = grid.getBoundingClientRect();
  if (y < top + EDGE * 2) grid.scrollTop -= STEP;
  else if (y > bottom - EDGE) grid.scrollTop += STEP;
};
