import { describe, expect, test } from 'vitest';
import vectors from '../../src/test/resources/ballot/answers.json';
import {
  countAnswered,
  countFull,
  format,
  isAnswered,
  isBlank,
  merge,
  NOT_USED,
  NOTHING,
  parse,
  withMark,
  withShop,
} from './answers';

describe('the text of answers, as the server reads and writes it', () => {
  test.each(vectors.read)('"$text"', ({ text, written, favourite, shops, full, blank }) => {
    const answers = parse(text);

    expect(answers.favourite).toBe(favourite);
    expect(Object.fromEntries(answers.shops)).toEqual(shops);
    expect(countFull(answers)).toBe(full);
    expect(isBlank(answers)).toBe(blank);
    expect(format(answers)).toBe(written ?? text);
  });

  test('what a voter can tap is never what the server refuses', () => {
    const signs = ['0', '1', '2', '3', '4', '5', 'x'];
    const tapped = signs.map((sign, at) => withMark(NOTHING, at + 1, at % vectors.criteria, sign, vectors.criteria));

    for (const answers of [...tapped, withShop(NOTHING, 7, NOT_USED), NOTHING]) {
      expect(format(answers)).toMatch(/^$|^[1-9]\d{0,2}:(-|[0-5x]{4})$/);
      expect(vectors.refused).not.toContain(format(answers));
    }
  });
});

describe('filling in', () => {
  test('a mark of a shop that nobody asked about yet leaves its other criteria open', () => {
    expect(format(withMark(NOTHING, 2, 1, '4', 3))).toBe('2:040');
  });

  test('a mark says that a shop was used after all', () => {
    expect(format(withMark(parse('2:-'), 2, 0, '5', 3))).toBe('2:500');
  });

  test('a shop that was not used cannot stay the favourite', () => {
    expect(format(withShop(parse('*2 2:555'), 2, NOT_USED))).toBe('2:-');
    expect(format(withShop(parse('*1 2:555'), 2, NOT_USED))).toBe('*1 2:-');
  });

  test('a shop is answered when it was not used or when nothing is open', () => {
    expect(['-', '5x', '50', undefined].map(isAnswered)).toEqual([true, true, false, false]);
    expect(countAnswered(parse('1:- 2:5x 3:50'))).toBe(2);
  });
});

describe('two devices', () => {
  function merged(base: string, mine: string, theirs: string) {
    const both = merge(parse(base), parse(mine), parse(theirs));
    return [format(both.merged), both.clashes];
  }

  test('different answers come together', () => {
    expect(merged('1:55', '1:55 2:44', '*1 1:55 3:-')).toEqual(['*1 1:55 2:44 3:-', 0]);
  });

  test('an answer that one of them changed is taken from there', () => {
    expect(merged('1:55 2:44', '1:55 2:-', '1:11 2:44')).toEqual(['1:11 2:-', 0]);
  });

  test('an answer that one of them took back is gone', () => {
    expect(merged('*1 1:55 2:44', '*1 1:55', '1:55 2:44')).toEqual(['1:55', 0]);
  });

  test('the same change twice is no clash', () => {
    expect(merged('', '*1 1:55', '*1 1:55')).toEqual(['*1 1:55', 0]);
  });

  test('different changes of one shop clash, and mine stands', () => {
    expect(merged('1:55', '1:54', '1:53')).toEqual(['1:54', 1]);
  });

  test('different favourites clash, and mine stands', () => {
    expect(merged('', '*1', '*2')).toEqual(['*1', 1]);
  });

  test('an answer changed here and taken back there is a clash', () => {
    expect(merged('1:55', '1:54', '')).toEqual(['1:54', 1]);
  });
});
