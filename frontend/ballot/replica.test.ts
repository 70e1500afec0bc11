import { expect, test } from 'vitest';
import { format } from './answers';
import {
  COPY,
  answer,
  host,
  kept,
  open,
  otherTab,
  rememberedHere,
  saving,
  seconds,
  sent,
  server,
} from './saving.fixture';

test('a ballot begins with what the server keeps', () => {
  open(4, '*1 1:55');

  expect(format(host.answers)).toBe('*1 1:55');
  expect(host.state).toBe('nothing');
});

test('changes of another device come in between, and both are saved', async () => {
  open();
  server.save.mockResolvedValueOnce({ newer: { version: 9, answers: '2:44' } });
  answer('1:50');
  await seconds(3);

  expect(format(host.answers)).toBe('1:50 2:44');
  expect(host.mergedIn).toHaveBeenCalled();
  await seconds(60);
  expect(sent().at(-1)).toEqual([9, '1:50 2:44']);
});

test('where two devices answered differently the voter decides before anything is sent', async () => {
  open();
  server.save.mockResolvedValueOnce({ newer: { version: 9, answers: '1:44' } });
  answer('1:50');
  await seconds(3);

  expect(format(host.clashed.mock.calls[0][0])).toBe('1:44');
  await seconds(600);
  expect(sent()).toHaveLength(1);
  answer('1:50');
  await seconds(3);
  expect(sent().at(-1)).toEqual([9, '1:50']);
});

test('a ballot that this device remembers is taken up and saved', async () => {
  rememberedHere(4, '', '1:50', 2);
  open(4);

  expect(format(host.answers)).toBe('1:50');
  expect(host.step).toBe(2);
  await seconds(3);
  expect(sent()).toEqual([[4, '1:50']]);
});

test('a ballot that this device remembers meets what another device saved meanwhile', async () => {
  rememberedHere(4, '', '1:50');
  open(6, '2:44');

  expect(format(host.answers)).toBe('1:50 2:44');
  await seconds(3);
  expect(sent()).toEqual([[6, '1:50 2:44']]);
});

test('a clash still waits for the voter when Flow has moved the ballot', async () => {
  rememberedHere(4, '', '1:50');
  open(6, '1:44');
  saving.end();
  saving.listen();
  await seconds(600);

  expect(sent()).toEqual([]);
});

test('a copy that cannot be read is left aside', () => {
  localStorage.setItem(COPY, '{"version":');
  open(4, '1:55');

  expect(format(host.answers)).toBe('1:55');
});

test('another tab of this browser, a version ahead, is followed', () => {
  open(4);
  otherTab(JSON.stringify({ version: 5, base: '1:50', answers: '1:50 2:-', step: 3 }));

  expect(format(host.answers)).toBe('1:50 2:-');
  expect(host.step).toBe(0);
  expect(host.mergedIn).toHaveBeenCalled();
});

test('the change of another tab, a version behind, is laid over the answers here', async () => {
  open(4, '1:55');
  otherTab(JSON.stringify({ version: 3, base: '', answers: '2:-', step: 0 }));

  expect(format(host.answers)).toBe('1:55 2:-');
  await seconds(3);
  expect(sent()).toEqual([[4, '1:55 2:-']]);
});

test('when another tab cast the ballot the server is asked', async () => {
  open(4, '1:55');
  server.reread.mockImplementation(() => kept(5, '1:55'));
  otherTab(null);
  await seconds(0);

  expect(host.keptChanged).toHaveBeenCalledWith({ version: 5, answers: '1:55' });
});
