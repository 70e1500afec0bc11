import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { face } from '../kit/face';
import { isAnswered, NOT_USED } from './answers';
import { type BallotEditor, reviewStep } from './ballot-editor';
import { keepStop, lead, stopAt } from './grid-keys';
import { needs } from './header';
import { inCell, markCell } from './matrix-cell';
import type { Shop } from './opening';
import { address } from './shop-step';
import { promises } from './welcome';
import { wreath } from './wreath';

/** The whole ballot on one page, a shop a row: for wide screens. */
export function matrix(editor: BallotEditor) {
  const { opening, texts } = editor;
  return html`<div class="card welcome beside">
      <div class="medal">
        ${wreath(opening.shops.map((it) => isAnswered(editor.answers.shops.get(it.number))))}
      </div>
      <div>
        <h2 id="heading" tabindex="-1">${texts.get('intro.lead')}</h2>
        ${promises(editor)}
      </div>
    </div>
    ${grid(editor)}
    <p id="grid-keys" class="soft keys">${texts.get('matrix.keys')}</p>
    <p class="hidden" role="status" id="grid-said"></p>
    <label class="choice no-favourite">
      <input type="radio" name="favourite" .checked=${live(!editor.answers.favourite)} @change=${() => editor.choose(0)} />
      <span><b>${texts.get('favourite.short')}</b> · ${texts.get('favourite.none')}</span>
    </label>
    <div class="bar">
      <p class="need">${needs(editor)}</p>
      <button type="button" class="primary" @click=${() => editor.go(reviewStep(editor))}>${texts.get('to-review')}</button>
    </div>`;
}

/** One stop for Tab; the headings stay in view, and arrows lead from cell to cell. */
function grid(editor: BallotEditor) {
  const { opening, texts } = editor;
  const drawn = (element?: Element) => queueMicrotask(() => element && keepStop(element));
  return html`<table role="grid" class="matrix" aria-labelledby="heading" aria-describedby="grid-keys" ${ref(drawn)}
    @focusin=${stopAt} @keydown=${(event: KeyboardEvent) => lead(event) || inCell(event, editor)}>
    <thead>
      <tr>
        <th scope="col">${texts.get('matrix.shop')}</th>
        <th scope="col" class="narrow">${texts.get('matrix.unused')}</th>
        ${opening.criteria.map(
          (it) => html`<th scope="col">${it.name} <span class="weight">${texts.get('weight', it.weight)}</span></th>`,
        )}
        <th scope="col" class="narrow">${texts.get('favourite.short')}</th>
      </tr>
    </thead>
    <tbody>
      ${opening.shops.map((shop) => row(editor, shop))}
    </tbody>
  </table>`;
}

function row(editor: BallotEditor, shop: Shop) {
  const { answers, opening, texts } = editor;
  const passed = answers.shops.get(shop.number) === NOT_USED;
  const favourite = answers.favourite === shop.number;
  return html`<tr class="row ${passed ? 'passed' : ''}">
    <th scope="row" tabindex="-1">
      <div class="who">${face(shop.face, 40)}<div><span>${shop.name}</span> ${address(editor, shop, true)}</div></div>
    </th>
    <td>
      <label class="unused">
        <input type="checkbox" name="unused-${shop.number}" tabindex="-1" data-stop .checked=${live(passed)}
          aria-label=${texts.get('matrix.unused.label', shop.name)} @change=${() => editor.use(shop.number, passed)} />
        <span aria-hidden="true"></span>
      </label>
    </td>
    ${opening.criteria.map((_, place) => markCell(editor, shop, place))}
    <td>
      <label class="crown">
        <input type="radio" name="favourite" tabindex="-1" data-stop .checked=${live(favourite)}
          aria-label=${texts.get('matrix.favourite.label', shop.name)}
          @change=${() => crown(editor, shop)} />
        ${wreath(Array<boolean>(10).fill(favourite))}
      </label>
    </td>
  </tr>`;
}

/** A favourite is a shop that was used. */
function crown(editor: BallotEditor, { number }: Shop): void {
  if (editor.answers.shops.get(number) === NOT_USED) editor.use(number, true);
  editor.choose(number);
}
