import { expect, test, vi } from 'vitest';
import {
  back,
  element,
  enter,
  fewest,
  kept,
  names,
  open,
  part,
  press,
  rate,
  rest,
  section,
  server,
  states,
} from './year.fixture';

test('each category shows how far it is, and those begun come first on return', async () => {
  kept.set(2, { version: 1, answers: '1:50' });
  kept.set(3, { version: 2, answers: '1:55' });
  kept.set(4, { version: 2, answers: '1:55', cast: { answers: '1:55', number: 'N', at: '2026-11-28T12:00:00Z' } });
  kept.set(5, { version: 3, answers: '1:54', cast: { answers: '1:55', number: 'N', at: '2026-11-28T12:00:00Z' } });
  await open('books', 'lamps', 'tools', 'pens', 'bags');

  expect(names()).toEqual(['lamps', 'tools', 'bags', 'books', 'pens']);
  expect(states()).toEqual(['begun', 'ready', 'changed', 'new', 'cast']);
});

test('a category whose list is shorter than what a ballot has to rate is said to have no vote, and opens nothing', async () => {
  fewest.set(2, 3);
  await open('books', 'lamps');

  expect(states()).toEqual(['new', 'short']);
  expect(part('#category-1')).not.toBeNull();
  expect(part('#category-2')).toBeNull();
});

test('the address of such a category opens nothing either', async () => {
  fewest.set(2, 3);
  history.replaceState(null, '', '/app/club/2026/vote#lamps');
  await open('books', 'lamps');

  expect(names()).toEqual(['books', 'lamps']);
  expect(server.paper).not.toHaveBeenCalled();
});

test('what was begun on this device without a connection is there, though its shops were not loaded', async () => {
  localStorage.setItem('laurel-ballot/lamps', JSON.stringify({ version: 0, base: '', answers: '1:55', step: 1 }));
  await open('books', 'lamps');

  expect(names()).toEqual(['lamps', 'books']);
  expect(states()).toEqual(['ready', 'new']);
  expect(server.paper).not.toHaveBeenCalled();
});

test('nothing is loaded before a category is opened, and then its shops alone', async () => {
  await open('books', 'lamps');
  expect(server.paper).not.toHaveBeenCalled();

  await enter('lamps');

  expect(server.paper.mock.calls).toEqual([[2]]);
  expect(part('#heading')!.textContent).toContain('intro.lead');
  expect(location.pathname + location.hash).toBe('/app/club/2026/vote#lamps');
});

test('the browser’s back leads to the list, with the focus where it was, and no router hears of it', async () => {
  await open('books', 'lamps');
  await enter('lamps');
  expect(history.state).toBe('vaadin-router-ignore');
  await back();

  expect(names()).toEqual(['books', 'lamps']);
  expect(element.shadowRoot!.activeElement?.id).toBe('category-2');
});

test('each step of a category is one that the browser’s back leads to, and after them comes the list', async () => {
  await open('books', 'lamps');
  await enter('lamps');
  await press('begin');
  section('lamps').go(2);
  expect(location.hash).toBe('#lamps.2');

  await back('#lamps.1');
  expect(section('lamps').step).toBe(1);
  await back('#lamps');
  expect(section('lamps').step).toBe(0);
  await back();

  expect(names()).toEqual(['books', 'lamps']);
});

test('what was cast leaves its steps behind: the next step back is the list', async () => {
  const gone = vi.spyOn(history, 'go').mockImplementation(() => undefined);
  await open('books', 'lamps');
  await enter('lamps');
  await press('begin');
  await rate('lamps');
  section('lamps').go(9);
  await rest(0);
  await press('cast');

  expect(part('.number')!.textContent).toBe('NO-2');
  expect(gone.mock.calls).toEqual([[-2]]);
});

test('what the router says of its own moves changes nothing here', async () => {
  await open('books', 'lamps');
  await enter('lamps');
  dispatchEvent(new PopStateEvent('popstate', { state: 'vaadin-router-ignore' }));

  expect(element.year!.current).toBe(section('lamps'));
  expect(section('lamps').paper).toBeDefined();
  expect(location.hash).toBe('#lamps');
});

test('a page that is loaded again shows the category that was open', async () => {
  history.replaceState(null, '', '/app/club/2026/vote#lamps');
  await open('books', 'lamps');

  expect(section('lamps').paper).toBeDefined();
  expect(part('#heading')!.textContent).toContain('intro.lead');
  await press('year.back');
  expect(names()).toEqual(['books', 'lamps']);
  expect(location.hash).toBe('');
});

test.each(['#%3Cscript%3E', '#%', '#lamps/more'])(
  '%s is the address of no category and shows the list',
  async (hash) => {
    history.replaceState(null, '', `/app/club/2026/vote${hash}`);
    await open('books', 'lamps');

    expect(names()).toEqual(['books', 'lamps']);
  },
);

test('a category that is cast alone shows its own receipt', async () => {
  await open('books', 'lamps');
  await rate('lamps');
  await enter('lamps');
  await section('lamps').cast();
  await element.updateComplete;

  expect(part('.number')!.textContent).toBe('NO-2');
  await press('year.back');
  await back();
  expect(states()).toEqual(['new', 'cast']);
});
