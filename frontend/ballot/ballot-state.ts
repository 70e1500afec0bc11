import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { type Answers, NOTHING } from './answers';
import type { CastingHost } from './casting';
import type { Closing } from './closing';
import type { SaveState, SavingHost } from './saving-host';
import type { Kept, Opening, Reply } from './opening';
import { Texts } from '../kit/texts';

/** All that the ballot's page shows, and what saving and casting change of it. */
export abstract class BallotState extends LitElement implements SavingHost, CastingHost {
  opening!: Opening;
  texts!: Texts;
  closing!: Closing;
  savedAt: Date | undefined;
  @state() answers: Answers = NOTHING;
  @state() step = 0;
  @state() wide = false;
  @state() saveState: SaveState = 'nothing';
  @state() busy = false;
  @state() kept: Kept | undefined;
  @state() changing = false;
  @state() confirming = false;
  @state() closed = false;
  @state() message = '';
  @state() theirs: Answers | undefined;

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
    void this.toHeading();
  }

  /** Shows the page from its top, and has a screen reader read its heading. */
  protected async toHeading(): Promise<void> {
    await this.updateComplete;
    scrollTo({ top: 0 });
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}
