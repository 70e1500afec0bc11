import { expect, test } from 'vitest';
import { element, open, part, rest } from './element.fixture';
import type { Kept } from './opening';

const answers = () => element.section!.answers;
const cell = (shop: number, place: number) => part(`td[data-shop="${shop}"][data-place="${place}"]`);
const focused = () => element.shadowRoot!.activeElement as HTMLElement;
const stops = () => element.renderRoot.querySelectorAll('table [tabindex="0"]');

/** On a screen that has room for all criteria. */
async function openWide(kept?: Kept): Promise<void> {
  await open(kept);
  element.section!.resized(1_200);
  await rest(0);
}

async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await rest(0);
  }
}

test('headings stand once, and each shop is a row', async () => {
  await openWide();

  const headings = [...element.renderRoot.querySelectorAll('thead th')].map((it) => it.textContent.trim());
  expect(headings).toEqual(['matrix.shop', 'matrix.unused', 'Quality weight', 'Service weight', 'favourite.short']);
  expect(element.renderRoot.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(element.renderRoot.querySelectorAll('legend')).toHaveLength(0);
});

test('the grid is one stop for Tab, which arrows take along', async () => {
  await openWide();
  expect(stops()).toHaveLength(1);

  cell(1, 0).focus();
  await keys('ArrowRight', 'ArrowDown');

  expect(focused()).toBe(cell(2, 1));
  expect([...stops()]).toEqual([cell(2, 1)]);
  await keys('ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  expect(focused().tagName).toBe('TH');
  await keys('ArrowLeft', 'End');
  expect(focused().getAttribute('name')).toBe('favourite');
});

test('figures rate, a hyphen is no opinion, and nought clears', async () => {
  await openWide();
  cell(1, 0).focus();
  await keys('4', 'ArrowRight', '-');
  expect(answers().shops.get(1)).toBe('4x');
  expect(cell(1, 0).getAttribute('aria-label')).toBe('matrix.cell');

  await keys('0', '9', 'a');

  expect(answers().shops.get(1)).toBe('40');
  expect(part('#grid-said').textContent).toBe('matrix.cell');
});

test('Enter leads to the stars of a cell and Escape back to it', async () => {
  await openWide({ version: 1, answers: '1:30' });
  cell(1, 0).focus();
  await keys('Enter');
  expect((focused() as HTMLInputElement).value).toBe('3');
  expect([...stops()]).toEqual([cell(1, 0)]);

  await keys('Escape');

  expect(focused()).toBe(cell(1, 0));
});

test('a shop that is said to be not used keeps its cells, and a mark makes it used again', async () => {
  await openWide({ version: 1, answers: '1:35' });
  part<HTMLInputElement>('[name=unused-1]').dispatchEvent(new Event('change'));
  await rest(0);
  expect(answers().shops.get(1)).toBe('-');
  expect(cell(1, 0).querySelector('input')).toBeNull();

  cell(1, 1).focus();
  await keys('2');

  expect(answers().shops.get(1)).toBe('02');
});
