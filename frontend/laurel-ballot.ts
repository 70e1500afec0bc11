import { nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type Answers, parse, same } from './ballot/answers';
import { reviewStep } from './ballot/booth';
import { Casting } from './ballot/casting';
import { Closing } from './ballot/closing';
import { type Face, face } from './ballot/face';
import type { Opening, Twin } from './ballot/opening';
import { Pen } from './ballot/pen';
import { Saving } from './ballot/saving';
import { Standing } from './ballot/standing';
import { ballotStyles } from './ballot/styles';
import { Texts } from './kit/texts';
import { warm } from './ballot/warming';

/**
 * A member's ballot: a shop a step on a phone, all of them on a wide screen. Every tap stays on this device until a save, and the
 * whole ballot goes out with one act. It opens with `open`, called by its twin on the server.
 */
@customElement('laurel-ballot')
export class BallotElement extends Standing implements Face {
  static override styles = ballotStyles;

  declare $server: Twin;
  #pen!: Pen;
  #saving: Saving | undefined;
  #casting: Casting | undefined;
  readonly #size = new ResizeObserver(([entry]) => this.#resized(entry.contentRect.width));

  /** Begins, with what the server knows. */
  open(opening: Opening): void {
    this.opening = opening;
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.kept = opening.kept;
    this.#pen = new Pen(opening.criteria.length);
    this.closing = new Closing(opening.closing);
    this.#saving = new Saving(this, this.$server, opening.key, opening.kept);
    this.#casting = new Casting(this, this.$server, this.#saving);
    this.#saving.begin();
    this.changing = !this.#isAsCast();
    this.#resized(this.clientWidth);
    this.#watch();
    void this.updateComplete.then(() => warm(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.opening) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#saving?.end();
    this.closing?.end();
    this.#size.disconnect();
  }

  use(shop: number, used: boolean): void {
    this.#say(this.#pen.used(this.answers, shop, used));
  }

  mark(shop: number, criterion: number, mark: string): void {
    this.#say(this.#pen.marked(this.answers, shop, criterion, mark));
  }

  choose(favourite: number): void {
    this.#say({ ...this.answers, favourite });
  }

  go(step: number): void {
    this.step = Math.max(0, Math.min(step, reviewStep(this)));
    this.message = '';
    this.#saving?.touched();
    void this.toHeading();
  }

  cast(): void {
    this.#casting?.cast(this.answers);
  }

  settle(withMine: boolean): void {
    this.#say(withMine || !this.theirs ? this.answers : this.theirs);
    this.theirs = undefined;
    void this.toHeading();
  }

  change(): void {
    this.changing = true;
    this.go(this.wide ? 0 : reviewStep(this));
  }

  ask(asking: boolean): void {
    this.asking = asking;
  }

  withdraw(): void {
    this.#casting?.withdraw();
  }

  protected override render() {
    return this.opening ? face(this) : nothing;
  }

  #say(answers: Answers): void {
    this.answers = answers;
    this.#saving?.touched();
  }

  #watch(): void {
    this.closing.begin((ended) => void this.#minutePassed(ended));
    this.#saving?.listen();
    this.#size.observe(this);
  }

  /** At the end the server is asked: the date may have been moved, or another device may have cast. */
  async #minutePassed(ended: boolean): Promise<void> {
    this.requestUpdate();
    if (ended && !this.closed && (await this.#saving?.reread()) === 'open') location.reload();
  }

  #isAsCast(): boolean {
    const cast = this.kept?.cast;
    return cast !== undefined && same(parse(cast.answers), this.answers);
  }

  #resized(width: number): void {
    this.wide = width >= 310 + this.opening.criteria.length * 180;
  }
}
