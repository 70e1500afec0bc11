import { html, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { isBlank } from './answers';
import { type Booth, favouriteStep as atFavourite, reviewStep as atReview } from './booth';
import { favouriteStep } from './favourite-step';
import { header } from './header';
import { matrix } from './matrix';
import { reviewStep } from './review-step';
import { shopStep } from './shop-step';
import { welcome } from './welcome';

/** What the voter has to be told before going on. */
export interface Told {
  readonly message: string;
  /** Two devices gave the same answer differently. */
  readonly clash: boolean;
  settle(withMine: boolean): void;
}

/** The ballot while it is being filled in. */
export function page(booth: Booth, told: Told) {
  return html`${header(booth)} ${notices(booth, told)}
  <div class="step">${cache(step(booth))}</div>`;
}

export function notices({ texts }: Booth, { message, clash, settle }: Told) {
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

function step(booth: Booth) {
  const review = atReview(booth);
  if (booth.step === review) return html`${reviewStep(booth)} ${castBar(booth)}`;
  if (booth.wide) return matrix(booth);
  if (booth.step === 0) return html`${welcome(booth)} ${bar(booth, 'begin')}`;
  const last = booth.step === atFavourite(booth);
  return html`${last ? favouriteStep(booth) : shopStep(booth)} ${bar(booth, last ? 'to-review' : 'next')}`;
}

/** One primary act, in thumb's reach, at the same place on each step. */
function bar(booth: Booth, next: string) {
  const { texts, step: at } = booth;
  const skip = at > 0 && at < atFavourite(booth);
  return html`${
    skip
      ? html`<button type="button" class="link skip" @click=${() => booth.go(atReview(booth))}>
          ${texts.get('to-review')}
        </button>`
      : nothing
  }
    <nav class="bar" aria-label=${texts.get('steps')}>
    ${
      at > 0
        ? html`<button type="button" class="quiet" @click=${() => booth.go(at - 1)}>${texts.get('back')}</button>`
        : nothing
    }
    <button type="button" class="primary" @click=${() => booth.go(at + 1)}>${texts.get(next)}</button>
  </nav>`;
}

function castBar(booth: Booth) {
  const { texts } = booth;
  return html`<nav class="bar" aria-label=${texts.get('steps')}>
    <button type="button" class="quiet" @click=${() => booth.go(booth.wide ? 0 : booth.step - 1)}>${texts.get('back')}</button>
    <button type="button" class="primary" ?disabled=${booth.busy || isBlank(booth.answers)}
      @click=${() => booth.cast()}>
      ${texts.get(booth.busy ? 'casting' : booth.wasCast ? 'cast.changed' : 'cast')}
    </button>
  </nav>`;
}
