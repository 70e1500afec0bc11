import { LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Answers, format, marksOf, NOTHING, NOT_USED, parse, same, withMark, withShop } from './ballot/answers';
import { reviewStep } from './ballot/booth';
import type { Kept, Opening, Reply, Twin } from './ballot/opening';
import { type Desk, newId, type SaveState } from './ballot/desk';
import { type Face, face } from './ballot/face';
import { Saving } from './ballot/saving';
import { ballotStyles } from './ballot/styles';
import { Texts } from './ballot/texts';

/**
 * A member's ballot: a shop a step on a phone, all of them on a wide screen. Every tap stays on this device until a save, and the
 * whole ballot goes out with one act. It opens with `open`, called by its twin on the server.
 */
@customElement('laurel-ballot')
export class BallotElement extends LitElement implements Face, Desk {
  static override styles = ballotStyles;

  declare $server: Twin;
  opening!: Opening;
  texts!: Texts;
  savedAt: Date | undefined;
  @state() answers: Answers = NOTHING;
  @state() step = 0;
  @state() wide = false;
  @state() saveState: SaveState = 'nothing';
  @state() busy = false;
  @state() kept: Kept | undefined;
  @state() changing = false;
  @state() asking = false;
  @state() closed = false;
  @state() message = '';
  @state() theirs: Answers | undefined;
  #saving: Saving | undefined;
  #attempt = { id: '', answers: '' };
  readonly #earlier = new Map<number, string>();
  readonly #size = new ResizeObserver(([entry]) => this.#resized(entry.contentRect.width));

  /** Begins, with what the server knows. */
  open(opening: Opening): void {
    this.opening = opening;
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.kept = opening.kept;
    this.#saving = new Saving(this, this.$server, opening.key, opening.kept);
    this.#saving.begin();
    this.changing = !this.#isAsCast();
    this.#resized(this.clientWidth);
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#saving?.end();
    this.#size.disconnect();
  }

  get wasCast(): boolean {
    return this.kept?.cast !== undefined;
  }

  use(shop: number, used: boolean): void {
    const before = this.answers.shops.get(shop);
    if (!used && before !== undefined && before !== NOT_USED) this.#earlier.set(shop, before);
    const marks = this.#earlier.get(shop) ?? marksOf(this.answers, shop, this.opening.criteria.length);
    this.#say(withShop(this.answers, shop, used ? marks : NOT_USED));
  }

  mark(shop: number, criterion: number, mark: string): void {
    this.#say(withMark(this.answers, shop, criterion, mark, this.opening.criteria.length));
  }

  choose(favourite: number): void {
    this.#say({ ...this.answers, favourite });
  }

  go(step: number): void {
    this.step = Math.max(0, Math.min(step, reviewStep(this)));
    this.message = '';
    this.#saving?.touched();
    void this.#toHeading();
  }

  cast(): void {
    const answers = format(this.answers);
    if (this.#attempt.answers !== answers) this.#attempt = { id: newId(), answers };
    void this.#send((version) => this.$server.cast(version, this.#attempt.id, answers));
  }

  keptChanged(kept: Kept): void {
    this.kept = kept;
    this.savedAt = new Date();
  }

  saveStateChanged(saveState: SaveState): void {
    this.saveState = saveState;
  }

  broughtIn(): void {
    this.message = this.texts.get('brought-in');
  }

  asks(theirs: Answers): void {
    this.theirs = theirs;
  }

  refused(reply: Reply): void {
    this.closed = reply.closed ?? false;
    this.message = reply.refused ?? '';
  }

  settle(withMine: boolean): void {
    this.#say(withMine || !this.theirs ? this.answers : this.theirs);
    this.theirs = undefined;
    void this.#toHeading();
  }

  change(): void {
    this.changing = true;
    this.go(this.wide ? 0 : reviewStep(this));
  }

  ask(asking: boolean): void {
    this.asking = asking;
  }

  withdraw(): void {
    void this.#send((version) => this.$server.withdraw(version, newId()));
  }

  protected override render() {
    return this.opening ? face(this) : nothing;
  }

  #say(answers: Answers): void {
    this.answers = answers;
    this.#saving?.touched();
  }

  async #send(call: (version: number) => Promise<Reply>): Promise<void> {
    this.busy = true;
    this.message = '';
    try {
      if (await this.#saving?.send(call)) {
        this.changing = !this.kept?.cast;
        this.asking = false;
        this.message = this.kept?.cast ? '' : this.texts.get('withdrawn');
        this.#attempt = { id: '', answers: '' };
        this.step = 0;
        void this.#toHeading();
      }
    } catch {
      this.message = this.texts.get('cast.lost');
    } finally {
      this.busy = false;
    }
  }

  #isAsCast(): boolean {
    const cast = this.kept?.cast;
    return cast !== undefined && same(parse(cast.answers), this.answers);
  }

  #resized(width: number): void {
    this.wide = width >= 310 + this.opening.criteria.length * 180;
  }

  async #toHeading(): Promise<void> {
    await this.updateComplete;
    scrollTo({ top: 0 });
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}
