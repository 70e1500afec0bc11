import type { Nomination, NominationServer, Reply } from './opening';
import type { UnsentTexts } from './unsent-texts';

const PAUSE = 900;
const RETRY = 6_000;

export type ReasonState = 'saving' | 'saved' | 'waiting';

/** What holds the nominations whose reasons are saved, and shows how saving goes. */
export interface ReasonHost {
  readonly server: NominationServer;
  lines: readonly Nomination[];
  reasonStateChanged(nominee: number, state: ReasonState): void;
  refused(reply: Reply): void;
}

/** Sends reasons once the hands rest, and whatever waits when the page goes away or the network is back. */
export class ReasonSaving {
  #timer = 0;
  #ended = new AbortController();

  constructor(
    readonly host: ReasonHost,
    readonly unsent: UnsentTexts,
  ) {}

  /** Follows the network and the page, and sends what waits; again after `end`, because Flow moves views within the page. */
  listen(): void {
    this.end();
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    const send = () => void this.send();
    addEventListener('online', send, { signal });
    addEventListener('pagehide', send, { signal });
    document.addEventListener('visibilitychange', send, { signal });
    send();
  }

  end(): void {
    this.#ended.abort();
    clearTimeout(this.#timer);
  }

  changed(nominee: number, reason: string): void {
    this.unsent.set(String(nominee), reason);
    this.host.reasonStateChanged(nominee, 'saving');
    this.#sendIn(PAUSE);
  }

  /** Sends every reason that only this device knows; what fails is tried again, and stays here meanwhile. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    for (const [nominee, reason] of this.unsent.waiting()) {
      if (!this.host.lines.some((it) => it.nominee === nominee)) continue;
      try {
        const reply = await this.host.server.explain(nominee, reason);
        if (!reply.lines) return this.host.refused(reply);
        this.#sent(nominee, reason, reply.lines);
      } catch {
        this.host.reasonStateChanged(nominee, 'waiting');
        this.#sendIn(RETRY);
      }
    }
  }

  #sent(nominee: number, reason: string, lines: readonly Nomination[]): void {
    this.unsent.forget(String(nominee), reason);
    this.host.lines = lines; // a field nobody typed in since shows what is kept, not what was known when the page opened
    this.host.reasonStateChanged(nominee, this.unsent.get(String(nominee)) === undefined ? 'saved' : 'saving');
  }

  #sendIn(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.send(), delay);
  }
}
