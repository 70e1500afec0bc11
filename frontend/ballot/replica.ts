import { type Answers, merge, parse, same } from './answers';
import type { Copy, LocalCopy } from './local-copy';
import type { Kept } from './opening';
import type { SavingHost } from './saving-host';

/**
 * This page's copy of a ballot: the host's answers, and the base that they began from, by its version on the server. Where another
 * device or tab changed the same base, both changes are put together.
 */
export class Replica {
  #version: number;
  #base: Answers;

  constructor(
    readonly host: SavingHost,
    readonly copy: LocalCopy,
    kept: Kept,
  ) {
    this.#version = kept.version;
    this.#base = parse(kept.answers);
    host.answers = this.#base;
  }

  get version(): number {
    return this.#version;
  }

  get hasUnsaved(): boolean {
    return !same(this.host.answers, this.#base);
  }

  /** The server has what was sent from here. */
  acknowledge(kept: Kept): void {
    this.#version = kept.version;
    this.#base = parse(kept.answers);
    this.remember();
  }

  /** Puts what the server has from elsewhere together with the answers here; false where the voter has to decide. */
  reconcile(kept: Kept): boolean {
    return this.#reconcile(parse(kept.answers), kept.version);
  }

  /** Goes on from what this device remembers; false where the voter has to decide. */
  takeUp(copy: Copy): boolean {
    const [version, kept] = [this.#version, this.#base];
    this.#version = copy.version;
    this.#base = copy.base;
    this.host.answers = copy.answers;
    this.host.step = copy.step;
    // A tab of this browser may have saved since the page was asked for.
    return copy.version > version || this.#reconcile(kept, version);
  }

  /** Follows another tab of this browser, which writes at once; true where that leaves changes to keep. */
  follow(other: Copy): boolean {
    const behind = other.version < this.#version;
    const answers = behind ? merge(other.base, other.answers, this.host.answers).merged : other.answers;
    if (!behind) {
      this.#version = other.version;
      this.#base = other.base;
    }
    if (behind || !same(answers, this.host.answers)) this.host.mergedIn();
    this.host.answers = answers;
    return behind;
  }

  /** After a cast or a withdrawal the answers are the server's, and this device has none of its own. */
  settle(): void {
    this.host.answers = this.#base;
    this.copy.forget();
  }

  remember(): boolean {
    return this.copy.write({
      version: this.#version,
      base: this.#base,
      answers: this.host.answers,
      step: this.host.step,
    });
  }

  #reconcile(theirs: Answers, version: number): boolean {
    const mine = this.host.answers;
    const { merged, clashes } = merge(this.#base, mine, theirs);
    const theirsFirst = merge(this.#base, theirs, mine).merged;
    this.#version = version;
    this.#base = theirs;
    if (!same(merged, mine)) this.host.mergedIn();
    this.host.answers = merged;
    // Either choice keeps what only one of them answered.
    if (clashes) this.host.clashed(theirsFirst);
    return !clashes;
  }
}
