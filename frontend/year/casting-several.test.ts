import { expect, test, vi } from 'vitest';
import { back, castOf, element, enter, open, part, press, rate, rest, section, server, states } from './year.fixture';

const pressCast = () => press('year.cast.');
const tried = (call: number) => server.cast.mock.calls[call][0].map(({ number, id }) => [number, id]);

test('one press casts all that is ready with one request, and the receipt has a number for each', async () => {
  await open('books', 'lamps', 'tools');
  await rate('books');
  await rate('tools');
  await pressCast();

  expect(server.cast).toHaveBeenCalledTimes(1);
  expect(server.cast.mock.calls[0][0].map((it) => it.number)).toEqual([1, 3]);
  expect([...element.renderRoot.querySelectorAll('.number')].map((it) => it.textContent)).toEqual(['NO-1', 'NO-3']);
  await press('year.to-list');
  expect(states()).toEqual(['cast', 'new', 'cast']);
});

test('a second press while the first is on its way sends nothing', async () => {
  await open('books', 'lamps');
  await rate('books');
  const year = element.year!;
  const answered = vi.fn<(replies: ReturnType<typeof castOf>[]) => void>();
  server.cast.mockImplementation(() => new Promise((resolve) => answered.mockImplementation(resolve)));
  void year.castReady();
  void year.castReady();
  await rest(0);
  await press('casting');
  answered([castOf(1, 0, '1:55')]);
  await rest(0);

  expect(server.cast).toHaveBeenCalledTimes(1);
});

test('one that is refused stops none of the others, and says why', async () => {
  await open('books', 'lamps');
  await rate('books');
  await rate('lamps');
  server.cast.mockResolvedValueOnce([{ refused: 'Not today.' }, castOf(2, 0, '1:55')]);
  await pressCast();

  expect(part('.number')!.textContent).toBe('NO-2');
  expect(part('[role=alert]')!.textContent).toContain('Not today.');
  await press('year.to-list');
  expect(states()).toEqual(['ready', 'cast']);
});

test('one that was changed elsewhere waits for the voter’s choice, and the others are cast', async () => {
  await open('books', 'lamps');
  await rate('books');
  await rate('lamps');
  server.cast.mockResolvedValueOnce([{ newer: { version: 3, answers: '1:11' } }, castOf(2, 0, '1:55')]);
  await pressCast();
  await press('year.to-list');

  expect(states()).toEqual(['clash', 'cast']);
});

test('a press whose answer got lost is repeated under the same ids, so that each counts once', async () => {
  await open('books', 'lamps');
  await rate('books');
  await rate('lamps');
  server.cast.mockRejectedValueOnce(new Error('no network'));
  await pressCast();
  expect(part('[role=alert]')!.textContent).toContain('cast.lost');

  await pressCast();

  expect(tried(1)).toEqual(tried(0));
});

test('what is not ready is not cast', async () => {
  await open('books', 'lamps');
  await rate('books');
  await enter('lamps');
  section('lamps').mark(1, 0, '5');
  await back();
  await pressCast();

  expect(server.cast.mock.calls[0][0].map((it) => it.number)).toEqual([1]);
});

test('changing one that was cast leaves the others as they are', async () => {
  await open('books', 'lamps');
  await rate('books');
  await rate('lamps');
  await pressCast();
  await press('year.to-list');
  await rate('lamps', '1');
  expect(states()).toEqual(['cast', 'changed']);

  await pressCast();

  expect(server.cast.mock.calls[1][0].map((it) => [it.number, it.version])).toEqual([[2, 1]]);
});
