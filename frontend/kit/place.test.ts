import { afterEach, expect, test, vi } from 'vitest';
import { Place } from './place';

const place = new Place();

afterEach(() => {
  place.end();
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
