import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { face, faceOf } from '../kit/face';
import type { Texts } from '../kit/texts';
import type { FinalistsBefore } from './finalists-before';
import type { Hit, Nomination, Opening } from './opening';
import type { ReasonState } from './reason-saving';
import type { ShopSearch } from './shop-search';
import type { UnsentTexts } from './unsent-texts';

/** A member's nominations while they are made: what their page shows, and what can be done there. */
export interface NominationEditor {
  readonly opening: Opening;
  readonly texts: Texts;
  readonly unsent: UnsentTexts;
  readonly lines: readonly Nomination[];
  readonly problem: string;
  readonly status: string;
  readonly saving: ReadonlyMap<number, ReasonState>;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly before: FinalistsBefore;
  explain(nominee: number, reason: string): void;
  save(): void;
  takeOff(line: Nomination): Promise<void>;
  add(hit: Hit): void;
}

/** The fields in which a member looks for a shop, or writes one that nobody knows yet. */
export interface Finder {
  readonly search: ShopSearch<Hit>;
  readonly hits: readonly Hit[] | undefined;
  submit(event: Event): void;
}

/** The nominations so far, and below them a search and a form for shops that nobody knows yet, while there is room. */
export function nominationPage(editor: NominationEditor, fields: Finder) {
  const { texts, opening, lines, problem, closed } = editor;
  const full = lines.length >= opening.most;
  return html`
    <p>${texts.get('lead', opening.most)} <small>${texts.get('closes', opening.closes)}</small></p>
    <p class="problem" role="alert" ?hidden=${!problem} style=${problem ? '' : 'display: none'}>${problem}</p>
    <section class="card" aria-labelledby="mine">
      <h2 id="mine" tabindex="-1">${texts.get('mine', lines.length, opening.most)}</h2>
      ${lines.length ? nothing : html`<p class="soft">${texts.get('none')}</p>`}
      <ol>${repeat(
        lines,
        (it) => it.nominee,
        (it) => nomination(editor, it),
      )}</ol>
      <p class="soft" role="status">${editor.status}</p>
    </section>
    ${full || closed ? html`<p class="soft">${texts.get(closed ? 'closed' : 'full', opening.most)}</p>` : [finder(editor, fields), finalistsBefore(editor), newcomer(editor, fields)]}
  `;
}

function nomination(editor: NominationEditor, line: Nomination) {
  const { texts, saving } = editor;
  const id = `reason-${line.nominee}`;
  return html`<li class="line">
    <div class="shop">
      <span class="initial" aria-hidden="true">${[...line.name][0]?.toUpperCase()}</span>
      <h3>${line.name}${line.domain && line.domain !== line.name ? html`<small>${line.domain}</small>` : nothing}</h3>
    </div>
    <label class="field" for=${id}>${texts.get('reason')}</label>
    <textarea id=${id} maxlength=${editor.opening.longestReason} aria-describedby="${id}-state" rows="3"
      .defaultValue=${editor.unsent.get(String(line.nominee)) ?? line.reason}
      @input=${(event: Event) => editor.explain(line.nominee, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => editor.save()}></textarea>
    <div class="foot">
      <small id="${id}-state">${texts.get(saving.get(line.nominee) ?? 'reason.help')}</small>
      <button class="clear" ?disabled=${editor.busy || editor.closed} @click=${() => void editor.takeOff(line)}
        aria-label=${texts.get('remove-of', line.name)}>${texts.get('remove')}</button>
    </div>
  </li>`;
}

function finder(editor: NominationEditor, { search, hits }: Finder) {
  const { texts } = editor;
  return html`<section class="card" aria-labelledby="find">
    <h2 id="find">${texts.get('find')}</h2>
    <label class="field" for="query">${texts.get('query')}</label>
    <input id="query" type="search" enterkeyhint="search" autocomplete="off" aria-describedby="query-help" maxlength="100"
      @input=${() => search.soon()} @keydown=${(event: KeyboardEvent) => search.entered(event)} />
    <p id="query-help" class="soft">${texts.get('query.help')}</p>
    <p role="status" class="soft">${hits ? texts.count('found', hits.length) : ''}</p>
    <ul>${(hits ?? []).map((hit) => found(editor, hit))}</ul>
  </section>`;
}

/** Whom the category had on its list last, without those on mine. */
function finalistsBefore(editor: NominationEditor) {
  const { texts, before } = editor;
  const left = before.shops.filter((it) => !isMine(editor, it));
  if (!left.length) return nothing;
  if (before.hidden)
    return html`<p><button class="clear" id="before-show" @click=${() => before.show()}>${texts.get('before.show')}</button></p>`;
  return html`<section class="card" aria-labelledby="before">
    <h2 id="before" tabindex="-1">${texts.get('before')}</h2>
    <p class="soft">${texts.get('before.help')}</p>
    <ul>${left.map((it) => found(editor, it))}</ul>
    <button class="clear" @click=${() => before.hide()}>${texts.get('before.hide')}</button>
  </section>`;
}

function isMine(editor: NominationEditor, hit: Hit): boolean {
  return editor.lines.some((it) => (hit.domain ? it.domain === hit.domain : it.name === hit.name));
}

function found(editor: NominationEditor, hit: Hit) {
  const { texts } = editor;
  const mine = isMine(editor, hit);
  return html`<li class="row">
    ${face(faceOf(hit.shop), 40)}
    <span>${hit.name}${hit.domain ? html`<small>${hit.domain}</small>` : nothing}</span>
    ${
      mine
        ? html`<small>${texts.get('there')}</small>`
        : html`<button ?disabled=${editor.busy} aria-label=${texts.get('add-of', hit.name)} @click=${() => editor.add(hit)}>
          ${texts.get('add')}
        </button>`
    }
  </li>`;
}

function newcomer(editor: NominationEditor, fields: Finder) {
  const { texts, unsent } = editor;
  const note = ({ target }: Event) => unsent.set((target as HTMLInputElement).id, (target as HTMLInputElement).value);
  return html`<section class="card" aria-labelledby="new">
    <h2 id="new">${texts.get('new')}</h2>
    <form @submit=${(event: Event) => fields.submit(event)}>
      <label class="field" for="address">${texts.get('address')}</label>
      <input id="address" inputmode="url" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="500" required
        aria-describedby="address-help" .defaultValue=${unsent.get('address') ?? ''} @input=${note} />
      <p id="address-help" class="soft">${texts.get('address.help')}</p>
      <label class="field" for="name">${texts.get('name')}</label>
      <input id="name" autocomplete="off" maxlength="80" .defaultValue=${unsent.get('name') ?? ''} @input=${note} />
      <button type="submit" class="primary" ?disabled=${editor.busy}>${texts.get('add')}</button>
    </form>
  </section>`;
}
