import { afterEach, beforeEach, vi } from 'vitest';
import type { Kept, Reply } from '../ballot/opening';
import { OPENING } from '../ballot/opening.fixture';
import { YearBallotElement } from '../laurel-year-ballot';
import type { Offered, Paper, YearOpening, YearServer } from './opening';

export const PAPER: Paper = { shops: OPENING.shops, criteria: OPENING.criteria, texts: {} };
/** What the page puts there, so that Flow's router leaves its moves alone. */
const LIST = 'vaadin-router-ignore';
const NEW: Kept = { version: 0, answers: '' };

export let element: YearBallotElement;
/** What the server keeps, by category. */
export const kept = new Map<number, Kept>();
/** How many shops a ballot has to rate, by category; one where nothing is said. */
export const fewest = new Map<number, number>();
export const server = {
  paper: vi.fn<YearServer['paper']>(),
  save: vi.fn<YearServer['save']>(),
  cast: vi.fn<YearServer['cast']>(),
  withdraw: vi.fn<YearServer['withdraw']>(),
  reread: vi.fn<YearServer['reread']>(),
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  history.replaceState(null, '', '/app/club/2026/vote');
  kept.clear();
  fewest.clear();
  for (const mock of Object.values(server)) mock.mockReset();
  server.paper.mockResolvedValue(PAPER);
  server.save.mockImplementation((number, version, _, answers) =>
    Promise.resolve(keep(number, { version: version + 1, answers })),
  );
  server.cast.mockImplementation((tries) =>
    Promise.resolve(tries.map(({ number, version, answers }) => castOf(number, version, answers))),
  );
  server.reread.mockImplementation((numbers) => Promise.resolve(numbers.map((it) => ({ kept: kept.get(it) ?? NEW }))));
});

afterEach(() => {
  element.remove();
  vi.useRealTimers();
});

export function castOf(number: number, version: number, answers: string): Reply {
  const cast = { answers, number: `NO-${number}`, at: '2026-11-28T12:00:00Z' };
  return keep(number, { version: version + 1, answers, cast });
}

function keep(number: number, now: Kept): Reply {
  kept.set(number, now);
  return { kept: now };
}

/** Opens a year of these categories, as the server keeps them now. */
export async function open(...slugs: string[]): Promise<void> {
  element = new YearBallotElement();
  element.$server = server;
  document.body.append(element);
  const categories = slugs.map((slug, place) => offered(place + 1, slug));
  const { language, texts, closing, share } = OPENING;
  const opening: YearOpening = { language, texts, closing, share, edition: 'Awards 2026', categories };
  element.open(opening);
  await rest(0);
}

function offered(number: number, slug: string): Offered {
  const own = { number, slug, name: `For ${slug}`, about: '', key: slug, kept: kept.get(number) ?? NEW };
  return { ...own, shops: 2, criteria: 2, minimumShops: fewest.get(number) ?? 1, participation: '' };
}

export async function rest(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await element.updateComplete;
}

export const section = (slug: string) => element.year!.sections.find((it) => it.offered.slug === slug)!;
export const part = (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
export const names = () =>
  [...element.renderRoot.querySelectorAll('.category .name')].map((it) => it.textContent.replace('For ', ''));
export const states = () =>
  [...element.renderRoot.querySelectorAll('.category .state')].map((it) => it.textContent.replace('year.state.', ''));

export async function press(key: string): Promise<void> {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((it) => it.textContent.trim().startsWith(key))!.click();
  await rest(0);
}

/** Opens a category from the list. */
export async function enter(slug: string): Promise<void> {
  part(`#category-${section(slug).offered.number}`)!.click();
  await rest(0);
}

/** Goes back as the browser does, to the list or to this part. */
export async function back(part = ''): Promise<void> {
  history.replaceState(LIST, '', '/app/club/2026/vote' + part);
  dispatchEvent(new PopStateEvent('popstate', { state: LIST }));
  await rest(0);
}

/** Rates the first shop in full, which is all that a ballot needs here. */
export async function rate(slug: string, mark = '5'): Promise<void> {
  section(slug).mark(1, 0, mark);
  section(slug).mark(1, 1, mark);
  await rest(0);
}
