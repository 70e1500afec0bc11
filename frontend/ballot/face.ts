import { html } from 'lit';
import { type Answers, countFull, parse } from './answers';
import type { Booth } from './booth';
import type { Kept } from './opening';
import { notices, page } from './page';
import { receipt } from './receipt';

/** The whole ballot: being filled in, or cast. */
export interface Face extends Booth {
  readonly kept: Kept | undefined;
  readonly changing: boolean;
  readonly closed: boolean;
  readonly asking: boolean;
  readonly message: string;
  readonly theirs: Answers | undefined;
  settle(withMine: boolean): void;
  change(): void;
  ask(asking: boolean): void;
  withdraw(): void;
}

/** Shows the receipt where a ballot stands and nobody is changing it, else the pages of the ballot. */
export function face(it: Face) {
  const { kept, closed, asking, opening, texts, busy, closing } = it;
  const told = { message: it.message, clash: it.theirs !== undefined, settle: (mine: boolean) => it.settle(mine) };
  const cast = kept?.cast;
  if (closed && !cast)
    return html`<section class="card"><h1 id="heading" tabindex="-1">${texts.get('closed.none')}</h1></section>`;
  if (!cast || (it.changing && !closed)) return page(it, told);
  const counts = countFull(parse(cast.answers)) >= opening.minimumShops;
  return html`${notices(it, told)}
  ${receipt({
    ...{ opening, texts, closing, cast, counts, closed, asking, busy },
    change: () => it.change(),
    ask: (open) => it.ask(open),
    withdraw: () => it.withdraw(),
  })}`;
}
