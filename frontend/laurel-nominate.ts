import { LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Texts } from './kit/texts';
import type { Hit, Nomination, NominationServer, Opening, Reply } from './nominate/opening';
import { type NominationEditor, nominationPage, type NoteState } from './nominate/page';
import { nominateStyles } from './nominate/styles';
import { UnsentTexts } from './nominate/unsent-texts';

const TYPING = 250;
const PAUSE = 900;
const RETRY = 6_000;

/**
 * A member's nominations. Fields are never written to while somebody types, so a Korean input method composes in peace; what is
 * typed stays on this device until the server has it. The server opens it by calling `open`.
 */
@customElement('laurel-nominate')
export class NominateElement extends LitElement implements NominationEditor {
  static override styles = nominateStyles;

  declare $server: NominationServer;
  opening!: Opening;
  texts!: Texts;
  unsent!: UnsentTexts;
  #timer = 0;
  #searching = 0;
  #asked = 0;
  readonly #ended = new AbortController();
  @state() lines: readonly Nomination[] = [];
  @state() hits: readonly Hit[] | undefined;
  @state() problem = '';
  @state() status = '';
  @state() saving: ReadonlyMap<number, NoteState> = new Map();
  @state() busy = false;
  @state() closed = false;

  /** Begins, with what the server knows and what this device remembers. */
  open(opening: Opening): void {
    this.opening = opening;
    this.texts = new Texts(opening);
    this.unsent = new UnsentTexts(opening.key);
    this.lang = opening.language;
    this.lines = opening.lines;
    const signal = this.#ended.signal;
    addEventListener('online', () => this.save(), { signal });
    addEventListener('pagehide', () => this.save(), { signal });
    document.addEventListener('visibilitychange', () => this.save(), { signal });
    this.save();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended.abort();
    clearTimeout(this.#timer);
  }

  override render() {
    if (!this.texts) return nothing;
    return nominationPage(this);
  }

  #field(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }

  save(): void {
    void this.#send();
  }

  add(hit: Hit): void {
    void this.#add(() => this.$server.nominate(hit.shop), hit.name);
  }

  takeOff(line: Nomination): void {
    void this.#withdraw(line);
  }

  #clear(id: string): void {
    const field = this.#field(id);
    if (field) field.value = '';
  }

  /** Searches what stands in the field, a syllable half composed too; the field itself is left alone. */
  search(): void {
    clearTimeout(this.#searching);
    this.#searching = window.setTimeout(() => void this.#ask(), TYPING);
  }

  /** While a word is composed, Enter belongs to the input method. */
  entered(event: KeyboardEvent): void {
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

  submit(event: Event): void {
    event.preventDefault();
    const [address, name] = [this.#field('address')?.value ?? '', this.#field('name')?.value ?? ''];
    void this.#add(() => this.$server.nominateNew(address, name), name || address).then((added) => {
      if (!added) return this.#field('address')?.focus();
      this.unsent.forget('address', address);
      this.unsent.forget('name', name);
      for (const field of ['address', 'name']) this.#clear(field);
    });
  }

  async #add(call: () => Promise<Reply>, name: string): Promise<boolean> {
    const before = new Set(this.lines.map((it) => it.nominee));
    const added = await this.#act(call, this.texts.get('added', name));
    if (!added) return false;
    const fresh = this.lines.find((it) => !before.has(it.nominee)) ?? this.lines.at(-1);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#reason-${fresh?.nominee}`)?.focus();
    return true;
  }

  async #withdraw(line: Nomination): Promise<void> {
    const removed = await this.#act(() => this.$server.remove(line.nominee), this.texts.get('removed', line.name));
    if (!removed) return;
    this.unsent.forget(String(line.nominee), this.unsent.get(String(line.nominee)) ?? '');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#mine')?.focus();
  }

  async #act(call: () => Promise<Reply>, done: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    try {
      const reply = await call();
      this.#accept(reply);
      if (reply.lines) this.status = done;
      return reply.lines !== undefined;
    } catch {
      this.problem = this.texts.get('offline');
      return false;
    } finally {
      this.busy = false;
    }
  }

  #accept(reply: Reply): void {
    if (reply.lines) this.lines = reply.lines;
    this.problem = reply.refused ?? '';
    this.closed ||= reply.closed ?? false;
  }

  explain(nominee: number, reason: string): void {
    this.unsent.set(String(nominee), reason);
    this.#mark(nominee, 'saving');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.save(), PAUSE);
  }

  /** Sends every reason that only this device knows; what fails is tried again, and stays here meanwhile. */
  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    for (const [nominee, reason] of this.unsent.waiting()) {
      if (!this.lines.some((it) => it.nominee === nominee)) continue;
      try {
        const reply = await this.$server.explain(nominee, reason);
        if (!reply.lines) {
          this.#accept(reply);
          return;
        }
        this.unsent.forget(String(nominee), reason);
        this.lines = reply.lines; // a field nobody typed in since shows what is kept, not what was known when the page opened
        this.#mark(nominee, this.unsent.get(String(nominee)) === undefined ? 'saved' : 'saving');
      } catch {
        this.#mark(nominee, 'waiting');
        this.#timer = window.setTimeout(() => this.save(), RETRY);
      }
    }
  }

  #mark(nominee: number, state: NoteState): void {
    this.saving = new Map(this.saving).set(nominee, state);
  }
}
