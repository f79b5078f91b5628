/** Arrow keys in a grid of rows with buttons: one tab stop, then up and down by row, left and right inside a row. */

const buttonsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];
const firstOf = (row: Element | undefined): HTMLElement | undefined => row && buttonsOf(row)[0];

export const walk = (grid: HTMLElement): (() => void) => {
  const rows = (): Element[] => [...grid.querySelectorAll('[role=row]')].filter((row) => buttonsOf(row).length > 0);

  const step = (key: string): HTMLElement | undefined => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const row = all[at];
    if (key === 'Home' || (!row && key !== 'End')) return firstOf(all[0]);
    if (!row || key === 'End') return firstOf(all.at(-1));
    const buttons = buttonsOf(row);
    const inRow = buttons.findIndex((button) => button === document.activeElement);
    if (key === 'ArrowRight') return buttons[inRow + 1];
    if (key === 'ArrowLeft') return buttons[inRow - 1];
    const next = all[key === 'ArrowDown' ? at + 1 : at - 1];
    return next && (buttonsOf(next)[inRow] ?? buttonsOf(next).at(-1));
  };

  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      grid.focus();
      return;
    }
    if (!['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    step(event.key)?.focus();
  };
  grid.addEventListener('keydown', pressed);
  return () => {
    grid.removeEventListener('keydown', pressed);
  };
};
