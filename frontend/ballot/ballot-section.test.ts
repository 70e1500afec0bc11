import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Texts } from '../kit/texts';
import { format } from './answers';
import { BallotSection } from './ballot-section';
import { Closing } from './closing';
import { CAST, OPENING } from './opening.fixture';
import type { BallotServer, Kept } from './opening';
import { Schedule } from './schedule';

const host = {
  texts: new Texts(OPENING),
  closing: new Closing(OPENING.closing),
  requestUpdate: vi.fn(),
  toHeading: vi.fn(),
  toStars: vi.fn(),
};
let sections: BallotSection[];

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sections = [];
});

afterEach(() => {
  sections.forEach((it) => it.end());
  vi.useRealTimers();
});

function serverOf() {
  return {
    save: vi.fn<BallotServer['save']>((version, _, answers) =>
      Promise.resolve({ kept: { version: version + 1, answers } }),
    ),
    cast: vi.fn<BallotServer['cast']>().mockResolvedValue({ kept: CAST }),
    withdraw: vi.fn<BallotServer['withdraw']>(),
    reread: vi.fn<BallotServer['reread']>(),
  };
}

function open(key: string, server: BallotServer, schedule?: Schedule, kept: Kept = OPENING.kept): BallotSection {
  const section = new BallotSection(host, { ...OPENING, key, kept }, server, schedule ?? new Schedule());
  section.listen();
  sections.push(section);
  return section;
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

test('a ballot is answered, saved and cast without an element', async () => {
  const server = serverOf();
  const section = open('books', server);
  section.mark(1, 0, '5');
  section.mark(1, 1, '5');
  await seconds(3);
  expect(server.save).toHaveBeenCalledWith(0, expect.any(String), '1:55');

  void section.cast();
  await seconds(0);

  expect(server.cast).toHaveBeenCalledWith(1, expect.any(String), '1:55');
  expect(section.wasCast && !section.changing).toBe(true);
});

test('what changes is drawn by the element that shows the ballot', async () => {
  const section = open('books', serverOf());
  host.requestUpdate.mockClear();
  section.choose(2);

  expect(host.requestUpdate).toHaveBeenCalled();
});

test('two ballots keep their answers, copies and versions apart', async () => {
  const [books, lamps] = [serverOf(), serverOf()];
  open('books', books, undefined, { version: 7, answers: '' }).mark(1, 0, '4');
  open('lamps', lamps).choose(2);
  expect(localStorage.getItem('laurel-ballot/books')).toContain('"answers":"1:40"');
  expect(localStorage.getItem('laurel-ballot/lamps')).toContain('"answers":"*2"');
  await seconds(3);

  expect(books.save.mock.calls).toEqual([[7, expect.any(String), '1:40']]);
  expect(lamps.save.mock.calls).toEqual([[0, expect.any(String), '*2']]);
});

test('casting one ballot leaves the other as it is', async () => {
  const server = serverOf();
  const [books, lamps] = [open('books', server), open('lamps', serverOf())];
  lamps.mark(2, 0, '3');
  books.mark(1, 0, '5');
  void books.cast();
  await seconds(0);

  expect(books.wasCast).toBe(true);
  expect(lamps.wasCast).toBe(false);
  expect(format(lamps.answers)).toBe('2:30');
  expect(localStorage.getItem('laurel-ballot/lamps')).not.toBeNull();
});

test('a schedule that two ballots share sends what waits of both at once', async () => {
  const [books, lamps] = [serverOf(), serverOf()];
  const shared = new Schedule();
  open('books', books, shared).choose(1);
  await seconds(2);
  open('lamps', lamps, shared).choose(2);
  await seconds(2);
  expect(books.save).not.toHaveBeenCalled();

  await seconds(1);

  expect(books.save).toHaveBeenCalledTimes(1);
  expect(lamps.save).toHaveBeenCalledTimes(1);
});

test('casting one of two leaves what waits of the other to be saved', async () => {
  const [books, lamps] = [serverOf(), serverOf()];
  const shared = new Schedule();
  const one = open('books', books, shared);
  one.mark(1, 0, '5');
  open('lamps', lamps, shared).choose(2);
  void one.cast();
  await seconds(3);

  expect(books.save).not.toHaveBeenCalled();
  expect(lamps.save).toHaveBeenCalledTimes(1);
});

test('a ballot whose vote is over leaves what waits of the other to be saved', async () => {
  const [books, lamps] = [serverOf(), serverOf()];
  const shared = new Schedule();
  const one = open('books', books, shared);
  books.reread.mockResolvedValue({ kept: OPENING.kept, closed: true });
  one.mark(1, 0, '5');
  open('lamps', lamps, shared).choose(2);
  await one.isStillOpen();
  await seconds(3);

  expect(books.save).not.toHaveBeenCalled();
  expect(lamps.save).toHaveBeenCalledTimes(1);
});

test('whether votes are still taken is the server’s word, once', async () => {
  const server = serverOf();
  const section = open('books', server);
  server.reread.mockResolvedValueOnce({ kept: OPENING.kept });
  expect(await section.isStillOpen()).toBe(true);
  server.reread.mockResolvedValueOnce({ kept: OPENING.kept, closed: true });
  expect(await section.isStillOpen()).toBe(false);

  expect(await section.isStillOpen()).toBe(false);
  expect(server.reread).toHaveBeenCalledTimes(2);
});
