import { LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Texts } from './kit/texts';
import { ShopSearch } from './nominate/shop-search';
import { nominateStyles } from './nominate/styles';
import { yearStyles } from './nominate/year-styles';
import type { PlacedHit, YearOpening, YearServer } from './nominate/year-opening';
import { yearPage } from './nominate/year-page';
import { type YearHost, YearSection } from './nominate/year-section';

/** A year of several categories before one is chosen to nominate in. The server opens it by calling `open`. */
@customElement('laurel-nominate-year')
export class NominateYearElement extends LitElement implements YearHost {
  static override styles = [nominateStyles, yearStyles];

  declare $server: YearServer;
  texts!: Texts;
  section: YearSection | undefined;
  #closes = '';
  #shownProblem = '';
  readonly search = new ShopSearch<PlacedHit>(
    () => this.$server,
    () => this.renderRoot.querySelector<HTMLInputElement>('#query')?.value ?? '',
    (hits) => {
      if (this.section) this.section.hits = hits;
    },
  );

  open(opening: YearOpening): void {
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.#closes = opening.closes;
    this.section = new YearSection(this, opening);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.search.end();
  }

  /** What went wrong stands at the top of the page, which may be far above the button. */
  protected override updated(): void {
    const problem = this.section?.problem ?? '';
    if (problem && problem !== this.#shownProblem)
      this.renderRoot.querySelector('[role=alert]')?.scrollIntoView?.({ block: 'center' });
    this.#shownProblem = problem;
  }

  protected override render() {
    return this.section ? yearPage(this.section, this.search, this.#closes) : nothing;
  }
}
