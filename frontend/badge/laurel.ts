/**
 * `<laurel-award award variant theme lang>`: a winner's badge on a foreign storefront. It wraps the plain linked image, which
 * stays what people see where this script is blocked, and tells the badge host on whose site the picture is shown. It keeps
 * nothing, asks nobody and touches nothing outside itself; whether an award still stands is drawn into the picture, never here.
 */
const BOXES = new Map([
  ['compact', [160, 40]],
  ['card', [240, 88]],
  ['seal', [96, 96]],
]);
/** An editor that makes quotation marks curly puts them into the attribute: that names no award, and nothing is asked for. */
const CODE = /^[0-9A-Z]{8}$/;
const SCRIPT = /^(.*)\/v1\/laurel\.[^/]*js$/;

/** The ring lies inside the box, because `contain` cuts off what lies outside. */
function sheet() {
  const css = new CSSStyleSheet();
  css.replaceSync(
    ':host{display:inline-block;contain:content;width:160px;height:40px}' +
      ':host([variant=card]){width:240px;height:88px}' +
      ':host([variant=seal]){width:96px;height:96px}' +
      ':host([hidden]){display:none}' +
      'a{display:block;height:100%;font:11px/1.2 system-ui,sans-serif}' +
      'img{display:block}' +
      'a:focus-visible{outline:3px solid #a87810;outline-offset:-3px;border-radius:8px}' +
      '@media(forced-colors:active){a:focus-visible{outline-color:Highlight}}',
  );
  return css;
}

class LaurelAward extends HTMLElement {
  static observedAttributes = ['award', 'variant', 'theme', 'lang', 'base'];

  #asked = false;

  connectedCallback() {
    this.#ask();
  }

  attributeChangedCallback() {
    this.#ask();
  }

  /** One drawing for all changes of one moment; while the parser may still bring the plain image, once it is done. */
  #ask() {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      if (document.readyState !== 'loading' || this.querySelector('img')) this.#draw();
      else document.addEventListener('DOMContentLoaded', () => this.#draw(), { once: true });
    });
  }

  #draw() {
    this.#asked = false;
    const plain = this.querySelector('img');
    const base = this.#base(plain) ?? '';
    const award = this.getAttribute('award') ?? '';
    if (!this.isConnected || !CODE.test(award) || !/^https?:/.test(base)) return;
    const variant = this.getAttribute('variant') ?? '';
    const box = BOXES.get(variant);
    const address = new URL(`${base}/v1/a/${award}/${box ? variant : 'compact'}.svg`);
    const asked = { theme: this.getAttribute('theme'), hl: this.lang, h: location.hostname };
    for (const [name, value] of Object.entries(asked)) if (value) address.searchParams.set(name, value);

    const image = new Image(...(box ?? [160, 40]));
    image.alt = plain?.alt || `Laurel ${award}`;
    image.loading = 'lazy';
    image.decoding = 'async';
    image.referrerPolicy = 'no-referrer';
    image.onerror = () => image.replaceWith(image.alt);
    image.src = address.href;

    const link = document.createElement('a');
    link.href = this.querySelector('a')?.href ?? `${base}/v/${award}`;
    link.rel = 'nofollow noopener';
    link.referrerPolicy = 'origin';
    link.target = '_blank';
    link.append(image);

    (this.shadowRoot ?? this.#shadow()).replaceChildren(link);
  }

  #shadow() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet()];
    return root;
  }

  /** The badge host: that of the plain image, else the attribute, else the host of any script of ours that the page loads. */
  #base(plain: HTMLImageElement | null) {
    const shown = plain?.src.split('/v1/a/');
    if (shown?.[1]) return shown[0];
    return this.getAttribute('base') ?? Array.from(document.scripts, (it) => SCRIPT.exec(it.src)?.[1]).find((it) => it);
  }
}

if (!customElements.get('laurel-award')) customElements.define('laurel-award', LaurelAward);
