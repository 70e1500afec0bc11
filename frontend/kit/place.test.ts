import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Place } from './place';

let place: Place;

beforeEach(() => {
  place = new Place();
});

afterEach(() => {
  place.end();
  history.replaceState(null, '', location.pathname);
  vi.restoreAllMocks();
});

test('the way back goes as far as the steps that were made here, and no further when it is asked for twice at once', () => {
  const gone = vi.spyOn(history, 'go').mockImplementation(() => undefined);
  place.listen(() => undefined);
  place.go('1');
  place.go('2');
  expect(location.hash).toBe('#2');

  expect(place.back()).toBe(false);
  expect(place.back()).toBe(true);

  expect(gone.mock.calls).toEqual([[-2]]);
  expect(location.hash).toBe('');
});

test('the way back leads to a part on the way and leaves those before it', () => {
  const gone = vi.spyOn(history, 'go').mockImplementation(() => undefined);
  place.listen(() => undefined);
  place.go('lamps');
  place.go('lamps.1');
  place.go('lamps.2');

  expect(place.back('lamps')).toBe(false);
  expect(place.back('')).toBe(false);

  expect(gone.mock.calls).toEqual([[-2], [-1]]);
});

test('where no step was made here the address alone becomes that of the part', () => {
  history.replaceState(null, '', '#lamps.2');
  place.listen(() => undefined);

  expect(place.back('lamps')).toBe(true);

  expect(location.hash).toBe('#lamps');
});
