import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { hearBusy } from './frame/busy';
import './frame/double-click';
import './frame/month-title';
import type { FrameContent, FrameLink, FrameOption, FrameServer } from './frame/content';

/**
 * What stands above every view: the mark, the community, the person's menu and the desk's pages. One light element, drawn from what
 * the server passes to `show`; a disclosure of links and buttons, so that keyboard and readers need no lesson.
 */
@customElement('laurel-top')
export class TopElement extends LitElement {
  declare $server: FrameServer;
  @state() private content: FrameContent | undefined;
  #ended = new AbortController();

  show(content: FrameContent): void {
    this.content = content;
    setConnectionTexts(content.connection);
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    signal.addEventListener(
      'abort',
      hearBusy((busy) => this.content && setReconnectingText(this.content.connection[busy ? 'busy' : 'reconnecting'])),
    );
    document.addEventListener('pointerdown', (event) => this.contains(event.target as Node) || this.#close(), {
      signal,
    });
    this.addEventListener('focusout', (event) => this.#left(event), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended.abort();
  }

  /** In the page itself, where the stylesheet of all views reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const content = this.content;
    if (!content) return nothing;
    return html`<header class="laurel-top">
        <a class="laurel-brand" href=${content.home}><span class="laurel-mark" aria-hidden="true"><svg viewBox="0 0 100 100" focusable="false"><path d=${content.wreath} /></svg></span
          ><span>Laurel</span></a
        >
        ${content.place ? html`<span class="laurel-place">${content.place}</span>` : nothing}
        ${content.menu ? this.#menu(content.menu) : link(content.wayIn!)}
      </header>
      ${content.desk.length ? html`<nav class="laurel-desk" aria-label=${content.deskLabel}>${content.desk.map(link)}</nav>` : nothing}`;
  }

  #menu(menu: NonNullable<FrameContent['menu']>) {
    return html`<details class="laurel-person">
      <summary aria-label="${menu.person}, ${menu.label}"><span class="laurel-person-name">${menu.person}</span></summary>
      <div class="laurel-person-menu">
        ${menu.ways.map((way) => html`<a href=${way.address} @click=${() => this.#close()}>${way.label}</a>`)}
        ${this.#choice(menu.languages, (key) => this.$server.speak(key))} ${this.#choice(menu.themes, (key) => this.$server.wear(key))}
        <hr />
        <button type="button" @click=${() => void this.$server.leave()}>${menu.leave}</button>
      </div>
    </details>`;
  }

  /** The server writes the texts, so a choice shows once the page is loaded again. */
  #choice({ label, picks }: { label: string; picks: readonly FrameOption[] }, choose: (key: string) => Promise<void>) {
    const pick = (key: string) => void choose(key).then(() => location.reload());
    return html`<hr />
      <div role="group" aria-label=${label}>
        ${picks.map(
          (it) =>
            html`<button type="button" lang=${it.lang ?? nothing} aria-pressed=${it.chosen} @click=${() => pick(it.key)}>${it.label}</button>`,
        )}
      </div>`;
  }

  #left(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (next && !this.querySelector('details')?.contains(next)) this.#close();
  }

  #escape(): void {
    const details = this.querySelector('details');
    if (!details?.open) return;
    this.#close();
    details.querySelector('summary')!.focus();
  }

  #close(): void {
    this.querySelector('details')?.removeAttribute('open');
  }
}

function link(way: FrameLink) {
  return html`<a
    href=${way.address}
    class=${way.door ? 'laurel-way-in' : nothing}
    ?router-ignore=${way.door}
    aria-current=${way.here ? 'page' : nothing}
    >${way.label}</a
  >`;
}

/** Flow reports a lost network in a corner of its own, and would do so in English. */
function setConnectionTexts({ online, offline, reconnecting }: FrameContent['connection']): void {
  setTexts({ onlineText: online, offlineText: offline, reconnectingText: reconnecting });
}

/** A server that is busy is not away. */
function setReconnectingText(reconnectingText: string): void {
  setTexts({ reconnectingText });
}

function setTexts(words: object): void {
  const { Vaadin } = window as { Vaadin?: { connectionIndicator?: object } };
  if (Vaadin?.connectionIndicator) Object.assign(Vaadin.connectionIndicator, words);
}
