import { html } from 'lit';
import { share } from '../ballot/share';
import { wreath } from '../ballot/wreath';
import { refusals } from './list';
import type { YearState } from './year-state';

/** What one press has cast: a number for each category, and what can still be done. */
export function yearReceipt(year: YearState) {
  const { opening, justCast } = year;
  const { texts } = year.host;
  return html`${refusals(year)}
    <section class="stage" aria-labelledby="heading">
      <div class="medal large">
        ${wreath(Array<boolean>(10).fill(true))}
        <svg class="tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 12.5l4.6 4.6L19.5 7"/></svg>
      </div>
      <h1 id="heading" tabindex="-1">${texts.count('year.receipt', justCast.length)}</h1>
      <p>${texts.get('receipt.thanks', opening.edition)}</p>
      <dl>
        ${justCast.map(
          ({ offered, kept }) => html`<dt>${offered.name}</dt>
            <dd class="number">${kept?.cast?.number}</dd>`,
        )}
      </dl>
    </section>
    <section class="card after">
      <p>${texts.get('year.receipt.text', opening.closing.words)}</p>
      <p class="soft">${texts.get('mailed')}</p>
      <div class="acts">
        <button type="button" class="primary" @click=${() => back(year)}>${texts.get('year.to-list')}</button>
        <a class="quiet button" href="/app/votes">${texts.get('my-votes')}</a>
      </div>
      ${share(opening, texts)}
    </section>`;
}

function back(year: YearState): void {
  void year.show(undefined);
  year.host.toHeading();
}
