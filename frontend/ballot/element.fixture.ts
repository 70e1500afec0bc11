import { afterEach, beforeEach, vi } from 'vitest';
import { BallotElement } from '../laurel-ballot';
import type { BallotServer, Kept } from './opening';
import { CAST, OPENING } from './opening.fixture';

export { CAST };

export let element: BallotElement & { go(step: number): void };
export const server = {
  save: vi.fn<BallotServer['save']>(),
  cast: vi.fn<BallotServer['cast']>(),
  withdraw: vi.fn<BallotServer['withdraw']>(),
  reread: vi.fn<BallotServer['reread']>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server.save
    .mockReset()
    .mockImplementation((version, _, answers) => Promise.resolve({ kept: { version: version + 1, answers } }));
  server.cast.mockReset().mockResolvedValue({ kept: CAST });
  server.withdraw.mockReset().mockResolvedValue({ kept: { version: 6, answers: '1:55' } });
  server.reread.mockReset();
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

export async function open(kept: Kept = OPENING.kept): Promise<void> {
  element = Object.assign(new BallotElement(), { go: (step: number) => element.section!.go(step) });
  element.$server = server;
  document.body.append(element);
  element.open({ ...OPENING, kept });
  await rest(0);
}

export async function rest(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

export const part = <T extends HTMLElement>(selector: string) => element.renderRoot.querySelector<T>(selector)!;
export const heading = () => part('#heading').textContent.replace(/\s+/g, ' ').trim();

/** Presses the button that does what the text's key names. */
export async function press(key: string): Promise<void> {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((it) => it.textContent.trim() === key)!.click();
  await rest(0);
}

export async function choose(selector: string): Promise<void> {
  part(selector).dispatchEvent(new Event('change', { bubbles: true }));
  await rest(0);
}
