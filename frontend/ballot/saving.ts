import { hearBusy } from '../frame/busy';
import { format } from './answers';
import { type Copy, LocalCopy } from './local-copy';
import type { BallotServer, Kept, Reply } from './opening';
import { Replica } from './replica';
import { newRequestId } from './request-id';
import type { SavingHost } from './saving-host';
import type { Saver, Schedule, Sent } from './schedule';
import { watchPage } from './waking';

const SLOW = 8_000;

/**
 * Keeps a ballot: at once on this device, and by its version on the server when the schedule has it sent. A change from another
 * device is put together with the changes here; where both changed the same answer the voter is asked. Tabs of one browser share
 * the copy.
 */
export class Saving implements Saver {
  readonly #copy: LocalCopy;
  readonly #replica: Replica;
  #sending = false;
  /** While the voter has not chosen between two answers nothing is sent, also not as the page goes away. */
  #undecided = false;
  #ended = new AbortController();

  constructor(
    readonly host: SavingHost,
    readonly server: BallotServer,
    key: string,
    kept: Kept,
    readonly schedule: Schedule,
  ) {
    this.#copy = new LocalCopy(key);
    this.#replica = new Replica(host, this.#copy, kept);
  }

  /** Takes up what this device remembers. */
  begin(): void {
    const copy = this.#copy.read();
    if (copy) this.#goOn(this.#replica.takeUp(copy));
  }

  /** Follows the network, other tabs and the page going to sleep; again after `end`, because Flow moves views within the page. */
  listen(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    const signal = this.#ended.signal;
    this.#copy.listen((other) => this.#otherTab(other), signal);
    const sleeps = () => this.schedule.now(this);
    const wakes = () => void (this.#sending || this.reread());
    watchPage({ sleeps, wakes, online: () => this.#online() }, signal);
    this.schedule.resume(this);
  }

  /** Rests until `listen`: what waits to be sent stays on this device meanwhile. */
  end(): void {
    this.#ended.abort();
    this.schedule.pause(this);
  }

  /** Keeps the answers here at once and on the server in a while. */
  changed(): void {
    this.#undecided = false;
    const kept = this.#replica.remember();
    if (!this.#replica.hasUnsaved) return;
    this.host.saveStateChanged(kept ? 'here' : 'sending');
    this.schedule.changed(this);
  }

  /** Casts or withdraws; true when the server has it. A newer ballot from elsewhere comes first. */
  async send(call: (version: number) => Promise<Reply>): Promise<boolean> {
    this.schedule.stop(this);
    const heardEnough = hearBusy((busy) => this.host.saveStateChanged(busy ? 'busy' : 'waiting'));
    const reply = await call(this.#replica.version)
      .catch((lost: unknown) => {
        if (this.#replica.hasUnsaved) this.schedule.failed(this);
        throw lost;
      })
      .finally(heardEnough);
    this.#accept(reply, true);
    if (!reply.kept) return false;
    this.#replica.settle();
    return true;
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

  /** Sends what the server does not have yet. */
  async save(): Promise<Sent> {
    if (this.#sending || this.#undecided || !this.#replica.hasUnsaved) return 'nothing';
    this.#sending = true;
    this.host.saveStateChanged('sending');
    const slow = setTimeout(() => this.host.saveStateChanged('waiting'), SLOW);
    const heardEnough = hearBusy((busy) => {
      clearTimeout(slow);
      this.host.saveStateChanged(busy ? 'busy' : 'waiting');
    });
    try {
      const reply = await this.server.save(this.#replica.version, newRequestId(), format(this.host.answers));
      this.#accept(reply, true);
      if (reply.kept && this.#replica.hasUnsaved) this.changed();
      return reply.kept ? 'kept' : 'nothing';
    } catch {
      this.host.saveStateChanged('waiting');
      return 'lost';
    } finally {
      clearTimeout(slow);
      heardEnough();
      this.#sending = false;
    }
  }

  #accept(reply: Reply, mine: boolean): void {
    const kept = reply.kept ?? reply.newer;
    if (!kept) return this.#refused(reply);
    this.host.keptChanged(kept);
    if (!reply.kept || !mine) {
      this.#goOn(this.#replica.reconcile(kept));
      return;
    }
    this.#replica.acknowledge(kept);
    this.host.saveStateChanged(this.#replica.hasUnsaved ? 'here' : 'saved');
  }

  /** What is refused is no longer being sent: it stays on this device, and the host says why. */
  #refused(reply: Reply): void {
    if (reply.closed) {
      this.end();
      this.schedule.stop(this);
    }
    if (this.#replica.hasUnsaved) this.host.saveStateChanged('here');
    this.host.refused(reply);
  }

  #goOn(decided: boolean): void {
    if (decided) this.changed();
    else this.#undecided = true;
  }

  /** What is under way goes out again by itself now, so "no connection" is true no longer. */
  #online(): void {
    if (this.#sending) this.host.saveStateChanged('sending');
    this.schedule.now(this);
  }

  #otherTab(other: Copy | undefined): void {
    if (!other) return void this.reread();
    if (this.#replica.follow(other)) this.changed();
  }
}
