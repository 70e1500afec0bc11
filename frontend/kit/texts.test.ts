import { expect, test } from 'vitest';
import { Texts } from './texts';

const texts = new Texts({
  language: 'ko',
  texts: {
    greeting: '{1}, {0}! {1}?',
    'shops.none': 'none',
    'shops.one': 'one shop',
    'shops.many': '{0} of {1} shops',
  },
});

test('values stand where the text names them', () => {
  expect(texts.get('greeting', 'Mina', 3)).toBe('3, Mina! 3?');
});

test('a value is never read as a text with places of its own', () => {
  expect(texts.get('greeting', '{1}$&', 3)).toBe('3, {1}$&! 3?');
});

test('a text that is missing shows its key', () => {
  expect(texts.get('nowhere')).toBe('nowhere');
});

test('a count has forms for none, one and many', () => {
  expect([0, 1, 2].map((count) => texts.count('shops', count, 9))).toEqual(['none', 'one shop', '2 of 9 shops']);
});

test('moments are shown as the language does', () => {
  const moment = new Date(2026, 10, 28, 15, 4);

  expect(texts.time(moment)).toBe('오후 3:04');
  expect(texts.dateTime(moment)).toBe('2026년 11월 28일 오후 3:04');
});
