import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { face } from '../kit/face';
import { isAnswered, NOT_USED } from './answers';
import type { BallotEditor } from './ballot-editor';
import type { Shop } from './opening';
import { criterionStars } from './stars';
import { wreath } from './wreath';

/** One shop on a page of its own. */
export function shopStep(editor: BallotEditor) {
  const shop = editor.opening.shops[editor.step - 1];
  const answer = editor.answers.shops.get(shop.number);
  return html`<section class="card shop" aria-labelledby="heading">
    <div class="top">
    <div class="medal">
      ${wreath(editor.opening.shops.map((it) => isAnswered(editor.answers.shops.get(it.number))))}
      <span aria-hidden="true">${editor.step}</span>
    </div>
    <div class="title"><h2 id="heading" tabindex="-1">
      <span class="place">${editor.texts.get('progress.shop', editor.opening.shops.length, editor.step)}</span>
      ${shop.name}
    </h2>
    ${address(editor, shop)}</div>
    ${face(shop.face, 48)}
    </div>
    ${usedQuestion(editor, shop)}
    ${
      answer !== undefined && answer !== NOT_USED
        ? html`<div class="criteria">${editor.opening.criteria.map((_, place) => criterionStars(editor, shop, place))}</div>`
        : nothing
    }
    ${answer === NOT_USED ? html`<p class="soft">${editor.texts.get('used.no.thanks')}</p>` : nothing}
  </section>`;
}

/** @param inGrid whether arrows lead to it, and not Tab */
export function address({ texts }: BallotEditor, { domain, name }: Shop, inGrid = false) {
  if (!domain) return nothing;
  return html`<a class="domain" ?data-stop=${inGrid} tabindex=${inGrid ? -1 : nothing} href="https://${domain}/" target="_blank" rel="noopener noreferrer"
    aria-label=${texts.get('visit', name, domain)}>${domain}</a>`;
}

function usedQuestion(editor: BallotEditor, shop: Shop) {
  const answer = editor.answers.shops.get(shop.number);
  const option = (used: boolean, chosen: boolean) =>
    html`<label class="choice">
      <input type="radio" name="used-${shop.number}" .checked=${live(chosen)}
        @change=${() => editor.use(shop.number, used)} />
      <span>${editor.texts.get(used ? 'used.yes' : 'used.no')}</span>
    </label>`;
  return html`<fieldset class="used">
    <legend>${editor.texts.get('used')}</legend>
    ${option(true, answer !== undefined && answer !== NOT_USED)} ${option(false, answer === NOT_USED)}
  </fieldset>`;
}
