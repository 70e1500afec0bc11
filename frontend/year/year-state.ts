import type { SectionHost } from '../ballot/ballot-state';
import { Schedule } from '../ballot/schedule';
import { shown } from '../kit/shown';
import { CategorySection } from './category-section';
import { CategoryServers } from './category-servers';
import { KeptPapers } from './kept-papers';
import type { YearOpening, YearServer } from './opening';

const SLOW = 8_000;

/** All ballots of a year: which one is shown, and what came of casting several. */
export class YearState {
  /** Those begun first, as they were when the page opened: the list does not move under the voter's hand. */
  readonly sections: readonly CategorySection[];
  @shown current: CategorySection | undefined;
  /** What the last press has cast, until the voter goes on. */
  @shown justCast: readonly CategorySection[] = [];
  @shown notCast: readonly CategorySection[] = [];
  readonly #papers = new KeptPapers();

  constructor(
    readonly host: SectionHost,
    readonly opening: YearOpening,
    readonly server: YearServer,
  ) {
    const schedule = new Schedule();
    const servers = new CategoryServers(server);
    const all = opening.categories.map((it) => new CategorySection(host, opening, it, servers.of(it.number), schedule));
    this.sections = [...all.filter((it) => it.isUnderWay), ...all.filter((it) => !it.isUnderWay)];
  }

  get ready(): readonly CategorySection[] {
    return this.sections.filter((it) => it.isReady);
  }

  get busy(): boolean {
    return this.sections.some((it) => it.busy);
  }

  listen(): void {
    this.sections.forEach((it) => it.listen());
  }

  end(): void {
    this.sections.forEach((it) => it.end());
  }

  /** Shows one category, or the list. */
  async show(section: CategorySection | undefined): Promise<void> {
    this.justCast = [];
    this.notCast = [];
    this.current = section;
    if (section) await this.load(section);
  }

  /**
   * What was seen before is shown at once, and what the server says now as soon as it is there; what it said to this page holds,
   * for lists stand while members vote.
   */
  async load(section: CategorySection): Promise<void> {
    if (section.isFetched) return;
    const { key } = section.offered;
    const seen = section.paper ?? this.#papers.read(key);
    if (seen && !section.paper) section.load(seen);
    section.missing = false;
    const slow = setTimeout(() => (section.missing = !section.paper), SLOW);
    try {
      const paper = await this.server.paper(section.offered.number);
      if (paper.refused) {
        this.#papers.forget(key);
        section.refused(paper);
      } else {
        this.#papers.write(key, paper);
        section.load(paper);
        section.isFetched = true;
      }
    } catch {
      section.missing = !section.paper;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Casts all that is ready with one request; what is refused stops none of the others. */
  async castReady(): Promise<void> {
    if (this.busy) return;
    const tried = this.ready;
    const cast = await Promise.all(tried.map((it) => it.cast()));
    this.justCast = tried.filter((_, place) => cast[place]);
    this.notCast = tried.filter((_, place) => !cast[place]);
    this.host.toHeading();
  }

  /** Asks the server about all at once. */
  async isStillOpen(): Promise<boolean> {
    const open = await Promise.all(this.sections.map((it) => it.isStillOpen()));
    return open.some(Boolean);
  }
}
