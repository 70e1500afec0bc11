import type { Opening } from './opening';
import type { Texts } from '../kit/texts';

const MINUTE = 60_000;

/** How long voting is still open, by the server's clock. */
export class Closing {
  readonly #ends: number;
  readonly #opening: Opening['closing'];
  readonly #zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  #timer = 0;

  constructor(opening: Opening['closing']) {
    this.#opening = opening;
    this.#ends = performance.now() + opening.milliseconds;
  }

  get left(): number {
    return this.#ends - performance.now();
  }

  /** Calls once a minute, and exactly at the end. */
  begin(tick: (ended: boolean) => void): void {
    this.end();
    const wait = this.left > MINUTE ? this.left % MINUTE || MINUTE : Math.max(0, this.left);
    this.#timer = window.setTimeout(() => {
      tick(this.left <= 0);
      if (this.left > 0) this.begin(tick);
    }, wait + 50);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** The time that is left, rounded down, in words. */
  words(texts: Texts): string {
    const minutes = Math.max(0, Math.floor(this.left / MINUTE));
    const hours = Math.floor(minutes / 60);
    if (hours >= 24) return texts.get('left.days', Math.floor(hours / 24), hours % 24);
    if (hours > 0) return texts.get('left.hours', hours, minutes % 60);
    return minutes > 0 ? texts.get('left.minutes', minutes) : texts.get('left.last');
  }

  /** The end on this device's clock, where that is another zone than the award's. */
  here(texts: Texts): string | undefined {
    if (!this.#zone || this.#zone === this.#opening.zone) return undefined;
    return texts.get('closes.here', texts.dateTime(new Date(Date.now() + this.left)));
  }
}
