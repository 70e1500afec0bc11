import { html, nothing } from 'lit';
import { countAnswered, countFull } from './answers';
import type { BallotEditor } from './ballot-editor';
import type { Opening } from './opening';

/** The name of the award, how far the ballot is, what it still needs, and that it is safe: always in words. */
export function header(editor: BallotEditor) {
  const { opening, texts } = editor;
  const slim = editor.step > 0 && !editor.wide;
  return html`<header class=${slim ? 'slim' : ''}>
    <p class="kicker">${texts.get('kicker')}</p>
    <h1>${opening.edition}</h1>
    ${editor.step === 0 || editor.wide ? html`${closes(editor)}<p class="closes">${opening.participation}</p>` : nothing}
    ${
      editor.step > 0 || editor.wide
        ? html`<div class="progress">
          <p role="status">
            ${texts.get('progress.answered', opening.shops.length, countAnswered(editor.answers))}
          </p>
          <p class="saved ${editor.saveState === 'saved' ? 'done' : ''}" role="status">${saved(editor)}</p>
          <p class="needs" role="status"><strong>${needs(editor)}</strong></p>
        </div>`
        : nothing
    }
    ${editor.wasCast ? html`<p class="note">${texts.get('changed-since-cast')}</p>` : nothing}
  </header>`;
}

/** The last moment, and how long it is until then. */
export function closes({
  opening,
  texts,
  closing,
}: Pick<BallotEditor, 'texts' | 'closing'> & { opening: Pick<Opening, 'closing'> }) {
  const here = closing.here(texts);
  return html`<p class="closes">
    ${texts.get('closes', opening.closing.words)} <b>${closing.words(texts)}</b>${here ? html` <span>${here}</span>` : nothing}
  </p>`;
}

/** What the ballot still needs in order to count. */
export function needs({ opening, answers, texts }: BallotEditor): string {
  return texts.count('need', Math.max(0, opening.minimumShops - countFull(answers)));
}

function saved({ saveState, savedAt, texts }: BallotEditor): string {
  if (saveState === 'saved') return texts.get('saved', texts.time(savedAt ?? new Date()));
  return saveState === 'nothing' ? '' : texts.get(`saving.${saveState}`);
}
