import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../kit/texts';
import type { Notes } from './notes';
import type { Hit, Line, Paper } from './paper';

export type NoteState = 'saving' | 'saved' | 'waiting';

/** What the page sees of a member's nominations, and what can be done there. */
export interface Table {
  readonly paper: Paper;
  readonly texts: Texts;
  readonly notes: Notes;
  readonly lines: readonly Line[];
  readonly hits: readonly Hit[] | undefined;
  readonly problem: string;
  readonly said: string;
  readonly saving: ReadonlyMap<number, NoteState>;
  readonly busy: boolean;
  readonly closed: boolean;
  explain(nominee: number, reason: string): void;
  save(): void;
  takeOff(line: Line): void;
  search(): void;
  entered(event: KeyboardEvent): void;
  add(hit: Hit): void;
  submit(event: Event): void;
}

/** The nominations so far, and below them a search and a form for shops that nobody knows yet, while there is room. */
export function face(table: Table) {
  const { texts, paper, lines, problem, closed } = table;
  const full = lines.length >= paper.most;
  return html`
    <p>${texts.get('lead', paper.most)} <small>${texts.get('closes', paper.closes)}</small></p>
    <p class="problem" role="alert" ?hidden=${!problem} style=${problem ? '' : 'display: none'}>${problem}</p>
    <section class="card" aria-labelledby="mine">
      <h2 id="mine" tabindex="-1">${texts.get('mine', lines.length, paper.most)}</h2>
      ${lines.length ? nothing : html`<p class="soft">${texts.get('none')}</p>`}
      <ol>${repeat(lines, (it) => it.nominee, (it) => nomination(table, it))}</ol>
      <p class="soft" role="status">${table.said}</p>
    </section>
    ${full || closed ? html`<p class="soft">${texts.get(closed ? 'closed' : 'full', paper.most)}</p>` : [finder(table), newcomer(table)]}
  `;
}

function nomination(table: Table, line: Line) {
  const { texts, saving } = table;
  const id = `reason-${line.nominee}`;
  return html`<li class="line">
    <div class="shop">
      <span class="initial" aria-hidden="true">${[...line.name][0]?.toUpperCase()}</span>
      <h3>${line.name}${line.domain && line.domain !== line.name ? html`<small>${line.domain}</small>` : nothing}</h3>
    </div>
    <label class="field" for=${id}>${texts.get('reason')}</label>
    <textarea id=${id} maxlength=${table.paper.longestReason} aria-describedby="${id}-state" rows="3"
      .defaultValue=${table.notes.get(String(line.nominee)) ?? line.reason}
      @input=${(event: Event) => table.explain(line.nominee, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => table.save()}></textarea>
    <div class="foot">
      <small id="${id}-state">${texts.get(saving.get(line.nominee) ?? 'reason.help')}</small>
      <button class="clear" ?disabled=${table.busy || table.closed} @click=${() => table.takeOff(line)}
        aria-label=${texts.get('remove-of', line.name)}>${texts.get('remove')}</button>
    </div>
  </li>`;
}

function finder(table: Table) {
  const { texts, hits } = table;
  return html`<section class="card" aria-labelledby="find">
    <h2 id="find">${texts.get('find')}</h2>
    <label class="field" for="query">${texts.get('query')}</label>
    <input id="query" type="search" enterkeyhint="search" autocomplete="off" aria-describedby="query-help" maxlength="100"
      @input=${() => table.search()} @keydown=${(event: KeyboardEvent) => table.entered(event)} />
    <p id="query-help" class="soft">${texts.get('query.help')}</p>
    <p role="status" class="soft">${hits ? texts.count('found', hits.length) : ''}</p>
    <ul>${(hits ?? []).map((hit) => found(table, hit))}</ul>
  </section>`;
}

function found(table: Table, hit: Hit) {
  const { texts } = table;
  const mine = table.lines.some((it) => (hit.domain ? it.domain === hit.domain : it.name === hit.name));
  return html`<li class="row">
    <span>${hit.name}${hit.domain ? html`<small>${hit.domain}</small>` : nothing}</span>
    ${mine
      ? html`<small>${texts.get('there')}</small>`
      : html`<button ?disabled=${table.busy} aria-label=${texts.get('add-of', hit.name)} @click=${() => table.add(hit)}>
          ${texts.get('add')}
        </button>`}
  </li>`;
}

function newcomer(table: Table) {
  const { texts, notes } = table;
  const note = ({ target }: Event) => notes.set((target as HTMLInputElement).id, (target as HTMLInputElement).value);
  return html`<section class="card" aria-labelledby="new">
    <h2 id="new">${texts.get('new')}</h2>
    <form @submit=${(event: Event) => table.submit(event)}>
      <label class="field" for="address">${texts.get('address')}</label>
      <input id="address" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="500" required
        aria-describedby="address-help" .defaultValue=${notes.get('address') ?? ''} @input=${note} />
      <p id="address-help" class="soft">${texts.get('address.help')}</p>
      <label class="field" for="name">${texts.get('name')}</label>
      <input id="name" autocomplete="off" maxlength="80" .defaultValue=${notes.get('name') ?? ''} @input=${note} />
      <button type="submit" class="primary" ?disabled=${table.busy}>${texts.get('add')}</button>
    </form>
  </section>`;
}
