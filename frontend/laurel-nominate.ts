import { LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Texts } from './kit/texts';
import { NominationSection, type SectionHost } from './nominate/nomination-section';
import type { Hit, NominationServer, Opening } from './nominate/opening';
import { type Finder, nominationPage } from './nominate/page';
import { ShopSearch } from './nominate/shop-search';
import { nominateStyles } from './nominate/styles';

/**
 * A member's nominations. Fields are never written to while somebody types, so a Korean input method composes in peace; what is
 * typed stays on this device until the server has it. The server opens it by calling `open`.
 */
@customElement('laurel-nominate')
export class NominateElement extends LitElement implements Finder, SectionHost {
  static override styles = nominateStyles;

  declare $server: NominationServer;
  texts!: Texts;
  section: NominationSection | undefined;
  readonly search = new ShopSearch<Hit>(
    () => this.$server,
    () => this.#field('query')?.value ?? '',
    (hits) => (this.hits = hits),
  );
  @state() hits: readonly Hit[] | undefined;
  #shownProblem = '';

  open(opening: Opening): void {
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.section?.end();
    this.section = new NominationSection(this, opening, this.$server);
    this.section.listen();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.section?.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.section?.end();
    this.search.end();
  }

  submit(event: Event): void {
    event.preventDefault();
    const [address, name] = [this.#field('address')?.value ?? '', this.#field('name')?.value ?? ''];
    void this.section?.addNew(address, name).then((added) => {
      if (!added) return this.#field('address')?.focus();
      this.#clear('address', address);
      this.#clear('name', name);
    });
  }

  toField(id: string): void {
    void this.updateComplete.then(() => this.#field(id)?.focus());
  }

  /** What went wrong stands at the top of the page, which may be far above the field. */
  protected override updated(): void {
    const problem = this.section?.problem ?? '';
    if (problem && problem !== this.#shownProblem)
      this.renderRoot.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'center' });
    this.#shownProblem = problem;
  }

  protected override render() {
    return this.section ? nominationPage(this.section, this) : nothing;
  }

  #clear(id: string, typed: string): void {
    this.section?.unsent.forget(id, typed);
    const field = this.#field(id);
    if (field) field.value = '';
  }

  #field(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
  }
}
