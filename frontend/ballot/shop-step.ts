import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isAnswered, NOT_USED } from './answers';
import type { Booth } from './booth';
import type { Shop } from './opening';
import { criterionStars } from './stars';
import { wreath } from './wreath';

/** One shop on a page of its own. */
export function shopStep(booth: Booth) {
  const shop = booth.opening.shops[booth.step - 1];
  const said = booth.answers.shops.get(shop.number);
  return html`<section class="card shop" aria-labelledby="heading">
    <div class="medal">
      ${wreath(booth.opening.shops.map((it) => isAnswered(booth.answers.shops.get(it.number))))}
      <span aria-hidden="true">${booth.step}</span>
    </div>
    <h2 id="heading" tabindex="-1">
      <span class="place">${booth.texts.get('progress.shop', booth.opening.shops.length, booth.step)}</span>
      ${shop.name}
    </h2>
    ${address(booth, shop)} ${usedQuestion(booth, shop)}
    ${
      said !== undefined && said !== NOT_USED
        ? html`<div class="criteria">${booth.opening.criteria.map((_, place) => criterionStars(booth, shop, place))}</div>`
        : nothing
    }
    ${said === NOT_USED ? html`<p class="soft">${booth.texts.get('used.no.thanks')}</p>` : nothing}
  </section>`;
}

export function address({ texts }: Booth, { domain, name }: Shop) {
  if (!domain) return nothing;
  return html`<a class="domain" href="https://${domain}/" target="_blank" rel="noopener noreferrer"
    aria-label=${texts.get('visit', name, domain)}>${domain}</a>`;
}

export function usedQuestion(booth: Booth, shop: Shop) {
  const said = booth.answers.shops.get(shop.number);
  const option = (used: boolean, chosen: boolean) =>
    html`<label class="choice">
      <input type="radio" name="used-${shop.number}" .checked=${live(chosen)}
        @change=${() => booth.use(shop.number, used)} />
      <span>${booth.texts.get(used ? 'used.yes' : 'used.no')}</span>
    </label>`;
  return html`<fieldset class="used">
    <legend>${booth.wide ? html`<span class="hidden">${shop.name}: </span>` : nothing}${booth.texts.get('used')}</legend>
    ${option(true, said !== undefined && said !== NOT_USED)} ${option(false, said === NOT_USED)}
  </fieldset>`;
}
