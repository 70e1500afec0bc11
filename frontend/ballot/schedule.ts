/** Hands rest this long before a save goes out. */
const QUIET = 3_000;
/** Between saves: a whole ballot costs a handful of requests, and what waits is safe in the local copy. */
const PAUSES = [0, 40_000, 120_000, 300_000];
const RETRIES = [2_000, 5_000, 15_000, 60_000];
/** What fails within this time fails for one reason. */
const TOGETHER = 1_000;

/** What came of a sending: the server keeps it, no answer came, or there was nothing to send or to keep. */
export type Sent = 'kept' | 'lost' | 'nothing';

/** What is saved when the schedule says so. */
export interface Saver {
  save(): Promise<Sent>;
}

/** When the next save goes out: soon at first, then at growing pauses, and after a failure again and again. Several may share it. */
export class Schedule {
  readonly #waiting = new Set<Saver>();
  readonly #paused = new Set<Saver>();
  #timer = 0;
  #saves = 0;
  #failures = 0;
  #lastSave = -Infinity;
  #lastFailure = -Infinity;

  changed(saver: Saver): void {
    const pause = PAUSES[Math.min(this.#saves, PAUSES.length - 1)];
    this.#in(saver, Math.max(QUIET, this.#lastSave + pause - performance.now()));
  }

  /** Something got no answer, so what it held is saved. What fails together is tried again together. */
  failed(saver: Saver): void {
    const now = performance.now();
    if (now - this.#lastFailure > TOGETHER) this.#failures++;
    this.#lastFailure = now;
    this.#in(saver, RETRIES[Math.min(Math.max(this.#failures, 1), RETRIES.length) - 1]);
  }

  /** At once, before a page that goes away is gone. */
  now(saver: Saver): void {
    void this.#send([saver]);
  }

  /** Lets this one not go out, whatever the others do. */
  stop(saver: Saver): void {
    this.#waiting.delete(saver);
    this.#paused.delete(saver);
    if (this.#waiting.size === 0) clearTimeout(this.#timer);
  }

  /** As `stop`, until `resume`. */
  pause(saver: Saver): void {
    const waited = this.#waiting.has(saver);
    this.stop(saver);
    if (waited) this.#paused.add(saver);
  }

  resume(saver: Saver): void {
    if (this.#paused.has(saver)) this.changed(saver);
  }

  async #send(savers: readonly Saver[]): Promise<void> {
    savers.forEach((it) => this.stop(it));
    const sent = await Promise.all(savers.map((it) => it.save()));
    if (sent.includes('kept')) this.#succeeded();
    savers.filter((_, place) => sent[place] === 'lost').forEach((it) => this.failed(it));
  }

  /** What changed meanwhile waits for the pause after this save. */
  #succeeded(): void {
    this.#saves++;
    this.#failures = 0;
    this.#lastFailure = -Infinity;
    this.#lastSave = performance.now();
    [...this.#waiting].forEach((it) => this.changed(it));
  }

  #in(saver: Saver, delay: number): void {
    clearTimeout(this.#timer);
    this.#paused.delete(saver);
    this.#waiting.add(saver);
    this.#timer = window.setTimeout(() => void this.#send([...this.#waiting]), delay);
  }
}
