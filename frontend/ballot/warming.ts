import { render } from 'lit';
import { NOTHING, OPEN, withShop } from './answers';
import { type Booth, favouriteStep as atFavourite, reviewStep as atReview } from './booth';
import type { Opening } from './opening';
import { page, type Told } from './page';

const SILENT: Told = { message: '', clash: false, settle: () => undefined };
/** For browsers that do not tell when they are idle. */
const PAUSE = 300;

/**
 * Draws the pages to come where nobody sees them, one in each idle moment: what a slow phone must read and compile for a page it
 * has then done before the tap that asks for it.
 */
export function warm(booth: Booth): void {
  const [first] = booth.opening.shops;
  if (booth.wide || !first) return;
  const small = Object.create(booth, { opening: { value: shortened(booth.opening) } }) as Booth;
  const answered = withShop(NOTHING, first.number, OPEN);
  const pages = [
    asIf(small, 1, NOTHING),
    asIf(small, 1, answered),
    asIf(small, atReview(small), answered),
    asIf(small, atFavourite(small), answered),
  ];
  const next = () => {
    const it = pages.shift();
    if (!it) return;
    render(page(it, SILENT), document.createElement('div'));
    whenIdle(next);
  };
  whenIdle(next);
}

/** One shop and one criterion show every part there is, and cost little if somebody taps meanwhile. */
function shortened(opening: Opening): Opening {
  return { ...opening, shops: opening.shops.slice(0, 1), criteria: opening.criteria.slice(0, 1) };
}

/** The same booth, seen at another step. */
function asIf(booth: Booth, step: number, answers: Booth['answers']): Booth {
  return Object.create(booth, { step: { value: step }, answers: { value: answers } }) as Booth;
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, PAUSE);
}
