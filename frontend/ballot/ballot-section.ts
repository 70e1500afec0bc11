import { type Answers, isOpen, parse, same, withMark } from './answers';
import { reviewStep } from './ballot-editor';
import { BallotState, type SectionHost } from './ballot-state';
import { Casting } from './casting';
import { EarlierMarks } from './earlier-marks';
import type { BallotServer, Opening } from './opening';
import { Saving } from './saving';
import type { Schedule } from './schedule';
import type { BallotScreen } from './screen';

/**
 * One ballot: its answers, saved and cast on their own. Every tap stays on this device until a save, and the whole ballot goes out
 * with one act. An element shows it; the schedule says when it is saved.
 */
export class BallotSection extends BallotState implements BallotScreen {
  #earlierMarks: EarlierMarks | undefined;
  #asked = false;
  readonly #saving: Saving;
  readonly #casting: Casting;

  constructor(host: SectionHost, opening: Opening, server: BallotServer, schedule: Schedule) {
    super(host, opening);
    this.#saving = new Saving(this, server, opening.key, opening.kept, schedule);
    this.#casting = new Casting(this, server, this.#saving);
    this.#saving.begin();
    this.changing = !this.isAsCast;
  }

  /** Follows what happens to the page, until `end`. */
  listen(): void {
    this.#saving.listen();
  }

  end(): void {
    this.#saving.end();
  }

  /** Asks the server: the date may have been moved, or another device may have cast. */
  async isStillOpen(): Promise<boolean> {
    return !this.closed && (await this.#saving.reread()) === 'open';
  }

  resized(width: number): void {
    this.wide = width >= 310 + this.opening.criteria.length * 180;
  }

  use(shop: number, used: boolean): void {
    this.#earlierMarks ??= new EarlierMarks(this.opening.criteria.length);
    this.#changeTo(this.#earlierMarks.withUse(this.answers, shop, used));
    if (used && !this.wide) this.host.toStars();
  }

  mark(shop: number, criterion: number, mark: string): void {
    this.#changeTo(withMark(this.answers, shop, criterion, mark, this.opening.criteria.length));
  }

  choose(favourite: number): void {
    this.#changeTo({ ...this.answers, favourite });
  }

  next(): void {
    if (this.#asked || !this.isShopWithoutAnswer) return this.go(this.step + 1);
    this.#asked = true;
    this.asking = true;
  }

  go(step: number): void {
    this.show(step);
    this.host.stepped?.(this.step);
  }

  /** As `go`, where the browser's own buttons have led there. */
  show(step: number): void {
    this.step = Math.max(0, Math.min(step, reviewStep(this)));
    this.message = '';
    this.asking = false;
    this.#saving.changed();
    this.host.toHeading();
  }

  /** True once the server has it. */
  cast(): Promise<boolean> {
    return this.#casting.cast(this.answers);
  }

  settle(withMine: boolean): void {
    this.#changeTo(withMine || !this.theirs ? this.answers : this.theirs);
    this.theirs = undefined;
    this.host.toHeading();
  }

  change(): void {
    this.changing = true;
    this.go(this.wide ? 0 : reviewStep(this));
  }

  confirmWithdrawal(confirming: boolean): void {
    this.confirming = confirming;
  }

  withdraw(): void {
    this.#casting.withdraw();
  }

  #changeTo(answers: Answers): void {
    this.answers = answers;
    this.asking = false;
    this.#saving.changed();
  }

  private get isShopWithoutAnswer(): boolean {
    const shop = this.opening.shops[this.step - 1];
    return shop !== undefined && isOpen(this.answers.shops.get(shop.number));
  }

  /** Whether the answers are those that were cast. */
  protected get isAsCast(): boolean {
    const cast = this.kept?.cast;
    return cast !== undefined && same(parse(cast.answers), this.answers);
  }
}
