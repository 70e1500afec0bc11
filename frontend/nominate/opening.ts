/** A nomination as the server keeps it. */
export interface Nomination {
  readonly nominee: number;
  readonly name: string;
  readonly domain?: string;
  readonly reason: string;
}

/** A shop that a search found. */
export interface Hit {
  readonly shop: number;
  readonly name: string;
  readonly domain?: string;
}

/** What the page is given once, when it opens. */
export interface Opening {
  readonly key: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly closes: string;
  readonly most: number;
  readonly longestReason: number;
  readonly lines: readonly Nomination[];
  /** Whom the category had on its list last, in the order of their names; only in a year of several. */
  readonly finalistsBefore?: readonly Hit[];
}

/** An answer of the server: the lines as they are kept now, or a sentence why not. */
export interface Reply {
  readonly lines?: readonly Nomination[];
  readonly refused?: string;
  readonly closed?: boolean;
}

/** The server's side of the nominations. */
export interface NominationServer {
  search(typed: string): Promise<readonly Hit[]>;
  nominate(shop: number): Promise<Reply>;
  nominateNew(address: string, name: string): Promise<Reply>;
  explain(nominee: number, reason: string): Promise<Reply>;
  remove(nominee: number): Promise<Reply>;
}
