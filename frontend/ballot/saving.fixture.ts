import { afterEach, beforeEach, vi } from 'vitest';
import { type Answers, NOTHING, parse } from './answers';
import type { BallotServer, Kept, Reply } from './opening';
import { Saving } from './saving';
import type { SaveState, SavingHost } from './saving-host';
import { Schedule } from './schedule';

export const COPY = 'laurel-ballot/year';

class Host implements SavingHost {
  answers: Answers = NOTHING;
  step = 0;
  state: SaveState = 'nothing';
  keptChanged = vi.fn<(kept: Kept) => void>();
  mergedIn = vi.fn<() => void>();
  clashed = vi.fn<(theirs: Answers) => void>();
  refused = vi.fn<(reply: Reply) => void>();

  saveStateChanged(state: SaveState): void {
    this.state = state;
  }
}

export let host: Host;
export let saving: Saving;
export const server = {
  save: vi.fn<BallotServer['save']>(),
  cast: vi.fn<BallotServer['cast']>(),
  withdraw: vi.fn<BallotServer['withdraw']>(),
  reread: vi.fn<BallotServer['reread']>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  host = new Host();
  server.save.mockReset().mockImplementation((version, _, answers) => kept(version + 1, answers));
  server.reread.mockReset();
});

afterEach(() => {
  saving.end();
  vi.useRealTimers();
});

export const kept = (version: number, answers: string) => Promise.resolve({ kept: { version, answers } });

export function open(version = 0, answers = ''): void {
  saving = new Saving(host, server, 'year', { version, answers }, new Schedule());
  saving.begin();
  saving.listen();
}

export function answer(answers: string): void {
  host.answers = parse(answers);
  saving.changed();
}

export const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
export const sent = () => server.save.mock.calls.map(([version, , answers]) => [version, answers]);

export function rememberedHere(version: number, base: string, answers: string, step = 0): void {
  localStorage.setItem(COPY, JSON.stringify({ version, base, answers, step }));
}

export function otherTab(newValue: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key: COPY, newValue }));
}

export function turn(visibility: 'hidden' | 'visible'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}
