import { afterEach, beforeEach, vi } from 'vitest';
import { NominateElement } from '../laurel-nominate';
import type { Hit, NominationServer } from './opening';
import { LAMP, NOTEBOOK, OPENING } from './opening.fixture';

export { LAMP, NOTEBOOK, OPENING };

export let element: NominateElement & { add(hit: Hit): void };
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
  element = Object.assign(new NominateElement(), { add: (hit: Hit) => element.section!.add(hit) });
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
