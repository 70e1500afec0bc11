import { type Answers, NOTHING } from './answers';
import type { CastingHost } from './casting';
import type { Closing } from './closing';
import type { SaveState, SavingHost } from './saving-host';
import type { Kept, Opening, Reply } from './opening';
import { shown } from '../kit/shown';
import type { Texts } from '../kit/texts';

/** What shows a ballot. */
export interface SectionHost {
  readonly texts: Texts;
  readonly closing: Closing;
  /** Draws the ballot again. */
  requestUpdate(): void;
  /** Shows the page from its top, and has a screen reader read its heading. */
  toHeading(): void;
  /** Brings the stars into view below the question that was answered. */
  toStars(): void;
  /** Keeps a step as one the browser's back leads to. */
  stepped?(step: number): void;
  /** The ballot was cast or withdrawn: the steps that led there are done. */
  stepsDone?(): void;
}

/** All that is shown of a ballot, and what saving and casting change of it. */
export abstract class BallotState implements SavingHost, CastingHost {
  savedAt: Date | undefined;
  @shown answers: Answers = NOTHING;
  @shown step = 0;
  @shown wide = false;
  @shown saveState: SaveState = 'nothing';
  @shown busy = false;
  @shown asking = false;
  @shown kept: Kept | undefined;
  @shown changing = false;
  @shown confirming = false;
  @shown closed = false;
  @shown message = '';
  @shown theirs: Answers | undefined;
  @shown opening: Opening;

  constructor(
    readonly host: SectionHost,
    opening: Opening,
  ) {
    this.opening = opening;
    this.kept = opening.kept;
  }

  get texts(): Texts {
    return this.host.texts;
  }

  get closing(): Closing {
    return this.host.closing;
  }

  get wasCast(): boolean {
    return this.kept?.cast !== undefined;
  }

  keptChanged(kept: Kept): void {
    this.kept = kept;
    this.savedAt = new Date();
  }

  saveStateChanged(saveState: SaveState): void {
    this.saveState = saveState;
  }

  mergedIn(): void {
    this.message = this.texts.get('brought-in');
  }

  clashed(theirs: Answers): void {
    this.theirs = theirs;
  }

  refused(reply: Reply): void {
    this.closed = reply.closed ?? false;
    this.message = reply.refused ?? '';
  }

  /** Shows the receipt, or after a withdrawal the ballot again. */
  done(): void {
    this.changing = !this.kept?.cast;
    this.confirming = false;
    this.step = 0;
    this.host.stepsDone?.();
    this.host.toHeading();
  }
}
