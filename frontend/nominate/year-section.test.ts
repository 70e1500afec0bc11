import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NominateYearElement } from '../laurel-nominate-year';
import type { YearOpening, YearServer } from './year-opening';

const CAMPING = {
  number: 1,
  name: 'Camping',
  about: 'Tents.',
  used: 1,
  most: 2,
  address: '/app/a/2026/nominate/camping',
};
const KITCHEN = { number: 2, name: 'Kitchen', about: '', used: 0, most: 1, address: '/app/a/2026/nominate/kitchen' };
const BOOKS = { number: 3, name: 'Books', about: '', used: 1, most: 1, address: '/app/a/2026/nominate/books' };
const OPENING: YearOpening = {
  language: 'en',
  texts: {
    offline: 'No connection.',
    'year.added': '{0} for {1}: {2} of {3}.',
    'year.already': '{0} was there.',
    'year.used': '{0} of {1}',
    'year.add-of-to': '{0} for {1}',
    'year.mine': 'Mine: {0}',
  },
  closes: '1 December',
  categories: [CAMPING, KITCHEN, BOOKS],
};
const LAMP = { shop: 5, name: 'Lamp', usual: [1, 3], mine: [] };
const server = { search: vi.fn<YearServer['search']>(), nominate: vi.fn<YearServer['nominate']>() };

let element: NominateYearElement;

beforeEach(async () => {
  vi.useFakeTimers();
  for (const call of Object.values(server)) call.mockReset();
  server.search.mockResolvedValue([LAMP]);
  element = new NominateYearElement();
  element.$server = server;
  document.body.append(element);
  element.open(OPENING);
  await element.updateComplete;
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

async function find(): Promise<void> {
  const field = part<HTMLInputElement>('#query');
  field.value = 'Lamp';
  field.dispatchEvent(new Event('input'));
  await rest(1_000);
}

async function rest(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

const part = <T extends HTMLElement>(selector: string) => element.renderRoot.querySelector<T>(selector)!;
const all = (selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map((it) => it.textContent.replace(/\s+/g, ' ').trim());

test('each category says what belongs in it, how much is used, and where one nominates in it', () => {
  expect(all('.place > span')).toEqual(['Camping Tents.', 'Kitchen', 'Books']);
  expect(all('.used-up > [aria-hidden]')).toEqual(['1 of 2', '0 of 1', '1 of 1']);
  expect(part<HTMLAnchorElement>('.place a').getAttribute('href')).toBe('/app/a/2026/nominate/camping');
});

test('a shop goes with one tap where it usually is, as far as there is room', async () => {
  await find();
  const taps = [...element.renderRoot.querySelectorAll('.ways > button:not([type])')];
  expect(taps.map((it) => it.getAttribute('aria-label'))).toEqual(['Lamp for Camping']);
  server.nominate.mockResolvedValue({ used: 2, closed: false });
  part('.ways > button').click();
  await rest(0);

  expect(server.nominate.mock.calls).toEqual([[1, 5]]);
  expect(part('.done').textContent).toContain('Lamp for Camping: 2 of 2.');
  expect(all('.used-up > [aria-hidden]')).toEqual(['2 of 2', '0 of 1', '1 of 1']);
  expect(all('.line > p')[0]).toBe('Mine: Camping');
});

test('the same shop goes into another category that is chosen from those with room', async () => {
  await find();
  expect([...part<HTMLSelectElement>('select').options].map((it) => it.value)).toEqual(['', '1', '2']);
  server.nominate.mockResolvedValue({ used: 1, closed: false });
  part<HTMLSelectElement>('select').value = '2';
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await rest(0);

  expect(server.nominate.mock.calls).toEqual([[2, 5]]);
  expect(part('select')).toBeNull();
  expect(part('.ways > button').getAttribute('aria-label')).toBe('Lamp for Camping');
});

test('what was named in another window already is not said to be added', async () => {
  await find();
  server.nominate.mockResolvedValue({ used: 1, closed: false });
  part('.ways > button').click();
  await rest(0);

  expect(part('.done').textContent).toContain('Lamp was there.');
});

test('without a connection nothing changes and that is said', async () => {
  await find();
  server.nominate.mockRejectedValue(new Error('no network'));
  part('.ways > button').click();
  await rest(0);

  expect(part('[role=alert]').textContent).toBe('No connection.');
  expect(all('.used-up > [aria-hidden]')).toEqual(['1 of 2', '0 of 1', '1 of 1']);
  expect(part('.ways > button').hasAttribute('disabled')).toBe(false);
});

test('once nominating has ended there is no search any more', async () => {
  await find();
  server.nominate.mockResolvedValue({ refused: 'It has ended.', closed: true });
  part('.ways > button').click();
  await rest(0);

  expect(part('[role=alert]').textContent).toBe('It has ended.');
  expect(part('#query')).toBeNull();
});
