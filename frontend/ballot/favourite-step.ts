import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { face } from '../kit/face';
import { NOT_USED } from './answers';
import type { BallotEditor } from './ballot-editor';
import { wreath } from './wreath';

/** The one shop picked as shop of the year, or none. */
export function favouriteStep(editor: BallotEditor) {
  const { opening, texts, answers } = editor;
  const offered = opening.shops.filter((it) => answers.shops.get(it.number) !== NOT_USED);
  const option = (number: number, name: string, soft = '', picture?: string) =>
    html`<label class="choice wide">
      <input type="radio" name="favourite" .checked=${live(answers.favourite === number)}
        @change=${() => editor.choose(number)} />
      ${face(picture, 32)}<span><b>${name}</b>${soft ? html`<small>${soft}</small>` : ''}</span>
    </label>`;
  return html`<section class="card favourite" aria-labelledby="heading">
    <div class="medal">${wreath(Array<boolean>(10).fill(answers.favourite > 0))}<span aria-hidden="true">1</span></div>
    <h2 id="heading" tabindex="-1">${texts.get('favourite')}</h2>
    <p class="soft">${texts.get('favourite.hint')}</p>
    <fieldset>
      <legend class="hidden">${texts.get('favourite')}</legend>
      ${offered.map((it) => option(it.number, it.name, it.domain, it.face))} ${option(0, texts.get('favourite.none'))}
    </fieldset>
  </section>`;
}
