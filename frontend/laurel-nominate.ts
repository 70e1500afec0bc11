import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Texts } from './ballot/texts';
import { Notes } from './nominate/notes';
import type { Hit, Line, Paper, Reply, Twin } from './nominate/paper';
import { nominateStyles } from './nominate/styles';

const TYPING = 250;
const PAUSE = 900;
const RETRY = 6_000;

/**
 * A member's nominations. Fields are never written to while somebody types, so a Korean input method composes in peace; what is
 * typed stays on this device until the server has it. It opens with `open`, called by its twin on the server.
 */
@customElement('laurel-nominate')
export class NominateElement extends LitElement {
  static override styles = nominateStyles;

  declare $server: Twin;
  #paper!: Paper;
  #texts!: Texts;
  #notes!: Notes;
  #timer = 0;
  #searching = 0;
  #asked = 0;
  readonly #ended = new AbortController();
  @state() private lines: readonly Line[] = [];
  @state() private hits: readonly Hit[] | undefined;
  @state() private problem = '';
  @state() private said = '';
  @state() private saving: ReadonlyMap<number, 'saving' | 'saved' | 'waiting'> = new Map();
  @state() private busy = false;
  @state() private closed = false;

  /** Begins, with what the server knows and what this device remembers. */
  open(paper: Paper): void {
    this.#paper = paper;
    this.#texts = new Texts(paper);
    this.#notes = new Notes(paper.key);
    this.lang = paper.language;
    this.lines = paper.lines;
    const signal = this.#ended.signal;
    addEventListener('online', () => void this.#save(), { signal });
    addEventListener('pagehide', () => void this.#save(), { signal });
    document.addEventListener('visibilitychange', () => void this.#save(), { signal });
    void this.#save();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended.abort();
    clearTimeout(this.#timer);
  }

  override render() {
    if (!this.#texts) return nothing;
    const t = this.#texts;
    const full = this.lines.length >= this.#paper.most;
    return html`
      <p>${t.get('lead', this.#paper.most)} <small>${t.get('closes', this.#paper.closes)}</small></p>
      <p class="problem" role="alert" ?hidden=${!this.problem} style=${this.problem ? '' : 'display: none'}>${this.problem}</p>
      <section class="card" aria-labelledby="mine">
        <h2 id="mine" tabindex="-1">${t.get('mine', this.lines.length, this.#paper.most)}</h2>
        ${this.lines.length ? nothing : html`<p class="soft">${t.get('none')}</p>`}
        <ol>${repeat(this.lines, (it) => it.nominee, (it) => this.#line(it))}</ol>
        <p class="soft" role="status">${this.said}</p>
      </section>
      ${full || this.closed ? html`<p class="soft">${t.get(this.closed ? 'closed' : 'full', this.#paper.most)}</p>` : [this.#finder(), this.#newcomer()]}
    `;
  }

  #line(line: Line) {
    const t = this.#texts;
    const id = `reason-${line.nominee}`;
    return html`<li class="line">
      <div class="shop">
        <span class="initial" aria-hidden="true">${[...line.name][0]?.toUpperCase()}</span>
        <h3>${line.name}${line.domain && line.domain !== line.name ? html`<small>${line.domain}</small>` : nothing}</h3>
      </div>
      <label class="field" for=${id}>${t.get('reason')}</label>
      <textarea id=${id} maxlength=${this.#paper.longestReason} aria-describedby="${id}-state" rows="3"
        .defaultValue=${this.#notes.get(String(line.nominee)) ?? line.reason}
        @input=${(event: Event) => this.#typed(line.nominee, (event.target as HTMLTextAreaElement).value)}
        @blur=${() => void this.#save()}></textarea>
      <div class="foot">
        <small id="${id}-state">${this.#state(line)}</small>
        <button class="clear" ?disabled=${this.busy || this.closed} @click=${() => void this.#remove(line)}
          aria-label=${t.get('remove-of', line.name)}>${t.get('remove')}</button>
      </div>
    </li>`;
  }

  #finder() {
    const t = this.#texts;
    return html`<section class="card" aria-labelledby="find">
      <h2 id="find">${t.get('find')}</h2>
      <label class="field" for="query">${t.get('query')}</label>
      <input id="query" type="search" enterkeyhint="search" autocomplete="off" aria-describedby="query-help" maxlength="100"
        @input=${() => this.#search()} @keydown=${(event: KeyboardEvent) => this.#entered(event)} />
      <p id="query-help" class="soft">${t.get('query.help')}</p>
      <p role="status" class="soft">${this.#found()}</p>
      <ul>${(this.hits ?? []).map((hit) => this.#hit(hit))}</ul>
    </section>`;
  }

  #hit(hit: Hit) {
    const t = this.#texts;
    const mine = this.lines.some((it) => (hit.domain ? it.domain === hit.domain : it.name === hit.name));
    return html`<li class="row">
      <span>${hit.name}${hit.domain ? html`<small>${hit.domain}</small>` : nothing}</span>
      ${mine
        ? html`<small>${t.get('there')}</small>`
        : html`<button ?disabled=${this.busy} aria-label=${t.get('add-of', hit.name)}
            @click=${() => void this.#add(() => this.$server.nominate(hit.shop), hit.name)}>${t.get('add')}</button>`}
    </li>`;
  }

  #newcomer() {
    const t = this.#texts;
    return html`<section class="card" aria-labelledby="new">
      <h2 id="new">${t.get('new')}</h2>
      <form @submit=${(event: Event) => this.#submit(event)}>
        <label class="field" for="address">${t.get('address')}</label>
        <input id="address" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="500" required
          aria-describedby="address-help" .defaultValue=${this.#notes.get('address') ?? ''} @input=${this.#note} />
        <p id="address-help" class="soft">${t.get('address.help')}</p>
        <label class="field" for="name">${t.get('name')}</label>
        <input id="name" autocomplete="off" maxlength="80" .defaultValue=${this.#notes.get('name') ?? ''} @input=${this.#note} />
        <button type="submit" class="primary" ?disabled=${this.busy}>${t.get('add')}</button>
      </form>
    </section>`;
  }

  readonly #note = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    this.#notes.set(field.id, field.value);
  };

  #state(line: Line): string {
    const state = this.saving.get(line.nominee);
    return state ? this.#texts.get(state) : this.#texts.get('reason.help');
  }

  #found(): string {
    return this.hits ? this.#texts.count('found', this.hits.length) : '';
  }

  #field(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  #clear(id: string): void {
    const field = this.#field(id);
    if (field) field.value = '';
  }

  /** Searches what stands in the field, a syllable half composed too; the field itself is left alone. */
  #search(): void {
    clearTimeout(this.#searching);
    this.#searching = window.setTimeout(() => void this.#ask(), TYPING);
  }

  /** While a word is composed, Enter belongs to the input method. */
  #entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    clearTimeout(this.#searching);
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const typed = this.#field('query')?.value.trim() ?? '';
    const asked = ++this.#asked;
    if (!typed) {
      this.hits = undefined;
      return;
    }
    const hits = await this.$server.search(typed).catch(() => undefined);
    if (asked === this.#asked) this.hits = hits;
  }

  #submit(event: Event): void {
    event.preventDefault();
    const [address, name] = [this.#field('address')?.value ?? '', this.#field('name')?.value ?? ''];
    void this.#add(() => this.$server.nominateNew(address, name), name || address).then((added) => {
      if (!added) return this.#field('address')?.focus();
      this.#notes.done('address', address);
      this.#notes.done('name', name);
      for (const field of ['address', 'name']) this.#clear(field);
    });
  }

  async #add(call: () => Promise<Reply>, name: string): Promise<boolean> {
    const before = new Set(this.lines.map((it) => it.nominee));
    const added = await this.#act(call, this.#texts.get('added', name));
    if (!added) return false;
    const fresh = this.lines.find((it) => !before.has(it.nominee)) ?? this.lines.at(-1);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#reason-${fresh?.nominee}`)?.focus();
    return true;
  }

  async #remove(line: Line): Promise<void> {
    const removed = await this.#act(() => this.$server.remove(line.nominee), this.#texts.get('removed', line.name));
    if (!removed) return;
    this.#notes.done(String(line.nominee), this.#notes.get(String(line.nominee)) ?? '');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#mine')?.focus();
  }

  async #act(call: () => Promise<Reply>, done: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    try {
      const reply = await call();
      this.#heard(reply);
      if (reply.lines) this.said = done;
      return reply.lines !== undefined;
    } catch {
      this.problem = this.#texts.get('offline');
      return false;
    } finally {
      this.busy = false;
    }
  }

  #heard(reply: Reply): void {
    if (reply.lines) this.lines = reply.lines;
    this.problem = reply.refused ?? '';
    this.closed ||= reply.closed ?? false;
  }

  #typed(nominee: number, reason: string): void {
    this.#notes.set(String(nominee), reason);
    this.#mark(nominee, 'saving');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#save(), PAUSE);
  }

  /** Sends every reason that only this device knows; what fails is tried again, and stays here meanwhile. */
  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    for (const [nominee, reason] of this.#notes.waiting()) {
      if (!this.lines.some((it) => it.nominee === nominee)) continue;
      try {
        const reply = await this.$server.explain(nominee, reason);
        if (!reply.lines) {
          this.#heard(reply);
          return;
        }
        this.#notes.done(String(nominee), reason);
        this.lines = reply.lines; // a field nobody typed in since shows what is kept, not what was known when the page opened
        this.#mark(nominee, this.#notes.get(String(nominee)) === undefined ? 'saved' : 'saving');
      } catch {
        this.#mark(nominee, 'waiting');
        this.#timer = window.setTimeout(() => void this.#save(), RETRY);
      }
    }
  }

  #mark(nominee: number, state: 'saving' | 'saved' | 'waiting'): void {
    this.saving = new Map(this.saving).set(nominee, state);
  }
}
