import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Schedule } from './schedule';

const due = vi.fn();
let schedule: Schedule;

beforeEach(() => {
  vi.useFakeTimers();
  due.mockClear();
  schedule = new Schedule(due);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the next save come, and counts the seconds until then. */
function wait(): number {
  const began = performance.now();
  vi.advanceTimersToNextTimer();
  return Math.round((performance.now() - began) / 100) / 10;
}

test('the first change is saved once the hands rest for three seconds', () => {
  schedule.changed();
  vi.advanceTimersByTime(2_000);
  schedule.changed();

  expect(wait()).toBe(3);
  expect(due).toHaveBeenCalledTimes(1);
});

test('saves follow at growing pauses, so that a whole ballot costs a handful of requests', () => {
  const waits = [1, 2, 3, 4, 5].map(() => {
    schedule.changed();
    const waited = wait();
    schedule.succeeded();
    return waited;
  });

  expect(waits).toEqual([3, 40, 120, 300, 300]);
});

test('after a long rest a change is saved as soon as the first one', () => {
  schedule.changed();
  wait();
  schedule.succeeded();
  vi.advanceTimersByTime(60_000);
  schedule.changed();

  expect(wait()).toBe(3);
});

test('what failed is tried again and again, ever more patiently', () => {
  const waits = [1, 2, 3, 4, 5].map(() => {
    schedule.failed();
    return wait();
  });

  expect(waits).toEqual([2, 5, 15, 60, 60]);
});

test('a success ends the patience', () => {
  schedule.failed();
  schedule.failed();
  schedule.succeeded();
  schedule.failed();

  expect(wait()).toBe(2);
});

test('the network is back: now', () => {
  schedule.failed();
  schedule.now();

  expect(wait()).toBe(0);
  vi.advanceTimersByTime(400_000);
  expect(due).toHaveBeenCalledTimes(1);
});

test('stopped, nothing is due', () => {
  schedule.changed();
  schedule.stop();
  vi.advanceTimersByTime(400_000);

  expect(due).not.toHaveBeenCalled();
});

test('after a pause what was due is due again', () => {
  schedule.changed();
  schedule.pause();
  vi.advanceTimersByTime(400_000);
  expect(due).not.toHaveBeenCalled();

  schedule.resume();
  expect(wait()).toBe(3);
});

test('after a pause nothing is due where nothing was', () => {
  schedule.changed();
  wait();
  schedule.changed();
  schedule.stop();
  due.mockClear();
  schedule.pause();
  schedule.resume();
  vi.advanceTimersByTime(400_000);

  expect(due).not.toHaveBeenCalled();
});
