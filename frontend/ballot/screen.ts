import { html } from 'lit';
import { type Answers, countFull, parse } from './answers';
import type { BallotEditor } from './ballot-editor';
import type { Kept } from './opening';
import { notices, page } from './page';
import { receipt } from './receipt';

/** The whole ballot: being filled in, or cast. */
export interface BallotScreen extends BallotEditor {
  readonly kept: Kept | undefined;
  readonly changing: boolean;
  readonly closed: boolean;
  readonly confirming: boolean;
  readonly message: string;
  readonly theirs: Answers | undefined;
  settle(withMine: boolean): void;
  change(): void;
  confirmWithdrawal(confirming: boolean): void;
  withdraw(): void;
}

/** Shows the receipt where a ballot was cast and nobody is changing it, else the pages of the ballot. */
export function ballotScreen(it: BallotScreen) {
  const { kept, closed, confirming, opening, texts, busy, closing } = it;
  const shown = { message: it.message, clash: it.theirs !== undefined, settle: (mine: boolean) => it.settle(mine) };
  const cast = kept?.cast;
  if (closed && !cast)
    return html`<section class="card"><h1 id="heading" tabindex="-1">${texts.get('closed.none')}</h1></section>`;
  if (!cast || (it.changing && !closed)) return page(it, shown);
  const counts = countFull(parse(cast.answers)) >= opening.minimumShops;
  return html`${notices(it, shown)}
  ${receipt({
    ...{ opening, texts, closing, cast, counts, closed, confirming, busy },
    change: () => it.change(),
    confirmWithdrawal: (open) => it.confirmWithdrawal(open),
    withdraw: () => it.withdraw(),
  })}`;
}
