import { html, nothing } from 'lit';
import { ballotScreen } from '../ballot/screen';
import type { CategorySection } from './category-section';

/** What a voter can do on the page of one category, beside voting. */
export interface CategoryActs {
  back(): void;
  again(): void;
}

/** One category's ballot, with the way back to all of them. */
export function categoryPage(section: CategorySection, { back, again }: CategoryActs) {
  const { texts, paper } = section;
  return html`<nav class="back" aria-label=${texts.get('year.categories')}>
      <button type="button" class="link" @click=${back}>${texts.get('year.back')}</button>
    </nav>
    ${paper?.own ? html`<p class="note own">${paper.own}</p>` : nothing}
    ${paper ? ballotScreen(section) : waiting(section, again)}`;
}

function waiting({ texts, offered, missing, message }: CategorySection, again: () => void) {
  return html`<section class="card" aria-labelledby="heading">
    <h1 id="heading" tabindex="-1">${offered.name}</h1>
    <div role="status">
      <p>${message || texts.get(missing ? 'year.offline' : 'year.loading')}</p>
    </div>
    ${missing ? html`<button type="button" class="quiet" @click=${again}>${texts.get('year.again')}</button>` : nothing}
  </section>`;
}
