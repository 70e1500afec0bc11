import { afterEach, beforeEach, vi } from 'vitest';
import { BallotElement } from '../laurel-ballot';
import type { BallotServer, Kept, Opening } from './opening';

export const OPENING: Opening = {
  key: 'year',
  language: 'en',
  texts: { need: 'need', withdrawn: 'Withdrawn.', 'brought-in': 'Brought in.', 'closed.none': 'Voting is over.' },
  edition: 'Shop of the year',
  closing: { words: 'Sunday', zone: 'Asia/Seoul', milliseconds: 3_600_000 },
  minimumShops: 1,
  shops: [
    { number: 1, name: 'Notebook', domain: 'notebook.example' },
    { number: 2, name: 'Lamp' },
  ],
  criteria: [
    { name: 'Quality', weight: 60 },
    { name: 'Service', weight: 40 },
  ],
  participation: '12 have voted.',
  share: { address: 'https://laurel.example/', text: 'I voted.' },
  kept: { version: 0, answers: '' },
};
export const CAST: Kept = {
  version: 5,
  answers: '1:55',
  cast: { answers: '1:55', number: 'ABCD-EFGH', at: '2026-11-28T12:00:00Z' },
};

export let element: BallotElement;
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
  element = new BallotElement();
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
