import { type Answers, format, parse } from './answers';

/** What this device remembers of a ballot: the version it began from, the answers then and now, and the step shown. */
export interface Copy {
  readonly version: number;
  readonly base: Answers;
  readonly answers: Answers;
  readonly step: number;
}

/** The ballot on this device, until it is cast. Browsers that forbid it lose only this, not the ballot. */
export class LocalCopy {
  readonly #name: string;

  constructor(key: string) {
    this.#name = `laurel-ballot/${key}`;
  }

  read(): Copy | undefined {
    try {
      return this.#parsed(localStorage.getItem(this.#name));
    } catch {
      return undefined;
    }
  }

  write({ version, base, answers, step }: Copy): boolean {
    try {
      const text = JSON.stringify({ version, base: format(base), answers: format(answers), step });
      localStorage.setItem(this.#name, text);
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#name);
    } catch {
      // nothing was kept, so nothing stays
    }
  }

  /** Calls with what another tab of this browser has written, and with nothing when the ballot was cast there. */
  listen(wrote: (copy: Copy | undefined) => void, until: AbortSignal): void {
    const onStorage = (event: StorageEvent) => {
      if (event.key === this.#name) wrote(this.#parsed(event.newValue));
    };
    addEventListener('storage', onStorage, { signal: until });
  }

  #parsed(text: string | null): Copy | undefined {
    if (!text) return undefined;
    const { version, base, answers, step } = JSON.parse(text) as Record<string, string | number>;
    return { version: Number(version), base: parse(String(base)), answers: parse(String(answers)), step: Number(step) };
  }
}
