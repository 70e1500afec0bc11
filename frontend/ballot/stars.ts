import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { HIGHEST, marksOf, NO_OPINION, OPEN } from './answers';
import type { Shop } from './opening';
import type { BallotEditor } from './ballot-editor';

/** One criterion of one shop: five stars that are radio buttons, "no opinion", and a way back to no answer. */
export function criterionStars(editor: BallotEditor, shop: Shop, place: number) {
  const { opening, texts } = editor;
  const criterion = opening.criteria[place];
  const mark = marksOf(editor.answers, shop.number, opening.criteria.length)[place];
  const choose = (sign: string) => editor.mark(shop.number, place, sign);
  return html`<fieldset class="criterion">
    <legend>
      <span class="name">${criterion.name}</span>
      <span class="weight">${texts.get('weight', criterion.weight)}</span>
    </legend>
    <div class="stars">
      ${[1, 2, 3, 4, 5].map((value) => star(editor, `m${shop.number}-${place}`, value, mark, () => choose(String(value))))}
    </div>
    <div class="below">
      <span class="verdict" aria-hidden="true">${verdict(editor, mark)}</span>
      <label class="pill">
        <input type="radio" name="m${shop.number}-${place}" .checked=${live(mark === NO_OPINION)}
          @change=${() => choose(NO_OPINION)} />
        <span>${texts.get('no-opinion')}</span>
      </label>
      <button type="button" class="clear" ?hidden=${mark === OPEN} @click=${(event: Event) => clear(event, () => choose(OPEN))}
        aria-label=${texts.get('clear.label', shop.name, criterion.name)}>${texts.get('clear')}</button>
    </div>
  </fieldset>`;
}

/** @param inGrid whether arrows lead to it, and not Tab */
export function star(
  editor: BallotEditor,
  name: string,
  value: number,
  mark: string,
  choose: () => void,
  inGrid = false,
) {
  const lit = mark !== NO_OPINION && value <= Number(mark);
  const label = editor.texts.get('star', value, HIGHEST, editor.texts.get(`mark.${value}`));
  return html`<label class="star ${lit ? 'lit' : ''}">
    <input type="radio" name=${name} value=${value} tabindex=${inGrid ? -1 : nothing} aria-label=${label} .checked=${live(mark === String(value))}
      @change=${choose} />
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 2.6l2.8 6 6.6.8-4.9 4.5 1.3 6.5-5.8-3.2-5.8 3.2 1.3-6.5L2.6 9.4l6.6-.8z" />
    </svg>
  </label>`;
}

export function verdict({ texts }: BallotEditor, mark: string): string {
  if (mark === OPEN) return texts.get('mark.open');
  return mark === NO_OPINION ? '' : texts.get('verdict', mark, texts.get(`mark.${mark}`));
}

/** The button goes away, so the focus goes to the first star. */
function clear(event: Event, open: () => void): void {
  const fieldset = (event.target as HTMLElement).closest('fieldset');
  open();
  fieldset?.querySelector('input')?.focus();
}
