import { html, nothing } from 'lit';
import type { Closing } from './closing';
import type { Kept, Opening } from './opening';
import { share } from './share';
import type { Texts } from '../kit/texts';
import { wreath } from './wreath';

export interface Receipt {
  readonly opening: Opening;
  readonly texts: Texts;
  readonly closing: Closing;
  readonly cast: NonNullable<Kept['cast']>;
  /** Whether the ballot would count as it is. */
  readonly counts: boolean;
  readonly closed: boolean;
  readonly confirming: boolean;
  readonly busy: boolean;
  change(): void;
  confirmWithdrawal(confirming: boolean): void;
  withdraw(): void;
}

/** That the ballot is in: its number, when, and what can still be done. */
export function receipt(it: Receipt) {
  const { texts, opening, cast } = it;
  return html`<section class="stage" aria-labelledby="heading">
      <div class="medal large">
        ${wreath(Array<boolean>(10).fill(true))}
        <svg class="tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M5 12.5l4.6 4.6L19.5 7"/></svg>
      </div>
      <h1 id="heading" tabindex="-1">${texts.get('receipt')}</h1>
      <p>${texts.get('receipt.thanks', opening.edition)}</p>
      <dl>
        <dt>${texts.get('receipt.number')}</dt>
        <dd class="number">${cast.number}</dd>
        <dt>${texts.get('receipt.at')}</dt>
        <dd>${texts.dateTime(new Date(cast.at))}</dd>
      </dl>
    </section>
    <section class="card after">
      <p class="note ${it.counts ? 'good' : ''}">
        ${it.counts ? texts.get('receipt.counts') : texts.count('receipt.short', opening.minimumShops)}
      </p>
      <p>${texts.get(it.closed ? 'closed' : 'receipt.until', opening.closing.words)}</p>
      ${it.closed ? nothing : html`<p class="soft">${it.closing.words(texts)}</p>`}
      <p class="soft">${opening.participation}</p>
      <p class="soft">${texts.get('mailed')}</p>
      ${it.closed ? nothing : acts(it)} ${share(opening, texts)}
    </section>`;
}

function acts({ texts, confirming, busy, change, confirmWithdrawal, withdraw }: Receipt) {
  return html`<div class="acts">
      <button type="button" class="primary" ?disabled=${busy} @click=${change}>${texts.get('change')}</button>
      <a class="quiet button" href="/app/votes">${texts.get('my-votes')}</a>
      <button type="button" class="link" aria-expanded=${confirming} @click=${() => confirmWithdrawal(!confirming)}>${texts.get('withdraw')}</button>
    </div>
    ${
      confirming
        ? html`<div class="ask" role="group" aria-labelledby="withdrawing">
          <p id="withdrawing">${texts.get('withdraw.ask')}</p>
          <button type="button" class="quiet" ?disabled=${busy} @click=${withdraw}>${texts.get('withdraw.yes')}</button>
          <button type="button" class="quiet" @click=${() => confirmWithdrawal(false)}>${texts.get('withdraw.no')}</button>
        </div>`
        : nothing
    }`;
}
