import { LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SectionHost } from './ballot/ballot-state';
import { Closing } from './ballot/closing';
import { toStars } from './ballot/to-stars';
import { warm } from './ballot/warming';
import { Texts } from './kit/texts';
import { categoryPage } from './year/category-page';
import type { CategorySection } from './year/category-section';
import { list } from './year/list';
import type { YearOpening, YearServer } from './year/opening';
import { Place } from './kit/place';
import { yearStyles } from './year/styles';
import { yearReceipt } from './year/year-receipt';
import { YearState } from './year/year-state';

/** A member's ballots in a year of several categories: a page of all, and each on its own. The server opens it by calling `open`. */
@customElement('laurel-year-ballot')
export class YearBallotElement extends LitElement implements SectionHost {
  static override styles = yearStyles;

  declare $server: YearServer;
  texts!: Texts;
  closing!: Closing;
  year: YearState | undefined;
  readonly #place = new Place();
  /** The step at which the category that is shown was entered. */
  #first = 0;
  readonly #size = new ResizeObserver(([entry]) => this.year?.current?.resized(entry.contentRect.width));

  open(opening: YearOpening): void {
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.closing = new Closing(opening.closing);
    this.year = new YearState(this, opening, this.$server);
    this.#watch(this.year);
    this.#enter(this.#place.at);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.year) this.#watch(this.year);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.year?.end();
    this.closing?.end();
    this.#place.end();
    this.#size.disconnect();
  }

  toHeading(): void {
    void this.updateComplete.then(() => {
      scrollTo({ top: 0 });
      this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    });
  }

  toStars(): void {
    void this.updateComplete.then(() => toStars(this.renderRoot));
  }

  stepped(step: number): void {
    const section = this.year?.current;
    if (section) this.#place.go(placeOf(section, step));
  }

  /** Only those of a category that is open: what is cast from the list was left before. */
  stepsDone(): void {
    const section = this.year?.current;
    this.#first = 0;
    if (section) this.#place.back(section.offered.slug);
  }

  protected override render() {
    const year = this.year;
    if (!year) return nothing;
    if (year.current) {
      const current = year.current;
      return categoryPage(current, { back: () => this.#back(), again: () => void year.load(current) });
    }
    return year.justCast.length ? yearReceipt(year) : list(year, { open: (it) => this.#open(it) });
  }

  #open(section: CategorySection): void {
    this.#place.go(section.offered.slug);
    this.#enter(section.offered.slug);
    this.toHeading();
  }

  #back(): void {
    if (this.#place.back()) this.#moved('');
  }

  /** Within a category another step; back in the list the focus is where it was. */
  #moved(place: string): void {
    const left = this.year?.current;
    const [slug, step] = partsOf(place);
    if (left && left === this.#at(slug)) return left.show(step ?? this.#first);
    this.#enter(place);
    if (this.year?.current || !left) return this.toHeading();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#category-${left.offered.number}`)?.focus(),
    );
  }

  /** At its own step, unless the address names one: that is known once its shops are there. */
  #enter(place: string): void {
    const [slug, step] = partsOf(place);
    const section = this.#at(slug);
    this.#first = step === undefined ? (section?.step ?? 0) : 0;
    section?.resized(this.clientWidth);
    void this.year?.show(section).then(() => {
      if (!section) return;
      if (step !== undefined && step !== section.step) section.show(step);
      warm(section);
    });
  }

  #at(slug: string): CategorySection | undefined {
    return this.year?.sections.find((it) => it.offered.slug === slug && !it.isWithoutVote);
  }

  #watch(year: YearState): void {
    this.closing.begin((ended) => void this.#minutePassed(year, ended));
    year.listen();
    this.#place.listen((slug) => this.#moved(slug));
    this.#size.observe(this);
  }

  async #minutePassed(year: YearState, ended: boolean): Promise<void> {
    this.requestUpdate();
    if (ended && (await year.isStillOpen())) location.reload();
  }
}

/** A step in the address stands behind the category, which has no full stop in its name. */
function placeOf(section: CategorySection, step: number): string {
  return `${section.offered.slug}.${step}`;
}

function partsOf(place: string): [slug: string, step: number | undefined] {
  const [slug, step] = place.split('.');
  return [slug, step === undefined ? undefined : Number(step) || 0];
}
