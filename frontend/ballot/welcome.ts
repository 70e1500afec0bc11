import { html } from 'lit';
import { isAnswered } from './answers';
import type { BallotEditor } from './ballot-editor';
import { wreath } from './wreath';

/** The first page: what is asked, what a ballot needs to count, and that nothing can get lost. */
export function welcome(editor: BallotEditor) {
  const { opening, texts } = editor;
  return html`<section class="card welcome" aria-labelledby="heading">
    <div class="medal large">
      ${wreath(opening.shops.map((it) => isAnswered(editor.answers.shops.get(it.number))))}
      <span aria-hidden="true">${opening.shops.length}</span>
    </div>
    <h2 id="heading" tabindex="-1">${texts.get('intro.lead')}</h2>
    ${promises(editor)}
  </section>`;
}

export function promises({ opening, texts }: BallotEditor) {
  return html`<ul class="promises">
    <li>${texts.get('intro.skip', opening.shops.length)}</li>
    <li><strong>${texts.count('intro.need', opening.minimumShops)}</strong></li>
    <li>${texts.get('intro.saved')}</li>
    <li>${texts.get('intro.secret')}</li>
  </ul>`;
}
