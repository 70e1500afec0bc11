import type { Hit, Nomination, NominationServer, Opening, Reply } from './opening';
import type { NominationEditor } from './page';
import { type ReasonHost, ReasonSaving, type ReasonState } from './reason-saving';
import { FinalistsBefore } from './finalists-before';
import { UnsentTexts } from './unsent-texts';
import { shown } from '../kit/shown';
import type { Texts } from '../kit/texts';

/** What shows the nominations. */
export interface SectionHost {
  readonly texts: Texts;
  /** Draws the nominations again. */
  requestUpdate(): void;
  /** Goes to the field of this id, once it is drawn. */
  toField(id: string): void;
}

/** The nominations of one list: shops are added and taken off, and reasons saved, on their own. An element shows it. */
export class NominationSection implements NominationEditor, ReasonHost {
  readonly unsent: UnsentTexts;
  readonly before: FinalistsBefore;
  readonly #reasons: ReasonSaving;
  @shown lines: readonly Nomination[] = [];
  @shown problem = '';
  @shown status = '';
  @shown saving: ReadonlyMap<number, ReasonState> = new Map();
  @shown busy = false;
  @shown closed = false;

  constructor(
    readonly host: SectionHost,
    readonly opening: Opening,
    readonly server: NominationServer,
  ) {
    this.lines = opening.lines;
    this.unsent = new UnsentTexts(opening.key);
    this.before = new FinalistsBefore(host, opening.finalistsBefore ?? []);
    this.#reasons = new ReasonSaving(this, this.unsent);
  }

  get texts(): Texts {
    return this.host.texts;
  }

  /** Follows what happens to the page, until `end`. */
  listen(): void {
    this.#reasons.listen();
  }

  end(): void {
    this.#reasons.end();
  }

  save(): void {
    void this.#reasons.send();
  }

  explain(nominee: number, reason: string): void {
    this.#reasons.changed(nominee, reason);
  }

  reasonStateChanged(nominee: number, state: ReasonState): void {
    this.saving = new Map(this.saving).set(nominee, state);
  }

  refused(reply: Reply): void {
    this.problem = reply.refused ?? '';
    this.closed ||= reply.closed ?? false;
  }

  add(hit: Hit): void {
    void this.#add(() => this.server.nominate(hit.shop), hit.name);
  }

  /** Nominates a shop that nobody knows yet; false where that was refused or got no answer. */
  addNew(address: string, name: string): Promise<boolean> {
    return this.#add(() => this.server.nominateNew(address, name), name || address);
  }

  async takeOff(line: Nomination): Promise<void> {
    const removed = await this.#act(() => this.server.remove(line.nominee), this.texts.get('removed', line.name));
    if (!removed) return;
    this.unsent.forget(String(line.nominee), this.unsent.get(String(line.nominee)) ?? '');
    this.host.toField('mine');
  }

  async #add(call: () => Promise<Reply>, name: string): Promise<boolean> {
    const before = new Set(this.lines.map((it) => it.nominee));
    const added = await this.#act(call, this.texts.get('added', name));
    if (!added) return false;
    const fresh = this.lines.find((it) => !before.has(it.nominee));
    if (!fresh) this.status = this.texts.get('already', name);
    this.host.toField(fresh ? `reason-${fresh.nominee}` : 'mine');
    return true;
  }

  async #act(call: () => Promise<Reply>, done: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = '';
    try {
      const reply = await call();
      if (reply.lines) {
        this.lines = reply.lines;
        this.status = done;
      }
      this.refused(reply);
      return reply.lines !== undefined;
    } catch {
      this.problem = this.texts.get('offline');
      return false;
    } finally {
      this.busy = false;
    }
  }
}
