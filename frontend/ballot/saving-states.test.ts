import { expect, test } from 'vitest';
import { format } from './answers';
import { answer, host, kept, open, rememberedHere, saving, seconds, sent, server, turn } from './saving.fixture';

test('a mark made shortly before a reload is sent by the page that comes after', async () => {
  open(4);
  answer('1:50');
  await seconds(0.7);
  saving.end();
  open(4);
  saving.end();
  saving.listen();
  await seconds(3);

  expect(sent()).toEqual([[4, '1:50']]);
});

test('marks made without a network are sent by the next page, and by this one once it is back', async () => {
  open(4);
  server.save.mockRejectedValue(new Error('no network'));
  answer('1:50');
  await seconds(30);
  saving.end();
  server.save.mockReset().mockImplementation((version, _, answers) => kept(version + 1, answers));
  open(4);
  await seconds(3);

  expect(sent()).toEqual([[4, '1:50']]);
  expect(host.state).toBe('saved');
});

test('a save that is refused is said to be on this device, not on its way', async () => {
  open(4);
  server.save.mockResolvedValue({ refused: 'Not on the roll.' });
  answer('1:50');
  await seconds(3);

  expect(host.refused).toHaveBeenCalledWith({ refused: 'Not on the roll.' });
  expect(host.state).toBe('here');
});

test('after a clash either choice keeps what only one of the two answered', async () => {
  rememberedHere(4, '', '1:50 3:11');
  open(6, '1:44 2:22');

  expect(format(host.answers)).toBe('1:50 2:22 3:11');
  expect(format(host.clashed.mock.calls[0][0])).toBe('1:44 2:22 3:11');
});

test('a page that goes away does not choose for the voter', async () => {
  rememberedHere(4, '', '1:50');
  open(6, '1:44');
  turn('hidden');
  dispatchEvent(new Event('pagehide'));
  await seconds(60);
  expect(sent()).toEqual([]);

  answer('1:50');
  await seconds(3);
  expect(sent()).toEqual([[6, '1:50']]);
});

test('once the network is back nothing says that it is away', async () => {
  open(4);
  server.save.mockImplementationOnce(() => new Promise(() => {}));
  answer('1:50');
  await seconds(12);
  expect(host.state).toBe('waiting');
  dispatchEvent(new Event('online'));

  expect(host.state).toBe('sending');
});
