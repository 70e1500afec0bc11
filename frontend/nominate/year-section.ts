import { shown } from '../kit/shown';
import type { Texts } from '../kit/texts';
import type { Place, PlacedHit, YearOpening, YearServer } from './year-opening';

/** What shows the categories. */
export interface YearHost {
  readonly texts: Texts;
  readonly $server: YearServer;
  requestUpdate(): void;
}

/** The categories of a year with what is used of each; a shop that was found is nominated in one of them with one tap. */
export class YearSection {
  @shown places: readonly Place[] = [];
  @shown hits: readonly PlacedHit[] | undefined = undefined;
  @shown problem = '';
  @shown status = '';
  /** The category that the status speaks of. */
  @shown done: Place | undefined = undefined;
  @shown busy = false;
  @shown closed = false;

  constructor(
    readonly host: YearHost,
    opening: YearOpening,
  ) {
    this.places = opening.categories;
  }

  /** Where a shop may still go that I have not named there. */
  free(hit: PlacedHit): readonly Place[] {
    return this.places.filter((it) => it.used < it.most && !hit.mine.includes(it.number));
  }

  async nominate(hit: PlacedHit, place: Place): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    try {
      const reply = await this.host.$server.nominate(place.number, hit.shop);
      this.problem = reply.refused ?? '';
      this.closed ||= reply.closed ?? false;
      if (reply.used !== undefined) this.#named(hit, place, reply.used);
    } catch {
      this.problem = this.host.texts.get('offline');
    } finally {
      this.busy = false;
    }
  }

  #named(hit: PlacedHit, place: Place, used: number): void {
    const { texts } = this.host;
    this.status =
      used > place.used
        ? texts.get('year.added', hit.name, place.name, used, place.most)
        : texts.get('year.already', hit.name, place.name);
    this.done = { ...place, used };
    this.places = this.places.map((it) => (it.number === place.number ? this.done! : it));
    this.hits = this.hits?.map((it) => (it.shop === hit.shop ? { ...it, mine: [...it.mine, place.number] } : it));
  }
}
