import { expect, test } from 'vitest';
import { format, NOTHING, parse } from './answers';
import { EarlierMarks } from './earlier-marks';

test('a shop that was used has all its criteria open', () => {
  expect(format(new EarlierMarks(3).withUse(NOTHING, 2, true))).toBe('2:000');
});

test('the marks of a shop come back when "not used" was a slip', () => {
  const earlier = new EarlierMarks(3);
  const slipped = earlier.withUse(parse('2:5x0'), 2, false);

  expect(format(slipped)).toBe('2:-');
  expect(format(earlier.withUse(slipped, 2, true))).toBe('2:5x0');
});

test('marks of one shop never become those of another', () => {
  const earlier = new EarlierMarks(3);
  const slipped = earlier.withUse(parse('2:555'), 2, false);

  expect(format(earlier.withUse(slipped, 3, true))).toBe('2:- 3:000');
});
