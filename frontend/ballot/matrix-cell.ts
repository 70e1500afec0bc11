import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { HIGHEST, marksOf, NO_OPINION, NOT_USED, OPEN } from './answers';
import type { BallotEditor } from './ballot-editor';
import type { Shop } from './opening';
import { star, verdict } from './stars';

const STARS = [1, 2, 3, 4, 5];
const CLEARING = ['0', 'Backspace', 'Delete'];
const ENTERING = ['Enter', 'F2', ' '];

/** One criterion of one shop in the grid: the same stars as on a phone, without what the headings say. */
export function markCell(editor: BallotEditor, shop: Shop, place: number) {
  const { answers, texts } = editor;
  const mark = markOf(editor, shop.number, place);
  const choose = (sign: string) => editor.mark(shop.number, place, sign);
  const passed = answers.shops.get(shop.number) === NOT_USED;
  const name = `m${shop.number}-${place}`;
  return html`<td class="cell" tabindex="-1" data-shop=${shop.number} data-place=${place} aria-label=${said(editor, shop, place)}>
    ${
      passed
        ? html`<span class="soft" aria-hidden="true">–</span>`
        : html`<div class="stars" role="radiogroup" aria-label=${texts.get('matrix.group', shop.name, criterion(editor, place))}>
            ${STARS.map((value) => star(editor, name, value, mark, () => choose(String(value)), true))}
            <label class="opinion">
              <input type="radio" name=${name} tabindex="-1" .checked=${live(mark === NO_OPINION)} @change=${() => choose(NO_OPINION)} />
              <span>${texts.get('no-opinion')}</span>
            </label>
            ${
              mark === OPEN
                ? nothing
                : html`<button type="button" class="clear" tabindex="-1" @click=${(event: Event) => clear(event, () => choose(OPEN))}
                    aria-label=${texts.get('clear.label', shop.name, criterion(editor, place))}>${texts.get('clear')}</button>`
            }
          </div>`
    }
  </td>`;
}

/** Figures rate the criterion that has the focus, 0 clears it, a hyphen is no opinion; Enter leads to the stars themselves. */
export function inCell(event: KeyboardEvent, editor: BallotEditor): void {
  const cell = event.target as HTMLElement;
  if (!cell.matches('td.cell') || event.altKey || event.ctrlKey || event.metaKey) return;
  const sign = signOf(event.key);
  if (sign === undefined && !ENTERING.includes(event.key)) return;
  event.preventDefault();
  if (sign === undefined) return enter(cell);
  const [number, place] = [Number(cell.dataset.shop), Number(cell.dataset.place)];
  editor.mark(number, place, sign);
  const shop = editor.opening.shops.find((it) => it.number === number);
  const status = (cell.getRootNode() as ParentNode).querySelector('#grid-said');
  if (shop && status) status.textContent = said(editor, shop, place);
}

function enter(cell: HTMLElement): void {
  (cell.querySelector<HTMLElement>('input:checked') ?? cell.querySelector('input'))?.focus();
}

function signOf(key: string): string | undefined {
  if (CLEARING.includes(key)) return OPEN;
  if (key === '-') return NO_OPINION;
  return /^[1-9]$/.test(key) && Number(key) <= HIGHEST ? key : undefined;
}

function said(editor: BallotEditor, shop: Shop, place: number): string {
  return editor.texts.get('matrix.cell', shop.name, criterion(editor, place), state(editor, shop.number, place));
}

function state(editor: BallotEditor, shop: number, place: number): string {
  if (editor.answers.shops.get(shop) === NOT_USED) return editor.texts.get('matrix.unused');
  return verdict(editor, markOf(editor, shop, place)) || editor.texts.get('no-opinion');
}

function markOf({ answers, opening }: BallotEditor, shop: number, place: number): string {
  return marksOf(answers, shop, opening.criteria.length)[place];
}

function criterion({ opening }: BallotEditor, place: number): string {
  return opening.criteria[place].name;
}

/** The button goes away, so the focus goes to its cell. */
function clear(event: Event, open: () => void): void {
  const cell = (event.target as HTMLElement).closest('td');
  open();
  cell?.focus();
}
