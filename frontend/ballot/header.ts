import { html, nothing } from 'lit';
import { countAnswered, countFull } from './answers';
import type { Booth } from './booth';

/** The name of the award, how far the ballot is, what it still needs, and that it is safe: always in words. */
export function header(booth: Booth) {
  const { opening, texts } = booth;
  return html`<header>
    <p class="kicker">${texts.get('kicker')}</p>
    <h1>${opening.edition}</h1>
    ${booth.step === 0 || booth.wide ? html`${closes(booth)}<p class="closes">${opening.participation}</p>` : nothing}
    ${
      booth.step > 0 || booth.wide
        ? html`<div class="progress">
          <p role="status">
            ${texts.get('progress.answered', opening.shops.length, countAnswered(booth.answers))}
            <strong>${needs(booth)}</strong>
          </p>
          <p class="saved ${booth.saveState === 'saved' ? 'done' : ''}" role="status">${saved(booth)}</p>
        </div>`
        : nothing
    }
    ${booth.wasCast ? html`<p class="note">${texts.get('changed-since-cast')}</p>` : nothing}
  </header>`;
}

/** The last moment, and how long it is until then. */
export function closes({ opening, texts, closing }: Pick<Booth, 'opening' | 'texts' | 'closing'>) {
  const here = closing.here(texts);
  return html`<p class="closes">
    ${texts.get('closes', opening.closing.words)} <b>${closing.words(texts)}</b>${here ? html` <span>${here}</span>` : nothing}
  </p>`;
}

/** What the ballot still needs in order to count. */
export function needs({ opening, answers, texts }: Booth): string {
  return texts.count('need', Math.max(0, opening.minimumShops - countFull(answers)));
}

function saved({ saveState, savedAt, texts }: Booth): string {
  if (saveState === 'saved') return texts.get('saved', texts.time(savedAt ?? new Date()));
  return saveState === 'nothing' ? '' : texts.get(`saving.${saveState}`);
}
