import { expect, test } from 'vitest';
import { element, enter, open, PAPER, part, press, rest, section, server } from './year.fixture';

test('shops that were seen once are there after a reload without a connection', async () => {
  await open('books', 'lamps');
  await enter('books');
  element.remove();
  history.replaceState(null, '', '/app/club/2026/vote');
  server.paper.mockRejectedValue(new Error('no network'));
  await open('books', 'lamps');
  await enter('books');

  expect(section('books').paper).toEqual(PAPER);
  expect(part('#heading')!.textContent).toContain('intro.lead');
});

test('shops that were never seen are asked for again once there is a connection', async () => {
  await open('books', 'lamps');
  server.paper.mockRejectedValueOnce(new Error('no network'));
  await enter('books');
  expect(part('[role=status]')!.textContent).toContain('year.offline');

  await press('year.again');

  expect(section('books').paper).toEqual(PAPER);
});

test('a list that takes long says so, and is shown when it comes', async () => {
  await open('books', 'lamps');
  let answer: (paper: typeof PAPER) => void = () => undefined;
  server.paper.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await enter('books');
  expect(part('[role=status]')!.textContent).toContain('year.loading');
  await rest(8_000);
  expect(part('[role=status]')!.textContent).toContain('year.offline');
  answer(PAPER);
  await rest(0);

  expect(part('#heading')!.textContent).toContain('intro.lead');
});

test('a category that is gone says so, and the others stay', async () => {
  await open('books', 'lamps');
  server.paper.mockResolvedValueOnce({ shops: [], criteria: [], texts: {}, refused: 'No longer there.' });
  await enter('books');
  expect(part('[role=status]')!.textContent).toContain('No longer there.');
  await press('year.back');

  expect(section('lamps').closed).toBe(false);
});

test('words that a category has of its own are read in it alone', async () => {
  await open('books', 'lamps');
  server.paper.mockResolvedValueOnce({ ...PAPER, texts: { begin: 'Start here' } });
  await enter('books');

  expect(section('books').texts.get('begin')).toBe('Start here');
  expect(section('lamps').texts.get('begin')).toBe('begin');
});

test('own shops are named before the first mark', async () => {
  await open('books', 'lamps');
  server.paper.mockResolvedValueOnce({ ...PAPER, own: 'Notebook is yours.' });
  await enter('books');

  expect(part('.own')!.textContent).toBe('Notebook is yours.');
});
