import { nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type Answers, parse, same, withMark } from './ballot/answers';
import { reviewStep } from './ballot/ballot-editor';
import { BallotState } from './ballot/ballot-state';
import { Casting } from './ballot/casting';
import { Closing } from './ballot/closing';
import { EarlierMarks } from './ballot/earlier-marks';
import type { BallotServer, Opening } from './ballot/opening';
import { Saving } from './ballot/saving';
import { type BallotScreen, ballotScreen } from './ballot/screen';
import { ballotStyles } from './ballot/styles';
import { warm } from './ballot/warming';
import { Texts } from './kit/texts';

/**
 * A member's ballot: a shop a step on a phone, all of them on a wide screen. Every tap stays on this device until a save, and the
 * whole ballot goes out with one act. The server opens it by calling `open`.
 */
@customElement('laurel-ballot')
export class BallotElement extends BallotState implements BallotScreen {
  static override styles = ballotStyles;

  declare $server: BallotServer;
  #earlierMarks!: EarlierMarks;
  #saving: Saving | undefined;
  #casting: Casting | undefined;
  readonly #size = new ResizeObserver(([entry]) => this.#resized(entry.contentRect.width));

  open(opening: Opening): void {
    this.opening = opening;
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.kept = opening.kept;
    this.#earlierMarks = new EarlierMarks(opening.criteria.length);
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
    this.#changeTo(this.#earlierMarks.withUse(this.answers, shop, used));
  }

  mark(shop: number, criterion: number, mark: string): void {
    this.#changeTo(withMark(this.answers, shop, criterion, mark, this.opening.criteria.length));
  }

  choose(favourite: number): void {
    this.#changeTo({ ...this.answers, favourite });
  }

  go(step: number): void {
    this.step = Math.max(0, Math.min(step, reviewStep(this)));
    this.message = '';
    this.#saving?.changed();
    void this.toHeading();
  }

  cast(): void {
    this.#casting?.cast(this.answers);
  }

  settle(withMine: boolean): void {
    this.#changeTo(withMine || !this.theirs ? this.answers : this.theirs);
    this.theirs = undefined;
    void this.toHeading();
  }

  change(): void {
    this.changing = true;
    this.go(this.wide ? 0 : reviewStep(this));
  }

  confirmWithdrawal(confirming: boolean): void {
    this.confirming = confirming;
  }

  withdraw(): void {
    this.#casting?.withdraw();
  }

  protected override render() {
    return this.opening ? ballotScreen(this) : nothing;
  }

  #changeTo(answers: Answers): void {
    this.answers = answers;
    this.#saving?.changed();
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
