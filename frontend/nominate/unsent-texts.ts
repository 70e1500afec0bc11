/** What was typed and is not on the server yet, kept on this device: reasons by nominee, and a new shop half written. */
export class UnsentTexts {
  readonly #name: string;
  #kept: Record<string, string>;

  constructor(key: string) {
    this.#name = `laurel-nominate/${key}`;
    this.#kept = this.#read();
  }

  get(field: string): string | undefined {
    return this.#kept[field];
  }

  set(field: string, text: string): void {
    this.#kept = { ...this.#read(), [field]: text };
    this.#write();
  }

  /** Forgets a field, unless it was changed since. */
  forget(field: string, text: string): void {
    this.#kept = this.#read();
    if (this.#kept[field] !== text) return;
    delete this.#kept[field];
    this.#write();
  }

  /** Reasons that wait for the server. */
  waiting(): (readonly [number, string])[] {
    return Object.entries(this.#kept)
      .filter(([field]) => /^\d+$/.test(field))
      .map(([field, text]) => [Number(field), text] as const);
  }

  #read(): Record<string, string> {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? '{}') as Record<string, string>;
    } catch {
      return this.#kept ?? {};
    }
  }

  #write(): void {
    try {
      localStorage.setItem(this.#name, JSON.stringify(this.#kept));
    } catch {
      // a browser that keeps nothing loses only this
    }
  }
}
