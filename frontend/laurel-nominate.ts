import { LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Texts } from './kit/texts';
import type { Hit, Nomination, NominationServer, Opening, Reply } from './nominate/opening';
import { type NominationEditor, nominationPage } from './nominate/page';
import { type ReasonHost, ReasonSaving, type ReasonState } from './nominate/reason-saving';
import { ShopSearch } from './nominate/shop-search';
import { nominateStyles } from './nominate/styles';
import { UnsentTexts } from './nominate/unsent-texts';

/**
 * A member's nominations. Fields are never written to while somebody types, so a Korean input method composes in peace; what is
 * typed stays on this device until the server has it. The server opens it by calling `open`.
 */
@customElement('laurel-nominate')
export class NominateElement extends LitElement implements NominationEditor, ReasonHost {
  static override styles = nominateStyles;

  declare $server: NominationServer;
  opening!: Opening;
  texts!: Texts;
  unsent!: UnsentTexts;
  #saving: ReasonSaving | undefined;
  readonly search = new ShopSearch(
    () => this.$server,
    () => this.#field('query')?.value ?? '',
    (hits) => (this.hits = hits),
  );
  @state() lines: readonly Nomination[] = [];
  @state() hits: readonly Hit[] | undefined;
  @state() problem = '';
  @state() status = '';
  @state() saving: ReadonlyMap<number, ReasonState> = new Map();
  @state() busy = false;
  @state() closed = false;

  open(opening: Opening): void {
    this.opening = opening;
    this.texts = new Texts(opening);
    this.unsent = new UnsentTexts(opening.key);
    this.lang = opening.language;
    this.lines = opening.lines;
    this.#saving?.end();
    this.#saving = new ReasonSaving(this, this.unsent);
    this.#saving.listen();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#saving?.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#saving?.end();
    this.search.end();
  }

  /** What went wrong stands at the top of the page, which may be far above the field. */
  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('problem') || !this.problem) return;
    this.renderRoot.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'center' });
  }

  override render() {
    return this.texts ? nominationPage(this) : nothing;
  }

  save(): void {
    void this.#saving?.send();
  }

  explain(nominee: number, reason: string): void {
    this.#saving?.changed(nominee, reason);
  }

  reasonStateChanged(nominee: number, state: ReasonState): void {
    this.saving = new Map(this.saving).set(nominee, state);
  }

  refused(reply: Reply): void {
    this.problem = reply.refused ?? '';
    this.closed ||= reply.closed ?? false;
  }

  add(hit: Hit): void {
    void this.#add(() => this.$server.nominate(hit.shop), hit.name);
  }

  submit(event: Event): void {
    event.preventDefault();
    const [address, name] = [this.#field('address')?.value ?? '', this.#field('name')?.value ?? ''];
    void this.#add(() => this.$server.nominateNew(address, name), name || address).then((added) => {
      if (!added) return this.#field('address')?.focus();
      this.#clear('address', address);
      this.#clear('name', name);
    });
  }

  async takeOff(line: Nomination): Promise<void> {
    const removed = await this.#act(() => this.$server.remove(line.nominee), this.texts.get('removed', line.name));
    if (!removed) return;
    this.unsent.forget(String(line.nominee), this.unsent.get(String(line.nominee)) ?? '');
    await this.#focus('mine');
  }

  async #add(call: () => Promise<Reply>, name: string): Promise<boolean> {
    const before = new Set(this.lines.map((it) => it.nominee));
    const added = await this.#act(call, this.texts.get('added', name));
    if (!added) return false;
    const fresh = this.lines.find((it) => !before.has(it.nominee));
    if (!fresh) this.status = this.texts.get('already', name);
    await this.#focus(fresh ? `reason-${fresh.nominee}` : 'mine');
    return true;
  }

  async #act(call: () => Promise<Reply>, done: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    try {
      const reply = await call();
      if (reply.lines) {
        this.lines = reply.lines;
        this.status = done;
      }
      this.refused(reply);
      return reply.lines !== undefined;
    } catch {
      this.problem = this.texts.get('offline');
      return false;
    } finally {
      this.busy = false;
    }
  }

  #clear(id: string, typed: string): void {
    this.unsent.forget(id, typed);
    const field = this.#field(id);
    if (field) field.value = '';
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.#field(id)?.focus();
  }

  #field(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }
}
