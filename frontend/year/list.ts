import { html, nothing } from 'lit';
import { closes } from '../ballot/header';
import { wreath } from '../ballot/wreath';
import type { CategorySection } from './category-section';
import type { YearState } from './year-state';

const LEAVES = 10;

/** What a voter can do on the page of categories. */
export interface ListActs {
  open(section: CategorySection): void;
}

/** All categories with where each stands, and one press for all that is ready. */
export function list(year: YearState, acts: ListActs) {
  const { opening, sections, host } = year;
  const { texts, closing } = host;
  const cast = sections.filter((it) => it.wasCast).length;
  const ballots = sections.filter((it) => !it.isWithoutVote).length;
  return html`<header>
      <p class="kicker">${texts.get('kicker')}</p>
      <h1 id="heading" tabindex="-1">${opening.edition}</h1>
      ${closes({ opening, texts, closing })}
      <p class="lead">${texts.get('year.lead')}</p>
      <div class="progress"><p role="status"><strong>${texts.get('year.progress.cast', ballots, cast)}</strong></p></div>
    </header>
    ${refusals(year)}
    <ul class="categories" aria-label=${texts.get('year.categories')}>
      ${sections.map((it) => entry(it, year, acts))}
    </ul>
    ${castBar(year)}`;
}

/** Why ballots were not cast, each reason once. */
export function refusals({ notCast, host: { texts } }: YearState) {
  const reasons = new Set(notCast.map((it) => it.message).filter(Boolean));
  return html`<div role="alert">${
    notCast.length
      ? html`<div class="note">
          <p>${texts.count('year.refused', notCast.length)}</p>
          ${reasons.size === 1 ? html`<p>${[...reasons][0]}</p>` : nothing}
        </div>`
      : nothing
  }</div>`;
}

function entry(section: CategorySection, { host: { texts } }: YearState, { open }: ListActs) {
  const { offered, progress, answered } = section;
  const name = html`<span class="name">${offered.name}</span> ${
    offered.about ? html`<span class="about">${offered.about}</span>` : nothing
  }`;
  if (section.isWithoutVote) {
    const why = texts.get(`year.state.${progress}`, offered.shops, offered.minimumShops);
    return html`<li class="card"><div class="category">${name}<span class="state">${why}</span></div></li>`;
  }
  return html`<li class="card">
    <button type="button" class="category" id=${`category-${offered.number}`} @click=${() => open(section)}>
      <span class="sign">${wreath(lit(section))}</span>
      <span class="words">${name}
        <span class="state ${progress}">${texts.get(`year.state.${progress}`, offered.shops, answered)}</span>
        <span class="soft">${details(section, texts)}</span>
      </span>
    </button>
  </li>`;
}

/** The whole wreath of what is cast, and else as much of it as is answered, however long the list is. */
function lit({ offered, answered, progress }: CategorySection): boolean[] {
  const leaves = progress === 'cast' ? LEAVES : Math.floor((LEAVES * answered) / offered.shops);
  return Array.from({ length: LEAVES }, (_, place) => place < leaves);
}

function details(section: CategorySection, texts: YearState['host']['texts']) {
  const { offered, kept, progress, answered } = section;
  if (kept?.cast) return texts.get('year.number', kept.cast.number);
  if (progress === 'ready') return texts.get('year.state.begun', offered.shops, answered);
  return progress === 'new' ? texts.count('year.shops', offered.shops) : '';
}

function castBar(year: YearState) {
  const { texts } = year.host;
  const { ready, busy } = year;
  if (!busy && !ready.length && year.sections.some((it) => it.wasCast)) return nothing;
  if (!busy && !ready.length) return html`<p class="soft nothing-ready">${texts.get('year.cast.none')}</p>`;
  return html`<nav class="bar all" aria-label=${texts.get('steps')}>
    <button type="button" class="primary" ?disabled=${busy} @click=${() => void year.castReady()}>
      ${busy ? texts.get('casting') : texts.count('year.cast', ready.length)}
    </button>
  </nav>`;
}
