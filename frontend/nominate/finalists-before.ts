import type { Hit } from './opening';
import { shown } from '../kit/shown';

const KEPT = 'laurel-nominate-before';
const HIDDEN = 'hidden';

/** Whom a category had on its list last. Who hides them is shown none on this device, in whatever category. */
export class FinalistsBefore {
  @shown hidden = false;

  constructor(
    readonly host: { requestUpdate(): void; toField(id: string): void },
    readonly shops: readonly Hit[],
  ) {
    this.hidden = read() === HIDDEN;
  }

  hide(): void {
    this.#keep(HIDDEN);
    this.host.toField('before-show');
  }

  show(): void {
    this.#keep('');
    this.host.toField('before');
  }

  #keep(value: string): void {
    this.hidden = value === HIDDEN;
    try {
      localStorage.setItem(KEPT, value);
    } catch {
      // a browser that keeps nothing shows them again next time
    }
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
