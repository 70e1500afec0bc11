import type { Answers } from './answers';
import type { Closing } from './closing';
import type { Opening } from './opening';
import type { SaveState } from './saving-host';
import type { Texts } from '../kit/texts';

/** A ballot while it is filled in: what its pages show, and what a voter can do there. */
export interface BallotEditor {
  readonly opening: Opening;
  readonly texts: Texts;
  readonly closing: Closing;
  readonly answers: Answers;
  readonly wide: boolean;
  /** 0 the welcome, then the shops, then the favourite, then the review. */
  readonly step: number;
  readonly saveState: SaveState;
  readonly savedAt: Date | undefined;
  readonly wasCast: boolean;
  readonly busy: boolean;
  /** Whether the voter is asked if a shop is to be passed over without an answer. */
  readonly asking: boolean;
  use(shop: number, used: boolean): void;
  mark(shop: number, criterion: number, mark: string): void;
  choose(favourite: number): void;
  go(step: number): void;
  /** The step after this one; asks first, once, where nothing is answered. */
  next(): void;
  cast(): unknown;
}

export function favouriteStep(editor: BallotEditor): number {
  return editor.opening.shops.length + 1;
}

export function reviewStep(editor: BallotEditor): number {
  return editor.opening.shops.length + 2;
}
