/** Arrow keys in a grid of rows with buttons: one tab stop, then up and down by row, left and right inside a row. */

const buttonsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];

export const walk = (grid: HTMLElement): (() => void) => {
  const rows = (): Element[] => [...grid.querySelectorAll('[role=row]')].filter((row) => buttonsOf(row).length > 0);

  const step = (key: string): HTMLElement | undefined => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const row = all[at];
    if (key === 'Home') return all[0] && buttonsOf(all[0])[0];
    if (key === 'End') return all.at(-1) && buttonsOf(all.at(-1) as Element)[0];
    if (!row) return all[0] && buttonsOf(all[0])[0];
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
