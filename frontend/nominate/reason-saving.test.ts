import { expect, test } from 'vitest';
import { element, open, part, rest, server, type } from './element.fixture';

const state = () => part('#reason-7-state').textContent;

test('a reason is sent once the hands rest', async () => {
  await open();
  type('#reason-7', 'Warm');
  await rest(800);
  type('#reason-7', 'Warm paper and ink.');
  await rest(800);
  expect(server.explain).not.toHaveBeenCalled();

  await rest(200);

  expect(server.explain.mock.calls).toEqual([[7, 'Warm paper and ink.']]);
  expect(state()).toBe('saved');
});

test('a reason that could not be sent stays on this device and is tried again', async () => {
  await open();
  server.explain.mockRejectedValueOnce(new Error('no network'));
  type('#reason-7', 'Ink.');
  await rest(1_000);
  expect(state()).toBe('waiting');

  await rest(6_000);

  expect(server.explain).toHaveBeenCalledTimes(2);
  expect(state()).toBe('saved');
});

test('a reason that this device remembers is sent when the page opens', async () => {
  localStorage.setItem('laurel-nominate/year', JSON.stringify({ 7: 'Ink.', 99: 'Of a nomination that is gone.' }));
  await open();
  await rest(0);

  expect(server.explain.mock.calls).toEqual([[7, 'Ink.']]);
  expect(localStorage.getItem('laurel-nominate/year')).toBe('{"99":"Of a nomination that is gone."}');
});

test.each([
  ['the network is back', () => dispatchEvent(new Event('online'))],
  ['the page goes away', () => dispatchEvent(new Event('pagehide'))],
  ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('a reason is sent at once when %s, also after Flow has moved the element within the page', async (_, happens) => {
  await open();
  element.remove();
  document.body.append(element);
  type('#reason-7', 'Ink.');
  happens();
  await rest(0);

  expect(server.explain.mock.calls).toEqual([[7, 'Ink.']]);
});

test('a reason that waits while Flow moves the element is sent', async () => {
  await open();
  type('#reason-7', 'Ink.');
  element.remove();
  await rest(10_000);
  expect(server.explain).not.toHaveBeenCalled();

  document.body.append(element);
  await rest(0);
  expect(server.explain.mock.calls).toEqual([[7, 'Ink.']]);
});

test('an element that was taken off the page sends nothing', async () => {
  await open();
  type('#reason-7', 'Ink.');
  element.remove();
  dispatchEvent(new Event('online'));
  await rest(10_000);

  expect(server.explain).not.toHaveBeenCalled();
});

test('a refused reason shows why', async () => {
  await open();
  server.explain.mockResolvedValueOnce({ refused: 'Nominating has ended.', closed: true });
  type('#reason-7', 'Ink.');
  await rest(1_000);

  expect(part('[role=alert]').textContent).toBe('Nominating has ended.');
  expect(part('.clear').hasAttribute('disabled')).toBe(true);
});
