import { type Answers, format, merge, parse, same } from './answers';
import { type Desk, newId } from './desk';
import { type Copy, LocalCopy } from './local-copy';
import type { Kept, Reply, Twin } from './opening';
import { Schedule } from './schedule';
import { watchPage } from './waking';

const SLOW = 8_000;

/**
 * Keeps a ballot: at once on this device, and in a while, by its version, on the server. A change from another device is put
 * together with what was said here; where both say different things the voter is asked. Tabs of one browser share the copy.
 */
export class Saving {
  #version: number;
  #base: Answers;
  #sending = false;
  readonly #copy: LocalCopy;
  readonly #schedule = new Schedule(() => void this.#save());
  #ended = new AbortController();

  constructor(
    readonly desk: Desk,
    readonly twin: Twin,
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
    this.desk.answers = this.#base;
    if (copy) this.#takeUp(copy);
  }

  /** From now on hears the network, the other tabs and the page going to sleep; again after `end`, for frames move their views. */
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

  /** Something was said: keep it here now and on the server in a while. */
  touched(): void {
    const kept = this.#remember();
    if (!this.#hasUnsaved()) return;
    this.desk.saveStateChanged(kept ? 'here' : 'sending');
    this.#schedule.changed();
  }

  /** Casts or withdraws; true when the server has it. A newer ballot from elsewhere comes first. */
  async send(call: (version: number) => Promise<Reply>): Promise<boolean> {
    this.#schedule.stop();
    const reply = await call(this.#version);
    this.#heard(reply, true);
    if (!reply.kept) return false;
    this.desk.answers = this.#base;
    this.#copy.forget();
    return true;
  }

  async #save(): Promise<void> {
    this.#schedule.stop();
    if (this.#sending || !this.#hasUnsaved()) return;
    this.#sending = true;
    this.desk.saveStateChanged('sending');
    const slow = setTimeout(() => this.desk.saveStateChanged('waiting'), SLOW);
    try {
      const reply = await this.twin.save(this.#version, newId(), format(this.desk.answers));
      if (reply.kept) this.#schedule.succeeded();
      this.#heard(reply, true);
      if (reply.kept && this.#hasUnsaved()) this.touched();
    } catch {
      this.desk.saveStateChanged('waiting');
      this.#schedule.failed();
    } finally {
      clearTimeout(slow);
      this.#sending = false;
    }
  }

  /** Asks the server what is kept; "open" where votes are taken and "closed" where not, nothing without an answer. */
  async reread(): Promise<'open' | 'closed' | undefined> {
    const reply = await this.twin.reread().catch(() => ({}) as Reply);
    if (!reply.kept) return undefined;
    if (reply.closed) {
      this.desk.keptChanged(reply.kept);
      this.#refused(reply);
    } else this.#heard(reply, false);
    return reply.closed ? 'closed' : 'open';
  }

  #heard(reply: Reply, mine: boolean): void {
    const kept = reply.kept ?? reply.newer;
    if (!kept) return this.#refused(reply);
    this.desk.keptChanged(kept);
    if (!reply.kept || !mine) return this.#reconcile(parse(kept.answers), kept.version);
    this.#version = kept.version;
    this.#base = parse(kept.answers);
    this.#remember();
    this.desk.saveStateChanged(this.#hasUnsaved() ? 'here' : 'saved');
  }

  #refused(reply: Reply): void {
    if (reply.closed) this.end();
    this.desk.refused(reply);
  }

  #reconcile(theirs: Answers, version: number): void {
    const mine = this.desk.answers;
    const { merged, clashes } = merge(this.#base, mine, theirs);
    this.#version = version;
    this.#base = theirs;
    if (clashes) return this.desk.asks(theirs);
    if (!same(merged, mine)) this.desk.broughtIn();
    this.desk.answers = merged;
    this.touched();
  }

  #takeUp(copy: Copy): void {
    const [version, kept] = [this.#version, this.#base];
    this.#version = copy.version;
    this.#base = copy.base;
    this.desk.answers = copy.answers;
    this.desk.step = copy.step;
    // A tab of this browser may have saved since the page was asked for.
    if (copy.version <= version) this.#reconcile(kept, version);
    else this.touched();
  }

  /** Every tab writes at once, so the copy with the higher version holds what both have said. */
  #otherTab(other: Copy | undefined): void {
    if (!other) return void this.reread();
    if (other.version < this.#version) return this.#bringIn(other);
    this.#version = other.version;
    this.#base = other.base;
    if (!same(other.answers, this.desk.answers)) this.desk.broughtIn();
    this.desk.answers = other.answers;
  }

  #hasUnsaved(): boolean {
    return !same(this.desk.answers, this.#base);
  }

  /** What an older tab has just said goes on top of what stands here. */
  #bringIn(other: Copy): void {
    this.desk.answers = merge(other.base, other.answers, this.desk.answers).merged;
    this.desk.broughtIn();
    this.touched();
  }

  #remember(): boolean {
    return this.#copy.write({
      version: this.#version,
      base: this.#base,
      answers: this.desk.answers,
      step: this.desk.step,
    });
  }
}
