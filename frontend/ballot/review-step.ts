import { html, nothing } from 'lit';
import { face } from '../kit/face';
import { countFull, isAnswered, isBlank, isFull, marksOf, NO_OPINION, NOT_USED, OPEN } from './answers';
import { type BallotEditor, favouriteStep } from './ballot-editor';
import { needs } from './header';
import type { Shop } from './opening';

/** All answers on one page, and whether they are enough for the ballot to count. */
export function reviewStep(editor: BallotEditor) {
  const { opening, texts, answers } = editor;
  const counts = countFull(answers) >= opening.minimumShops;
  const favourite = opening.shops.find((it) => it.number === answers.favourite);
  return html`<section class="card review" aria-labelledby="heading">
    <h2 id="heading" tabindex="-1">${texts.get('review')}</h2>
    <p class="note ${counts ? 'good' : ''}">
      ${needs(editor)} ${counts ? nothing : texts.get(isBlank(answers) ? 'review.blank' : 'review.short')}
    </p>
    <ul class="said">
      <li class="pick">
        <div>
          <h3>${texts.get('favourite.short')}</h3>
          <p>${favourite?.name ?? texts.get('favourite.none')}</p>
        </div>
        ${edit(editor, texts.get('favourite.short'), favouriteStep(editor))}
      </li>
      ${opening.shops.map((shop, place) => line(editor, shop, place + 1))}
    </ul>
  </section>`;
}

function line(editor: BallotEditor, shop: Shop, step: number) {
  const answer = editor.answers.shops.get(shop.number);
  return html`<li class=${isFull(answer) ? 'full' : isAnswered(answer) ? '' : 'unfinished'}>
    ${face(shop.face, 32)}
    <div>
      <h3>${shop.name}</h3>
      ${
        answer === undefined || answer === NOT_USED
          ? html`<p class="soft">${editor.texts.get(answer ? 'review.unused' : 'review.open')}</p>`
          : marks(editor, shop)
      }
    </div>
    ${edit(editor, shop.name, step)}
  </li>`;
}

function marks({ opening, answers, texts }: BallotEditor, shop: Shop) {
  const answer = marksOf(answers, shop.number, opening.criteria.length);
  const shown = (mark: string) => (mark === OPEN ? 'review.open' : 'no-opinion');
  return html`<dl>
    ${opening.criteria.map((criterion, place) => {
      const mark = answer[place];
      const marked = mark !== OPEN && mark !== NO_OPINION;
      return html`<div>
        <dt>${criterion.name}</dt>
        <dd class=${marked ? '' : 'soft'}>${marked ? texts.get('marks', mark) : texts.get(shown(mark))}</dd>
      </div>`;
    })}
  </dl>`;
}

function edit(editor: BallotEditor, name: string, step: number) {
  const { texts } = editor;
  return html`<button type="button" class="quiet" aria-label=${texts.get('edit.label', name)} @click=${() => editor.go(step)}>
    ${texts.get('edit')}
  </button>`;
}
