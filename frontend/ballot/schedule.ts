/** Hands rest this long before a save goes out. */
const QUIET = 3_000;
/** Between saves: a whole ballot costs a handful of requests, and what waits is safe in the local copy. */
const PAUSES = [0, 40_000, 120_000, 300_000];
const RETRIES = [2_000, 5_000, 15_000, 60_000];

/** What came of a sending: the server keeps it, no answer came, or there was nothing to send or to keep. */
export type Sent = 'kept' | 'lost' | 'nothing';

/** When the next save goes out: soon at first, then at growing pauses, and after a failure again and again. */
export class Schedule {
  #timer = 0;
  #waiting = false;
  #saves = 0;
  #failures = 0;
  #lastSave = -Infinity;

  constructor(readonly send: () => Promise<Sent>) {}

  changed(): void {
    const pause = PAUSES[Math.min(this.#saves, PAUSES.length - 1)];
    this.#in(Math.max(QUIET, this.#lastSave + pause - performance.now()));
  }

  /** Something else than a save got no answer, so what it held is saved. */
  failed(): void {
    this.#in(RETRIES[Math.min(this.#failures++, RETRIES.length - 1)]);
  }

  /** At once, before a page that goes away is gone. */
  now(): void {
    void this.#send();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }

  /** Lets nothing go out until `resume`. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    if (this.#waiting) this.changed();
  }

  async #send(): Promise<void> {
    this.stop();
    const sent = await this.send();
    if (sent === 'lost') this.failed();
    if (sent === 'kept') this.#succeeded();
  }

  /** What changed meanwhile waits for the pause after this save. */
  #succeeded(): void {
    this.#saves++;
    this.#failures = 0;
    this.#lastSave = performance.now();
    this.resume();
  }

  #in(delay: number): void {
    clearTimeout(this.#timer);
    this.#waiting = true;
    this.#timer = window.setTimeout(() => void this.#send(), delay);
  }
}
