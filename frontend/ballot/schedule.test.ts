import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Saver, Schedule, type Sent } from './schedule';

const due = vi.fn<() => Promise<Sent>>();
const ballot: Saver = { save: due };
let schedule: Schedule;

beforeEach(() => {
  vi.useFakeTimers();
  due.mockReset().mockResolvedValue('nothing');
  schedule = new Schedule();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the next save come, and counts the seconds until then. */
async function wait(): Promise<number> {
  const began = performance.now();
  await vi.advanceTimersToNextTimerAsync();
  return Math.round((performance.now() - began) / 100) / 10;
}

test('the first change is saved once the hands rest for three seconds', async () => {
  schedule.changed(ballot);
  vi.advanceTimersByTime(2_000);
  schedule.changed(ballot);

  expect(await wait()).toBe(3);
  expect(due).toHaveBeenCalledTimes(1);
});

test('saves follow at growing pauses, so that a whole ballot costs a handful of requests', async () => {
  due.mockResolvedValue('kept');
  const waits = [];
  for (let save = 0; save < 5; save++) {
    schedule.changed(ballot);
    waits.push(await wait());
  }

  expect(waits).toEqual([3, 40, 120, 300, 300]);
});

test('a sending that kept nothing is no save', async () => {
  schedule.changed(ballot);
  await wait();
  schedule.changed(ballot);

  expect(await wait()).toBe(3);
});

test('after a long rest a change is saved as soon as the first one', async () => {
  due.mockResolvedValue('kept');
  schedule.changed(ballot);
  await wait();
  vi.advanceTimersByTime(60_000);
  schedule.changed(ballot);

  expect(await wait()).toBe(3);
});

test('what changes while a save is under way waits for the pause after it', async () => {
  due.mockResolvedValue('kept').mockImplementationOnce(() => {
    schedule.changed(ballot);
    return Promise.resolve('kept');
  });
  schedule.changed(ballot);
  await wait();

  expect(await wait()).toBe(40);
});

test('what failed is tried again and again, ever more patiently', async () => {
  due.mockResolvedValue('lost');
  schedule.failed(ballot);
  const waits = [];
  for (let attempt = 0; attempt < 5; attempt++) waits.push(await wait());

  expect(waits).toEqual([2, 5, 15, 60, 60]);
});

test('a success ends the patience', async () => {
  due.mockResolvedValueOnce('lost').mockResolvedValueOnce('lost').mockResolvedValueOnce('kept');
  schedule.changed(ballot);
  expect([await wait(), await wait(), await wait()]).toEqual([3, 2, 5]);
  schedule.failed(ballot);

  expect(await wait()).toBe(2);
});

test('the network is back: now, and not once more', async () => {
  schedule.failed(ballot);
  schedule.now(ballot);
  expect(due).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(400_000);

  expect(due).toHaveBeenCalledTimes(1);
});

test('stopped, nothing is due', () => {
  schedule.changed(ballot);
  schedule.stop(ballot);
  vi.advanceTimersByTime(400_000);

  expect(due).not.toHaveBeenCalled();
});

test('after a pause what was due is due again', async () => {
  schedule.changed(ballot);
  schedule.pause(ballot);
  vi.advanceTimersByTime(400_000);
  expect(due).not.toHaveBeenCalled();

  schedule.resume(ballot);
  expect(await wait()).toBe(3);
});

test('after a pause nothing is due where nothing was', async () => {
  schedule.changed(ballot);
  await wait();
  schedule.changed(ballot);
  schedule.stop(ballot);
  due.mockClear();
  schedule.pause(ballot);
  schedule.resume(ballot);
  vi.advanceTimersByTime(400_000);

  expect(due).not.toHaveBeenCalled();
});

test('a ballot that is stopped leaves the others to be saved', async () => {
  const other: Saver = { save: vi.fn<() => Promise<Sent>>().mockResolvedValue('kept') };
  schedule.changed(ballot);
  schedule.changed(other);
  schedule.stop(ballot);
  vi.advanceTimersByTime(3_000);

  expect(other.save).toHaveBeenCalledTimes(1);
  expect(due).not.toHaveBeenCalled();
});

test('what failed together is tried again together, and counts as one failure', async () => {
  const other: Saver = { save: vi.fn<() => Promise<Sent>>().mockResolvedValue('lost') };
  due.mockResolvedValue('lost');
  schedule.changed(ballot);
  schedule.changed(other);
  const waits = [await wait(), await wait(), await wait()];

  expect(waits).toEqual([3, 2, 5]);
  expect(other.save).toHaveBeenCalledTimes(3);
});
