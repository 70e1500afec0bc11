import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { face } from '../kit/face';
import { isAnswered, NOT_USED } from './answers';
import { type BallotEditor, reviewStep } from './ballot-editor';
import { needs } from './header';
import type { Shop } from './opening';
import { address, usedQuestion } from './shop-step';
import { criterionStars } from './stars';
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
    <div class="rows" style="--criteria: ${opening.criteria.length}">${opening.shops.map((shop) => row(editor, shop))}</div>
    <label class="choice no-favourite">
      <input type="radio" name="favourite" .checked=${live(!editor.answers.favourite)} @change=${() => editor.choose(0)} />
      <span><b>${texts.get('favourite.short')}</b> · ${texts.get('favourite.none')}</span>
    </label>
    <div class="bar">
      <p class="need">${needs(editor)}</p>
      <button type="button" class="primary" @click=${() => editor.go(reviewStep(editor))}>${texts.get('to-review')}</button>
    </div>`;
}

function row(editor: BallotEditor, shop: Shop) {
  const answer = editor.answers.shops.get(shop.number);
  return html`<section class="card row " aria-labelledby="shop-${shop.number}">
    <div class="who">
      ${face(shop.face, 40)}
      <h3 id="shop-${shop.number}" tabindex="-1">${shop.name}</h3>
      ${address(editor, shop)} ${usedQuestion(editor, shop)}
    </div>
    ${answer === NOT_USED ? html`<p class="passed soft">${editor.texts.get('used.no.thanks')}</p>` : marks(editor, shop)}
  </section>`;
}

function marks(editor: BallotEditor, shop: Shop) {
  return html`${editor.opening.criteria.map((_, place) => criterionStars(editor, shop, place))}
    <label class="crown">
      <input type="radio" name="favourite" .checked=${live(editor.answers.favourite === shop.number)} @change=${() => editor.choose(shop.number)} />
      ${wreath(Array<boolean>(10).fill(editor.answers.favourite === shop.number))}
      <span>${editor.texts.get('favourite.short')}<span class="hidden">: ${shop.name}</span></span>
    </label>`;
}
