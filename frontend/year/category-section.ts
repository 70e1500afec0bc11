import { countAnswered, countFull, isBlank } from '../ballot/answers';
import { BallotSection } from '../ballot/ballot-section';
import type { SectionHost } from '../ballot/ballot-state';
import type { BallotServer } from '../ballot/opening';
import type { Schedule } from '../ballot/schedule';
import { shown } from '../kit/shown';
import { Texts } from '../kit/texts';
import type { Offered, Paper, YearOpening } from './opening';

/** Where a ballot stands: nobody was nominated, not begun, begun, ready to be cast, cast, changed since, or two answers to choose from. */
export type Progress = 'empty' | 'short' | 'new' | 'begun' | 'ready' | 'cast' | 'changed' | 'clash';

/** One category's ballot. Its answers are there at once; its shops come when it is opened. */
export class CategorySection extends BallotSection {
  /** Undefined until the shops are there. */
  @shown paper: Paper | undefined;
  /** Whether the shops are as the server gave them to this page, and not only as this device kept them. */
  isFetched = false;
  /** Whether loading takes long, or no answer came. */
  @shown missing = false;
  /** Not hidden from what stands in for a ballot, such as the one that is drawn ahead. */
  private ownTexts: Texts | undefined;

  constructor(
    host: SectionHost,
    readonly year: YearOpening,
    readonly offered: Offered,
    server: BallotServer,
    schedule: Schedule,
  ) {
    super(host, openingOf(year, offered), server, schedule);
  }

  override get texts(): Texts {
    return this.ownTexts ?? super.texts;
  }

  get answered(): number {
    return countAnswered(this.answers);
  }

  get progress(): Progress {
    if (this.offered.shops === 0) return 'empty';
    if (this.offered.shops < this.offered.minimumShops) return 'short';
    if (this.theirs) return 'clash';
    if (this.wasCast) return this.isAsCast ? 'cast' : 'changed';
    if (this.hasWhatItNeeds) return 'ready';
    return this.answers.shops.size === 0 && isBlank(this.answers) ? 'new' : 'begun';
  }

  /** Nobody is on its list, or fewer than a ballot has to rate. */
  get isWithoutVote(): boolean {
    return this.progress === 'empty' || this.progress === 'short';
  }

  /** Whether it waits for nothing but being cast. */
  get isReady(): boolean {
    const { progress } = this;
    return !this.closed && (progress === 'ready' || (progress === 'changed' && this.hasWhatItNeeds));
  }

  /** Whether the voter has something here that is not cast. */
  get isUnderWay(): boolean {
    return ['begun', 'ready', 'changed', 'clash'].includes(this.progress);
  }

  load(paper: Paper): void {
    const { year, offered } = this;
    const texts = { ...year.texts, ...paper.texts };
    this.ownTexts = new Texts({ texts, language: year.language });
    this.opening = { ...openingOf(year, offered), texts, shops: paper.shops, criteria: paper.criteria };
    this.missing = false;
    this.paper = paper;
  }

  private get hasWhatItNeeds(): boolean {
    return !isBlank(this.answers) && countFull(this.answers) >= this.offered.minimumShops;
  }
}

function openingOf(year: YearOpening, offered: Offered) {
  const { language, texts, closing, share } = year;
  const { key, name, minimumShops, participation, kept } = offered;
  return {
    ...{ language, texts, closing, share, key, minimumShops, participation, kept },
    edition: name,
    shops: [],
    criteria: [],
  };
}
