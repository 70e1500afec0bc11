import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Texts } from '../kit/texts';
import { Closing } from './closing';

const MINUTE = 60_000;
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const texts = new Texts({
  language: 'en',
  texts: {
    'left.days': '{0} d {1} h',
    'left.hours': '{0} h {1} min',
    'left.minutes': '{0} min',
    'left.last': 'the last minute',
    'closes.here': 'here: {0}',
  },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

const closing = (milliseconds: number, zone = HERE) => new Closing({ words: '', zone, milliseconds });

test.each([
  [50 * 60 * MINUTE, '2 d 2 h'],
  [24 * 60 * MINUTE, '1 d 0 h'],
  [24 * 60 * MINUTE - 1, '23 h 59 min'],
  [60 * MINUTE, '1 h 0 min'],
  [2 * MINUTE - 1, '1 min'],
  [MINUTE - 1, 'the last minute'],
  [-5, 'the last minute'],
])('with %i ms left it reads "%s"', (milliseconds, words) => {
  expect(closing(milliseconds).words(texts)).toBe(words);
});

test('it ticks each minute and once at the end', () => {
  const tick = vi.fn();
  closing(2.5 * MINUTE).begin(tick);
  vi.advanceTimersByTime(10 * MINUTE);

  expect(tick.mock.calls).toEqual([[false], [false], [true]]);
});

test('ended, it ticks no more', () => {
  const tick = vi.fn();
  const it = closing(2.5 * MINUTE);
  it.begin(tick);
  it.end();
  vi.advanceTimersByTime(10 * MINUTE);

  expect(tick).not.toHaveBeenCalled();
});

test('the end on the clock of this device is shown where the zone of the award is another', () => {
  const zone = HERE === 'Asia/Seoul' ? 'Europe/Paris' : 'Asia/Seoul';

  expect(closing(MINUTE).here(texts)).toBeUndefined();
  expect(closing(MINUTE, zone).here(texts)).toMatch(/^here: November \d+, 2026/);
});
