import { html, nothing } from 'lit';
import { face, faceOf } from '../kit/face';
import type { Texts } from '../kit/texts';
import type { ShopSearch } from './shop-search';
import type { Place, PlacedHit } from './year-opening';
import type { YearSection } from './year-section';

/** A search that says where a shop belongs, and below it the categories. */
export function yearPage(section: YearSection, search: ShopSearch<PlacedHit>, closes: string) {
  const { texts } = section.host;
  const { problem, closed, done } = section;
  return html`
    <p>${texts.get('year.lead')} <small>${texts.get('closes', closes)}</small></p>
    <p class="problem" role="alert" style=${problem ? '' : 'display: none'}>${problem}</p>
    ${closed ? html`<p class="soft">${texts.get('closed')}</p>` : finder(section, search)}
    <p class="done" role="status" style=${section.status ? '' : 'display: none'}>
      ${section.status}
      ${done ? html`<a href=${done.address} router-link>${texts.get('year.why')}</a>` : nothing}
    </p>
    <section class="card" aria-labelledby="categories">
      <h2 id="categories">${texts.get('year.categories')}</h2>
      <ol>${section.places.map((it) => category(texts, it))}</ol>
    </section>
  `;
}

function category(texts: Texts, place: Place) {
  return html`<li class="row place">
    <span>
      <a href=${place.address} router-link>${place.name}</a>
      ${place.about ? html`<small>${place.about}</small>` : nothing}
    </span>
    <small class="used-up" ?data-full=${place.used >= place.most}>
      <span aria-hidden="true">${texts.get('year.used', place.used, place.most)}</span>
      <span class="spoken">${texts.get('year.used-of', place.used, place.most)}</span>
    </small>
  </li>`;
}

function finder(section: YearSection, search: ShopSearch<PlacedHit>) {
  const { texts } = section.host;
  const { hits } = section;
  const none = hits && !hits.length;
  return html`<section class="card" aria-labelledby="find">
    <h2 id="find">${texts.get('find')}</h2>
    <label class="field" for="query">${texts.get('query')}</label>
    <input id="query" type="search" enterkeyhint="search" autocomplete="off" aria-describedby="query-help" maxlength="100"
      @input=${() => search.soon()} @keydown=${(event: KeyboardEvent) => search.entered(event)} />
    <p id="query-help" class="soft">${texts.get('query.help')}</p>
    <p role="status" class="soft">${none ? texts.get('year.found.none') : hits ? texts.count('found', hits.length) : ''}</p>
    <ul>${(hits ?? []).map((it) => found(section, it))}</ul>
  </section>`;
}

function found(section: YearSection, hit: PlacedHit) {
  const { texts } = section.host;
  const free = section.free(hit);
  const usual = free.filter((it) => hit.usual.includes(it.number));
  const mine = section.places.filter((it) => hit.mine.includes(it.number));
  return html`<li class="line">
    <div class="shop">${face(faceOf(hit.shop), 44)}
    <h3>${hit.name}${hit.domain ? html`<small>${hit.domain}</small>` : nothing}</h3></div>
    ${mine.length ? html`<p class="soft">${texts.get('year.mine', mine.map((it) => it.name).join(', '))}</p>` : nothing}
    ${usual.length ? usualPlaces(section, hit, usual) : nothing}
    ${free.length > usual.length ? otherPlaces(section, hit, free) : nothing}
  </li>`;
}

function usualPlaces(section: YearSection, hit: PlacedHit, usual: readonly Place[]) {
  const { texts } = section.host;
  return html`<p class="soft">${texts.get('year.usual')}</p>
    <div class="ways">${usual.map(
      (it) => html`<button ?disabled=${section.busy} @click=${() => void section.nominate(hit, it)}
        aria-label=${texts.get('year.add-of-to', hit.name, it.name)}>${texts.get('year.add-to', it.name)}</button>`,
    )}</div>`;
}

function otherPlaces(section: YearSection, hit: PlacedHit, free: readonly Place[]) {
  const { texts } = section.host;
  const choose = (event: Event) => {
    event.preventDefault();
    const chosen = Number((event.target as HTMLFormElement).querySelector('select')!.value);
    const place = free.find((it) => it.number === chosen);
    if (place) void section.nominate(hit, place);
  };
  return html`<form class="ways" @submit=${choose}>
    <select required aria-label=${texts.get('year.other-of', hit.name)}>
      <option value="">${texts.get('year.choose')}</option>
      ${free.map((it) => html`<option value=${it.number}>${it.name}</option>`)}
    </select>
    <button type="submit" ?disabled=${section.busy} aria-label=${texts.get('add-of', hit.name)}>${texts.get('add')}</button>
  </form>`;
}
