const TYPING = 250;

/** What finds shops. */
export interface Finding<H> {
  search(typed: string): Promise<readonly H[]>;
}

/** Searches shops while somebody types; an answer to an older question never replaces that to a newer one. */
export class ShopSearch<H> {
  #timer = 0;
  #asked = 0;

  constructor(
    readonly server: () => Finding<H>,
    readonly typed: () => string,
    readonly found: (hits: readonly H[] | undefined) => void,
  ) {}

  /** Searches what stands in the field, a syllable half composed too; the field itself is left alone. */
  soon(): void {
    this.end();
    this.#timer = window.setTimeout(() => void this.#search(), TYPING);
  }

  /** While a word is composed, Enter belongs to the input method. */
  entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.end();
    void this.#search();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  async #search(): Promise<void> {
    const typed = this.typed().trim();
    const asked = ++this.#asked;
    if (!typed) return this.found(undefined);
    const hits = await this.server()
      .search(typed)
      .catch(() => undefined);
    if (asked === this.#asked) this.found(hits);
  }
}
