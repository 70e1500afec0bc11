import { render } from 'lit';
import { NOTHING, OPEN, withShop } from './answers';
import { type BallotEditor, favouriteStep as atFavourite, reviewStep as atReview } from './ballot-editor';
import type { Opening } from './opening';
import { page, type Notices } from './page';

const SILENT: Notices = { message: '', clash: false, settle: () => undefined };
/** For browsers without `requestIdleCallback`. */
const PAUSE = 300;

/**
 * Draws the pages to come where nobody sees them, one in each idle moment, so that a slow phone has read and compiled what a page
 * needs before the tap that opens it.
 */
export function warm(editor: BallotEditor): void {
  const [first] = editor.opening.shops;
  if (editor.wide || !first) return;
  const small = Object.create(editor, { opening: { value: shortened(editor.opening) } }) as BallotEditor;
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

/** The same ballot, seen at another step. */
function asIf(editor: BallotEditor, step: number, answers: BallotEditor['answers']): BallotEditor {
  return Object.create(editor, { step: { value: step }, answers: { value: answers } }) as BallotEditor;
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, PAUSE);
}
