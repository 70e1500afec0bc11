import { css, html, nothing } from 'lit';

/** The picture of a shop beside its name, which says what it is of; nothing where the shop has no address for one. */
export function face(address: string | undefined, size: number) {
  if (!address) return nothing;
  return html`<img class="face" src=${address} width=${size} height=${size} alt="" loading="lazy" decoding="async" />`;
}

/** The address of the picture of a shop. */
export function faceOf(shop: number): string {
  return `/face/${shop}`;
}

export const faceStyles = css`
  .face {
    flex: none;
    border-radius: 22%;
    background: #fff;
    box-shadow: 0 0 0 1px var(--laurel-line);
    object-fit: cover;
  }
`;
