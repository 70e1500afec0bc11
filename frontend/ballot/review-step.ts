import { html, nothing } from 'lit';
import { countFull, isAnswered, isBlank, isFull, marksOf, NO_OPINION, NOT_USED, OPEN } from './answers';
import { type Booth, favouriteStep } from './booth';
import { needs } from './header';
import type { Shop } from './opening';

/** Everything that was said on one page, and whether it is enough to count. */
export function reviewStep(booth: Booth) {
  const { opening, texts, answers } = booth;
  const counts = countFull(answers) >= opening.minimumShops;
  const favourite = opening.shops.find((it) => it.number === answers.favourite);
  return html`<section class="card review" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1">${texts.get('review')}</h2>
    <p class="note ${counts ? 'good' : ''}">
      ${needs(booth)} ${counts ? nothing : texts.get(isBlank(answers) ? 'review.blank' : 'review.short')}
    </p>
    <ul class="said">
      <li class="pick">
        <div>
          <h3>${texts.get('favourite.short')}</h3>
          <p>${favourite?.name ?? texts.get('favourite.none')}</p>
        </div>
        ${edit(booth, texts.get('favourite.short'), favouriteStep(booth))}
      </li>
      ${opening.shops.map((shop, place) => line(booth, shop, place + 1))}
    </ul>
  </section>`;
}

function line(booth: Booth, shop: Shop, step: number) {
  const said = booth.answers.shops.get(shop.number);
  return html`<li class=${isFull(said) ? 'full' : isAnswered(said) ? '' : 'unfinished'}>
    <div>
      <h3>${shop.name}</h3>
      ${
        said === undefined || said === NOT_USED
          ? html`<p class="soft">${booth.texts.get(said ? 'review.unused' : 'review.open')}</p>`
          : marks(booth, shop)
      }
    </div>
    ${edit(booth, shop.name, step)}
  </li>`;
}

function marks({ opening, answers, texts }: Booth, shop: Shop) {
  const said = marksOf(answers, shop.number, opening.criteria.length);
  const shown = (mark: string) => (mark === OPEN ? 'review.open' : 'no-opinion');
  return html`<dl>
    ${opening.criteria.map((criterion, place) => {
      const mark = said[place];
      const marked = mark !== OPEN && mark !== NO_OPINION;
      return html`<div>
        <dt>${criterion.name}</dt>
        <dd class=${marked ? '' : 'soft'}>${marked ? texts.get('marks', mark) : texts.get(shown(mark))}</dd>
      </div>`;
    })}
  </dl>`;
}

function edit(booth: Booth, name: string, step: number) {
  const { texts } = booth;
  return html`<button type="button" class="quiet" aria-label=${texts.get('edit.label', name)} @click=${() => booth.go(step)}>
    ${texts.get('edit')}
  </button>`;
}
