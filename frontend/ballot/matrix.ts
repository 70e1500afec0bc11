import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAnswered, NOT_USED } from './answers';
import { type Booth, reviewStep } from './booth';
import { needs } from './header';
import type { Shop } from './opening';
import { address, usedQuestion } from './shop-step';
import { criterionStars } from './stars';
import { promises } from './welcome';
import { wreath } from './wreath';

/** The whole ballot on one page, a shop a row: for wide screens. */
export function matrix(booth: Booth) {
  const { opening, texts } = booth;
  return html`<div class="card welcome beside">
      <div class="medal">
        ${wreath(opening.shops.map((it) => isAnswered(booth.answers.shops.get(it.number))))}
      </div>
      <div>
        <h2 id="heading" tabindex="-1">${texts.get('intro.lead')}</h2>
        ${promises(booth)}
      </div>
    </div>
    <div class="rows" style="--criteria: ${opening.criteria.length}">${opening.shops.map((shop) => row(booth, shop))}</div>
    <label class="choice no-favourite">
      <input type="radio" name="favourite" .checked=${live(!booth.answers.favourite)} @change=${() => booth.choose(0)} />
      <span><b>${texts.get('favourite.short')}</b> · ${texts.get('favourite.none')}</span>
    </label>
    <div class="bar">
      <p class="need">${needs(booth)}</p>
      <button type="button" class="primary" @click=${() => booth.go(reviewStep(booth))}>${texts.get('to-review')}</button>
    </div>`;
}

function row(booth: Booth, shop: Shop) {
  const said = booth.answers.shops.get(shop.number);
  return html`<section class="card row " aria-labelledby="shop-${shop.number}">
    <div class="who">
      <h3 id="shop-${shop.number}" tabindex="-1">${shop.name}</h3>
      ${address(booth, shop)} ${usedQuestion(booth, shop)}
    </div>
    ${said === NOT_USED ? html`<p class="passed soft">${booth.texts.get('used.no.thanks')}</p>` : marks(booth, shop)}
  </section>`;
}

function marks(booth: Booth, shop: Shop) {
  return html`${booth.opening.criteria.map((_, place) => criterionStars(booth, shop, place))}
    <label class="crown">
      <input type="radio" name="favourite" .checked=${live(booth.answers.favourite === shop.number)} @change=${() => booth.choose(shop.number)} />
      ${wreath(Array<boolean>(10).fill(booth.answers.favourite === shop.number))}
      <span>${booth.texts.get('favourite.short')}<span class="hidden">: ${shop.name}</span></span>
    </label>`;
}
