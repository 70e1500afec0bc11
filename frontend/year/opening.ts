import type { Criterion, Kept, Opening, Reply, Shop } from '../ballot/opening';

/** What the page of a year with several categories is given once, when it opens. It holds no shop yet. */
export interface YearOpening {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly closing: Opening['closing'];
  readonly share: Opening['share'];
  /** In the order in which this voter is offered them. */
  readonly categories: readonly Offered[];
}

/** A category as it is offered among others. */
export interface Offered {
  readonly number: number;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly key: string;
  readonly shops: number;
  readonly criteria: number;
  readonly minimumShops: number;
  readonly participation: string;
  readonly kept: Kept;
}

/** What can be marked in a category, or a sentence why nothing can. */
export interface Paper {
  readonly shops: readonly Shop[];
  readonly criteria: readonly Criterion[];
  /** Words that read otherwise in this category. */
  readonly texts: Readonly<Record<string, string>>;
  /** Which shops are the voter's own, in a sentence. */
  readonly own?: string;
  readonly refused?: string;
  readonly closed?: boolean;
}

/** One of the ballots that go out with one press. */
export interface Try {
  readonly number: number;
  readonly version: number;
  readonly id: string;
  readonly answers: string;
}

/** The server's side of a year's ballots. `cast` and `reread` answer in the order in which they were asked. */
export interface YearServer {
  paper(number: number): Promise<Paper>;
  save(number: number, version: number, id: string, answers: string): Promise<Reply>;
  cast(tries: readonly Try[]): Promise<readonly Reply[]>;
  withdraw(number: number, version: number, id: string): Promise<Reply>;
  reread(numbers: readonly number[]): Promise<readonly Reply[]>;
}
