import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answers, format, NOTHING, parse } from './answers';
import type { BallotServer, Kept, Reply } from './opening';
import { Saving } from './saving';
import type { SaveState, SavingHost } from './saving-host';

const COPY = 'laurel-ballot/year';

class Host implements SavingHost {
  answers: Answers = NOTHING;
  step = 0;
  state: SaveState = 'nothing';
  keptChanged = vi.fn<(kept: Kept) => void>();
  mergedIn = vi.fn<() => void>();
  clashed = vi.fn<(theirs: Answers) => void>();
  refused = vi.fn<(reply: Reply) => void>();

  saveStateChanged(state: SaveState): void {
    this.state = state;
  }
}

let host: Host;
let saving: Saving;
const server = {
  save: vi.fn<BallotServer['save']>(),
  cast: vi.fn<BallotServer['cast']>(),
  withdraw: vi.fn<BallotServer['withdraw']>(),
  reread: vi.fn<BallotServer['reread']>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  host = new Host();
  server.save.mockReset().mockImplementation((version, _, answers) => kept(version + 1, answers));
  server.reread.mockReset();
});

afterEach(() => {
  saving.end();
  vi.useRealTimers();
});

const kept = (version: number, answers: string) => Promise.resolve({ kept: { version, answers } });

function open(version = 0, answers = ''): void {
  saving = new Saving(host, server, 'year', { version, answers });
  saving.begin();
  saving.listen();
}

function answer(answers: string): void {
  host.answers = parse(answers);
  saving.changed();
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);
const sent = () => server.save.mock.calls.map(([version, , answers]) => [version, answers]);

function rememberedHere(version: number, base: string, answers: string, step = 0): void {
  localStorage.setItem(COPY, JSON.stringify({ version, base, answers, step }));
}

function otherTab(newValue: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key: COPY, newValue }));
}

function turn(visibility: 'hidden' | 'visible'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a ballot begins with what the server keeps', () => {
  open(4, '*1 1:55');

  expect(format(host.answers)).toBe('*1 1:55');
  expect(host.state).toBe('nothing');
});

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
