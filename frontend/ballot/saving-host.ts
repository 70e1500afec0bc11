import type { Answers } from './answers';
import type { Kept, Reply } from './opening';

export type SaveState = 'nothing' | 'here' | 'sending' | 'saved' | 'waiting' | 'busy';

/** What holds the answers that are saved, and shows how saving goes. */
export interface SavingHost {
  answers: Answers;
  step: number;
  keptChanged(kept: Kept): void;
  /** Answers from another device or tab were put among these. */
  mergedIn(): void;
  /** Another device answered the same question differently: the voter decides between the answers here and these. */
  clashed(theirs: Answers): void;
  refused(reply: Reply): void;
  saveStateChanged(state: SaveState): void;
}
