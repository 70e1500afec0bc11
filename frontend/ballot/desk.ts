import type { Answers } from './answers';
import type { Kept, Reply } from './opening';

export type SaveState = 'nothing' | 'here' | 'sending' | 'saved' | 'waiting';

/** The side that shows the ballot. */
export interface Desk {
  answers: Answers;
  step: number;
  keptChanged(kept: Kept): void;
  broughtIn(): void;
  asks(theirs: Answers): void;
  refused(reply: Reply): void;
  saveStateChanged(state: SaveState): void;
}

/** Names one try, so that the server knows it again. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, '0')).join('');
}
