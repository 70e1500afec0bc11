import type { Hit } from './opening';

/** A category of the year. */
export interface Place {
  readonly number: number;
  readonly name: string;
  readonly about: string;
  readonly used: number;
  readonly most: number;
  readonly address: string;
}

/** A shop that a search found, with categories by their numbers: where it was on the list before, and where I named it. */
export interface PlacedHit extends Hit {
  readonly usual: readonly number[];
  readonly mine: readonly number[];
}

/** What the page of a year of several categories is given once, when it opens. */
export interface YearOpening {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly closes: string;
  readonly categories: readonly Place[];
}

/** An answer of the server: how many shops I have named in the category now, or a sentence why not. */
export interface PlacedReply {
  readonly used?: number;
  readonly refused?: string;
  readonly closed?: boolean;
}

/** The server's side of a year. */
export interface YearServer {
  search(typed: string): Promise<readonly PlacedHit[]>;
  nominate(category: number, shop: number): Promise<PlacedReply>;
}
