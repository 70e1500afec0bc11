import { expect, test } from 'vitest';
import { format } from './answers';
import { COPY, answer, host, kept, open, rememberedHere, saving, seconds, sent, server, turn } from './saving.fixture';

test('a page that goes to sleep saves without waiting', async () => {
  open();
  answer('1:50');
  turn('hidden');
  await seconds(0);

  expect(sent()).toEqual([[0, '1:50']]);
});

test('a page that wakes from more than a nap asks what another device did', async () => {
  open();
  server.reread.mockImplementation(() => kept(7, '*2'));
  turn('hidden');
  await seconds(11);
  turn('visible');
  await seconds(0);

  expect(format(host.answers)).toBe('*2');
  expect(host.mergedIn).toHaveBeenCalled();
});

test('a page that wakes from a nap asks nothing', async () => {
  open();
  turn('hidden');
  await seconds(9);
  turn('visible');

  expect(server.reread).not.toHaveBeenCalled();
});

test('what waited when Flow moved the ballot within the page is sent all the same', async () => {
  rememberedHere(4, '', '1:50');
  open(4);
  await seconds(1);
  saving.end();
  await seconds(1);
  saving.listen();
  await seconds(3);

  expect(sent()).toEqual([[4, '1:50']]);
});

test('a ballot that was taken off the page is not sent', async () => {
  open(4);
  answer('1:50');
  saving.end();
  await seconds(600);

  expect(sent()).toEqual([]);
});

test('a ballot that was cast leaves no copy on this device', async () => {
  open(4);
  answer('1:55');

  expect(await saving.send((version) => kept(version + 1, '1:55'))).toBe(true);
  expect(localStorage.getItem(COPY)).toBeNull();
  await seconds(600);
  expect(sent()).toEqual([]);
});

test('a cast that got lost leaves its answers to the next save', async () => {
  open(4);
  answer('1:55');

  await expect(saving.send(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  await seconds(2);
  expect(sent()).toEqual([[4, '1:55']]);
});

test('a refused cast leaves the ballot as it is, with its copy', async () => {
  open(4);
  answer('1:55');

  expect(await saving.send(() => Promise.resolve({ refused: 'No.' }))).toBe(false);
  expect(host.refused).toHaveBeenCalledWith({ refused: 'No.' });
  expect(localStorage.getItem(COPY)).not.toBeNull();
});

test('once voting has closed nothing is sent any more', async () => {
  open(4);
  answer('1:55');
  server.reread.mockResolvedValue({ kept: { version: 4, answers: '' }, closed: true });

  expect(await saving.reread()).toBe('closed');
  expect(host.refused).toHaveBeenCalled();
  await seconds(600);
  expect(sent()).toEqual([]);
});

test('without an answer of the server nobody knows whether voting is open', async () => {
  open(4);
  server.reread.mockRejectedValue(new Error('no network'));

  expect(await saving.reread()).toBeUndefined();
  expect(host.refused).not.toHaveBeenCalled();
});
