import { expect, test } from 'vitest';
import { COPY, answer, host, kept, open, seconds, sent, server } from './saving.fixture';

test('a change is on this device at once and on the server in a while', async () => {
  open(4);
  answer('1:50');

  expect(host.state).toBe('here');
  expect(JSON.parse(localStorage.getItem(COPY)!)).toEqual({ version: 4, base: '', answers: '1:50', step: 0 });
  expect(sent()).toEqual([]);

  await seconds(3);

  expect(sent()).toEqual([[4, '1:50']]);
  expect(host.state).toBe('saved');
  expect(host.keptChanged).toHaveBeenCalledWith({ version: 5, answers: '1:50' });
});

test('the next save goes out with the version that the server answered', async () => {
  open(4);
  answer('1:50');
  await seconds(3);
  answer('1:55');
  await seconds(60);

  expect(sent()).toEqual([
    [4, '1:50'],
    [5, '1:55'],
  ]);
});

test('what changes while a save is under way goes out with the next one', async () => {
  open();
  answer('1:50');
  server.save.mockImplementationOnce(async (version, _, answers) => {
    answer('1:50 2:-');
    return kept(version + 1, answers);
  });
  await seconds(3);

  expect(host.state).toBe('here');
  await seconds(60);
  expect(sent()).toEqual([
    [0, '1:50'],
    [1, '1:50 2:-'],
  ]);
});

test('a change that was taken back is not sent', async () => {
  open(4, '1:50');
  answer('1:55');
  answer('1:50');
  await seconds(60);

  expect(sent()).toEqual([]);
});

test('what could not be sent waits and is tried again', async () => {
  open();
  server.save.mockRejectedValueOnce(new Error('no network'));
  answer('1:50');
  await seconds(3);
  expect(host.state).toBe('waiting');

  await seconds(2);

  expect(sent()).toEqual([
    [0, '1:50'],
    [0, '1:50'],
  ]);
  expect(host.state).toBe('saved');
});

test('what could not be sent goes out once the network is back', async () => {
  open();
  server.save.mockRejectedValueOnce(new Error('no network'));
  answer('1:50');
  await seconds(3);
  dispatchEvent(new Event('online'));
  await seconds(0);

  expect(host.state).toBe('saved');
});

test('a slow save is shown as waiting until it is through', async () => {
  open();
  server.save.mockImplementationOnce(
    (version, _, answers) => new Promise((done) => setTimeout(() => done(kept(version + 1, answers)), 12_000)),
  );
  answer('1:50');
  await seconds(12);
  expect(host.state).toBe('waiting');

  await seconds(3);
  expect(host.state).toBe('saved');
});
