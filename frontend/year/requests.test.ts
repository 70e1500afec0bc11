import { expect, test } from 'vitest';
import { back, enter, open, press, rate, rest, section, server } from './year.fixture';

/** What leaves in one moment is one request of Flow's. */
const requests = () => {
  const calls = Object.values(server).flatMap((it) => it.mock.invocationCallOrder);
  return calls.length;
};
const MINUTE = 60_000;

test.each([1, 2, 3, 6])(
  'a ballot of %i categories costs five requests for the first at most, and two for each further one',
  async (count) => {
    const slugs = ['books', 'lamps', 'tools', 'pens', 'bags', 'toys'].slice(0, count);
    await open(...slugs);
    for (const slug of slugs) {
      await enter(slug);
      for (const mark of ['1', '2', '3', '4', '5']) {
        await rate(slug, mark);
        await rest(MINUTE / 5);
      }
      await back();
      await enter(slug);
      await back();
    }
    await press('year.cast.');

    expect(slugs.every((it) => section(it).wasCast)).toBe(true);
    expect(requests()).toBeLessThanOrEqual(5 + 2 * (count - 1));
  },
);

test('what waits in several categories is saved in the same moment', async () => {
  await open('books', 'lamps');
  await rate('books');
  await rest(2_000);
  await rate('lamps');
  await rest(2_900);
  expect(server.save).not.toHaveBeenCalled();
  await rest(100);

  expect(server.save.mock.calls.map(([number, version, , answers]) => [number, version, answers])).toEqual([
    [1, 0, '1:55'],
    [2, 0, '1:55'],
  ]);
});

test('a page that wakes asks for all categories with one request', async () => {
  await open('books', 'lamps', 'tools');
  await wake();

  expect(server.reread.mock.calls).toEqual([[[1, 2, 3]]]);
});

async function wake(): Promise<void> {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
    await rest(11_000);
  }
}
