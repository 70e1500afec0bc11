import { type Answers, format, merge, parse, same } from './answers';
import { newRequestId } from './request-id';
import type { SavingHost } from './saving-host';
import { type Copy, LocalCopy } from './local-copy';
import type { BallotServer, Kept, Reply } from './opening';
import { Schedule } from './schedule';
import { watchPage } from './waking';

const SLOW = 8_000;

/**
 * Keeps a ballot: at once on this device, and in a while, by its version, on the server. A change from another device is put
 * together with the changes here; where both changed the same answer the voter is asked. Tabs of one browser share the copy.
 */
export class Saving {
  #version: number;
  #base: Answers;
  #sending = false;
  readonly #copy: LocalCopy;
  readonly #schedule = new Schedule(() => void this.#save());
  #ended = new AbortController();

  constructor(
    readonly host: SavingHost,
    readonly server: BallotServer,
    key: string,
    kept: Kept,
  ) {
    this.#copy = new LocalCopy(key);
    this.#version = kept.version;
    this.#base = parse(kept.answers);
  }

  /** Takes up what this device remembers. */
  begin(): void {
    const copy = this.#copy.read();
    this.host.answers = this.#base;
    if (copy) this.#takeUp(copy);
  }

  /** Follows the network, the other tabs and the page going to sleep; again after `end`, because Flow moves views within the page. */
  listen(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    const signal = this.#ended.signal;
    this.#copy.listen((other) => this.#otherTab(other), signal);
    const sleeps = () => void this.#save();
    const wakes = () => void (this.#sending || this.reread());
    watchPage({ sleeps, wakes, online: () => this.#schedule.now() }, signal);
  }

  end(): void {
    this.#ended.abort();
    this.#schedule.stop();
  }

  /** Keeps the answers here at once and on the server in a while. */
  changed(): void {
    const kept = this.#remember();
    if (!this.#hasUnsaved()) return;
    this.host.saveStateChanged(kept ? 'here' : 'sending');
    this.#schedule.changed();
  }

  /** Casts or withdraws; true when the server has it. A newer ballot from elsewhere comes first. */
  async send(call: (version: number) => Promise<Reply>): Promise<boolean> {
    this.#schedule.stop();
    const reply = await call(this.#version);
    this.#accept(reply, true);
    if (!reply.kept) return false;
    this.host.answers = this.#base;
    this.#copy.forget();
    return true;
  }

  async #save(): Promise<void> {
    this.#schedule.stop();
    if (this.#sending || !this.#hasUnsaved()) return;
    this.#sending = true;
    this.host.saveStateChanged('sending');
    const slow = setTimeout(() => this.host.saveStateChanged('waiting'), SLOW);
    try {
      const reply = await this.server.save(this.#version, newRequestId(), format(this.host.answers));
      if (reply.kept) this.#schedule.succeeded();
      this.#accept(reply, true);
      if (reply.kept && this.#hasUnsaved()) this.changed();
    } catch {
      this.host.saveStateChanged('waiting');
      this.#schedule.failed();
    } finally {
      clearTimeout(slow);
      this.#sending = false;
    }
  }

  /** Asks the server what is kept; "open" where votes are taken and "closed" where not, nothing without an answer. */
  async reread(): Promise<'open' | 'closed' | undefined> {
    const reply = await this.server.reread().catch(() => ({}) as Reply);
    if (!reply.kept) return undefined;
    if (reply.closed) {
      this.host.keptChanged(reply.kept);
      this.#refused(reply);
    } else this.#accept(reply, false);
    return reply.closed ? 'closed' : 'open';
  }

  #accept(reply: Reply, mine: boolean): void {
    const kept = reply.kept ?? reply.newer;
    if (!kept) return this.#refused(reply);
    this.host.keptChanged(kept);
    if (!reply.kept || !mine) return this.#reconcile(parse(kept.answers), kept.version);
    this.#version = kept.version;
    this.#base = parse(kept.answers);
    this.#remember();
    this.host.saveStateChanged(this.#hasUnsaved() ? 'here' : 'saved');
  }

  #refused(reply: Reply): void {
    if (reply.closed) this.end();
    this.host.refused(reply);
  }

  #reconcile(theirs: Answers, version: number): void {
    const mine = this.host.answers;
    const { merged, clashes } = merge(this.#base, mine, theirs);
    this.#version = version;
    this.#base = theirs;
    if (clashes) return this.host.clashed(theirs);
    if (!same(merged, mine)) this.host.mergedIn();
    this.host.answers = merged;
    this.changed();
  }

  #takeUp(copy: Copy): void {
    const [version, kept] = [this.#version, this.#base];
    this.#version = copy.version;
    this.#base = copy.base;
    this.host.answers = copy.answers;
    this.host.step = copy.step;
    // A tab of this browser may have saved since the page was asked for.
    if (copy.version <= version) this.#reconcile(kept, version);
    else this.changed();
  }

  /** Every tab writes at once, so the copy with the higher version holds the answers of both. */
  #otherTab(other: Copy | undefined): void {
    if (!other) return void this.reread();
    if (other.version < this.#version) return this.#bringIn(other);
    this.#version = other.version;
    this.#base = other.base;
    if (!same(other.answers, this.host.answers)) this.host.mergedIn();
    this.host.answers = other.answers;
  }

  #hasUnsaved(): boolean {
    return !same(this.host.answers, this.#base);
  }

  /** The changes of a tab with an older version are laid over the answers here. */
  #bringIn(other: Copy): void {
    this.host.answers = merge(other.base, other.answers, this.host.answers).merged;
    this.host.mergedIn();
    this.changed();
  }

  #remember(): boolean {
    return this.#copy.write({
      version: this.#version,
      base: this.#base,
      answers: this.host.answers,
      step: this.host.step,
    });
  }
}
