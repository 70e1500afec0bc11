/** How many rows and columns a key leads on. */
const STEPS: Partial<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const STOP = '[data-stop]';

/** Where the keyboard stops in a cell: what it consists of, or else the cell itself. */
function stopOf(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>(STOP) ?? cell;
}

/** The grid has one stop for Tab: the cell that had the focus last. */
export function stopAt(event: FocusEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td, th');
  if (cell) letStop(event.currentTarget as HTMLElement, stopOf(cell));
}

/** Gives a grid a stop that has none: before the first visit, or when what was stopped at is gone. */
export function keepStop(grid: Element): void {
  if (grid.querySelector('[tabindex="0"]')) return;
  const first = grid.querySelector<HTMLElement>('tbody > tr > *');
  if (first) stopOf(first).tabIndex = 0;
}

/** Arrows, Home and End lead from cell to cell; Escape leads from inside a cell back to it. True where the key was one of these. */
export function lead(event: KeyboardEvent): boolean {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('td, th');
  if (!cell || event.altKey || event.metaKey) return false;
  const inside = event.target !== stopOf(cell);
  const next = inside ? (event.key === 'Escape' ? cell : undefined) : neighbour(cell, event);
  if (!next) return false;
  event.preventDefault();
  stopOf(next).focus();
  return true;
}

function neighbour(cell: HTMLElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | undefined {
  const row = cell.parentElement!;
  const rows = [...row.parentElement!.children];
  if (key === 'Home') return cellsOf(ctrlKey ? rows[0] : row)[0];
  if (key === 'End') return cellsOf(ctrlKey ? rows[rows.length - 1] : row).at(-1);
  const step = STEPS[key];
  if (!step || ctrlKey) return undefined;
  const next = rows[rows.indexOf(row) + step[0]];
  return (next && cellsOf(next)[cellsOf(row).indexOf(cell) + step[1]]) ?? cell;
}

function cellsOf(row: Element): HTMLElement[] {
  return [...row.children] as HTMLElement[];
}

function letStop(grid: HTMLElement, stop: HTMLElement): void {
  grid.querySelectorAll<HTMLElement>('[tabindex="0"]').forEach((it) => (it.tabIndex = -1));
  stop.tabIndex = 0;
}
