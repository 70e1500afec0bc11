import { afterEach, beforeEach, vi } from 'vitest';
import { NominateElement } from '../laurel-nominate';
import type { NominationServer, Opening } from './opening';

export const NOTEBOOK = { nominee: 7, name: 'Notebook', domain: 'notebook.example', reason: 'Warm paper.' };
export const LAMP = { nominee: 8, name: 'Lamp', domain: 'lamp.example', reason: '' };
export const OPENING: Opening = {
  key: 'year',
  language: 'en',
  texts: { offline: 'No connection.', added: '{0} is added.', already: '{0} was there.', 'found.many': '{0} shops' },
  closes: '1 December',
  most: 3,
  longestReason: 500,
  lines: [NOTEBOOK],
};

export let element: NominateElement;
export const server = {
  search: vi.fn<NominationServer['search']>(),
  nominate: vi.fn<NominationServer['nominate']>(),
  nominateNew: vi.fn<NominationServer['nominateNew']>(),
  explain: vi.fn<NominationServer['explain']>(),
  remove: vi.fn<NominationServer['remove']>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  for (const call of Object.values(server)) call.mockReset();
  server.explain.mockImplementation((nominee, reason) =>
    Promise.resolve({ lines: [{ ...NOTEBOOK, nominee, reason }] }),
  );
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

export async function open(opening = OPENING): Promise<void> {
  element = new NominateElement();
  element.$server = server;
  document.body.append(element);
  element.open(opening);
  await element.updateComplete;
}

export async function rest(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

export const part = <T extends HTMLElement>(selector: string) => element.renderRoot.querySelector<T>(selector)!;

export function type(selector: string, text: string): void {
  const field = part<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
