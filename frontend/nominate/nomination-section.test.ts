import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Texts } from '../kit/texts';
import { NominationSection } from './nomination-section';
import type { NominationServer } from './opening';
import { LAMP, NOTEBOOK, OPENING } from './opening.fixture';

const host = { texts: new Texts(OPENING), requestUpdate: vi.fn(), toField: vi.fn() };
let sections: NominationSection[];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sections = [];
  host.toField.mockReset();
});

afterEach(() => {
  sections.forEach((it) => it.end());
  vi.useRealTimers();
});

function serverOf() {
  return {
    search: vi.fn<NominationServer['search']>(),
    nominate: vi.fn<NominationServer['nominate']>().mockResolvedValue({ lines: [NOTEBOOK, LAMP] }),
    nominateNew: vi.fn<NominationServer['nominateNew']>(),
    explain: vi.fn<NominationServer['explain']>(),
    remove: vi.fn<NominationServer['remove']>(),
  };
}

function open(key: string, server: NominationServer = serverOf()): NominationSection {
  const section = new NominationSection(host, { ...OPENING, key }, server);
  section.listen();
  sections.push(section);
  return section;
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('a shop is nominated without an element, which is drawn again and goes to the reason', async () => {
  const section = open('books');
  host.requestUpdate.mockClear();
  section.add({ shop: 1, name: 'Lamp' });
  await settled();

  expect(section.lines).toEqual([NOTEBOOK, LAMP]);
  expect(section.status).toBe('Lamp is added.');
  expect(host.requestUpdate).toHaveBeenCalled();
  expect(host.toField).toHaveBeenCalledWith('reason-8');
});

test('two lists keep their nominations and what is typed apart', async () => {
  const [books, lamps] = [serverOf(), serverOf()];
  books.explain.mockResolvedValue({ lines: [{ ...NOTEBOOK, reason: 'Ink.' }] });
  const [inBooks, inLamps] = [open('books', books), open('lamps', lamps)];
  inBooks.explain(7, 'Ink.');
  expect(localStorage.getItem('laurel-nominate/books')).toBe('{"7":"Ink."}');
  expect(localStorage.getItem('laurel-nominate/lamps')).toBeNull();
  await vi.advanceTimersByTimeAsync(1_000);

  expect(inBooks.lines[0].reason).toBe('Ink.');
  expect(inLamps.lines[0].reason).toBe('Warm paper.');
  expect(lamps.explain).not.toHaveBeenCalled();
});

test('where one list is refused the other goes on', async () => {
  const books = serverOf();
  books.nominate.mockResolvedValue({ refused: 'Nominating has ended.', closed: true });
  const [inBooks, inLamps] = [open('books', books), open('lamps')];
  inBooks.add({ shop: 1, name: 'Lamp' });
  await settled();

  expect([inBooks.problem, inBooks.closed]).toEqual(['Nominating has ended.', true]);
  expect([inLamps.problem, inLamps.closed, inLamps.busy]).toEqual(['', false, false]);
});
