import { html, nothing } from 'lit';
import type { Opening } from './opening';
import type { Texts } from '../kit/texts';

/** Lets a voter share that they voted, and never for whom: through the device's own sheet, or as a copied link. */
export function share({ share, edition }: Pick<Opening, 'share' | 'edition'>, texts: Texts) {
  const send = () =>
    void navigator.share({ title: edition, text: share.text, url: share.address }).catch(() => undefined);
  return html`<div class="acts share">
    <p class="soft">${texts.get('share.hint')}</p>
    ${
      'share' in navigator
        ? html`<button type="button" class="quiet" @click=${send}>${texts.get('share')}</button>`
        : nothing
    }
    <button type="button" class="quiet" @click=${(event: Event) => void copy(event, share.address, texts)}>${texts.get('copy')}</button>
    <input class="address" readonly aria-label=${texts.get('share')} .value=${share.address} @focus=${select} />
    <p role="status"></p>
  </div>`;
}

function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}

/** Where the clipboard is forbidden the address is chosen, so that the voter can copy it. */
async function copy(event: Event, address: string, texts: Texts): Promise<void> {
  const part = (event.target as HTMLElement).closest('.share')!;
  try {
    await navigator.clipboard.writeText(address);
    part.querySelector('[role=status]')!.textContent = texts.get('copied');
  } catch {
    part.querySelector('input')!.focus();
  }
}
