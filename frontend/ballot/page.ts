import { html, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { isBlank } from './answers';
import { type BallotEditor, favouriteStep as atFavourite, reviewStep as atReview } from './ballot-editor';
import { favouriteStep } from './favourite-step';
import { header } from './header';
import { matrix } from './matrix';
import { reviewStep } from './review-step';
import { shopStep } from './shop-step';
import { welcome } from './welcome';

/** What the voter has to read or decide before going on. */
export interface Notices {
  readonly message: string;
  /** Two devices gave the same answer differently. */
  readonly clash: boolean;
  settle(withMine: boolean): void;
}

/** The ballot while it is being filled in. */
export function page(editor: BallotEditor, shown: Notices) {
  return html`${header(editor)} ${notices(editor, shown)}
  <div class="step">${cache(step(editor))}</div>`;
}

export function notices({ texts }: BallotEditor, { message, clash, settle }: Notices) {
  return html`<div role="alert">${message ? html`<p class="note">${message}</p>` : nothing}</div>
    ${
      clash
        ? html`<section class="card ask" role="group" aria-labelledby="clash">
          <h2 id="clash" tabindex="-1">${texts.get('clash')}</h2>
          <p>${texts.get('clash.text')}</p>
          <button type="button" class="quiet" @click=${() => settle(true)}>${texts.get('clash.mine')}</button>
          <button type="button" class="quiet" @click=${() => settle(false)}>${texts.get('clash.theirs')}</button>
        </section>`
        : nothing
    }`;
}

function step(editor: BallotEditor) {
  const review = atReview(editor);
  if (editor.step === review) return html`${reviewStep(editor)} ${castBar(editor)}`;
  if (editor.wide) return matrix(editor);
  if (editor.step === 0) return html`${welcome(editor)} ${bar(editor, 'begin')}`;
  const last = editor.step === atFavourite(editor);
  return html`${last ? favouriteStep(editor) : shopStep(editor)} ${bar(editor, last ? 'to-review' : 'next')}`;
}

/** One primary act, in thumb's reach, at the same place on each step. */
function bar(editor: BallotEditor, next: string) {
  const { texts, step: at } = editor;
  const skip = at > 0 && at < atFavourite(editor);
  return html`${
    skip
      ? html`<button type="button" class="link skip" @click=${() => editor.go(atReview(editor))}>
          ${texts.get('to-review')}
        </button>`
      : nothing
  }
    <nav class="bar" aria-label=${texts.get('steps')}>
    <div class="asking" role="status">${editor.asking ? html`<p class="note">${texts.get('next.ask')}</p>` : nothing}</div>
    ${
      at > 0
        ? html`<button type="button" class="quiet" @click=${() => editor.go(at - 1)}>${texts.get('back')}</button>`
        : nothing
    }
    <button type="button" class="primary" @click=${() => editor.next()}>${texts.get(next)}</button>
  </nav>`;
}

function castBar(editor: BallotEditor) {
  const { texts } = editor;
  return html`<nav class="bar" aria-label=${texts.get('steps')}>
    <button type="button" class="quiet" @click=${() => editor.go(editor.wide ? 0 : editor.step - 1)}>${texts.get('back')}</button>
    <button type="button" class="primary" ?disabled=${editor.busy || isBlank(editor.answers)}
      @click=${() => editor.cast()}>
      ${texts.get(editor.busy ? 'casting' : editor.wasCast ? 'cast.changed' : 'cast')}
    </button>
  </nav>`;
}
