import { beforeEach, expect, test, vi } from 'vitest';
import { Texts } from '../kit/texts';
import { parse } from './answers';
import { Casting, type CastingHost } from './casting';
import type { BallotServer, Kept, Reply } from './opening';
import type { Saving } from './saving';

const BEFORE: Kept = { version: 4, answers: '' };
const AFTER: Kept = { version: 5, answers: '1:55', cast: { answers: '1:55', number: 'ABCD', at: '2026-11-28' } };

const server = {
  save: vi.fn(),
  cast: vi.fn<BallotServer['cast']>(),
  withdraw: vi.fn<BallotServer['withdraw']>(),
  reread: vi.fn(),
};
let host: CastingHost;
let casting: Casting;

beforeEach(() => {
  const texts = new Texts({ language: 'en', texts: { 'cast.lost': 'Cast again.', withdrawn: 'Withdrawn.' } });
  host = { texts, kept: BEFORE, busy: false, message: '', done: vi.fn() };
  const send = async (call: (version: number) => Promise<Reply>) => {
    const reply = await call(4);
    host = Object.assign(host, { kept: reply.kept ?? host.kept });
    return reply.kept !== undefined;
  };
  casting = new Casting(host, server, { send } as unknown as Saving);
  server.cast.mockReset().mockResolvedValue({ kept: AFTER });
  server.withdraw.mockReset().mockResolvedValue({ kept: BEFORE });
});

const settled = () => vi.waitFor(() => expect(host.busy).toBe(false));
const requests = () => server.cast.mock.calls.map(([, id]) => id);

async function cast(answers: string): Promise<void> {
  await casting.cast(parse(answers));
  await settled();
}

test('a cast goes out with its version and shows the receipt', async () => {
  void casting.cast(parse('*1 1:55'));
  expect(host.busy).toBe(true);
  await settled();

  expect(server.cast).toHaveBeenCalledWith(4, expect.stringMatching(/^[0-9a-f]{32}$/), '*1 1:55');
  expect(host.done).toHaveBeenCalledTimes(1);
  expect(host.message).toBe('');
});

test('a cast that got no answer is repeated under the same id, so that it counts once', async () => {
  server.cast.mockRejectedValueOnce(new Error('no network'));
  await cast('1:55');
  expect(host.message).toBe('Cast again.');
  expect(host.done).not.toHaveBeenCalled();

  await cast('1:55');

  expect(requests()[1]).toBe(requests()[0]);
});

test('other answers are another cast', async () => {
  server.cast.mockRejectedValueOnce(new Error('no network'));
  await cast('1:55');
  await cast('1:54');

  expect(requests()[1]).not.toBe(requests()[0]);
});

test('the same answers cast once more after a success are another cast', async () => {
  await cast('1:55');
  await cast('1:55');

  expect(requests()[1]).not.toBe(requests()[0]);
});

test('a refused cast shows no receipt', async () => {
  server.cast.mockResolvedValueOnce({ refused: 'No.' });
  await cast('1:55');

  expect(host.done).not.toHaveBeenCalled();
});

test('a withdrawn ballot says so', async () => {
  casting.withdraw();
  await settled();

  expect(server.withdraw).toHaveBeenCalledWith(4, expect.stringMatching(/^[0-9a-f]{32}$/));
  expect(host.message).toBe('Withdrawn.');
});
