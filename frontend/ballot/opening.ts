/** What the page is given once, when it opens. Shops stand in this voter's own order. */
export interface Opening {
  readonly key: string;
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly edition: string;
  readonly closing: { readonly words: string; readonly zone: string; readonly milliseconds: number };
  readonly minimumShops: number;
  readonly shops: readonly Shop[];
  readonly criteria: readonly Criterion[];
  readonly participation: string;
  readonly share: { readonly address: string; readonly text: string };
  readonly kept: Kept;
}

export interface Shop {
  readonly number: number;
  readonly name: string;
  readonly domain?: string;
  /** The address of its picture. */
  readonly face?: string;
}

export interface Criterion {
  readonly name: string;
  readonly weight: number;
}

/** What the server keeps of this voter's ballot: the draft, and what was cast. */
export interface Kept {
  readonly version: number;
  readonly answers: string;
  readonly cast?: { readonly answers: string; readonly number: string; readonly at: string };
}

/** An answer of the server: the ballot as it is kept now, a newer one from elsewhere, or a sentence why not. */
export interface Reply {
  readonly kept?: Kept;
  readonly newer?: Kept;
  readonly refused?: string;
  readonly closed?: boolean;
}

/** The server's side of the ballot. Each call is one request; a second call with the same id changes nothing. */
export interface BallotServer {
  save(version: number, id: string, answers: string): Promise<Reply>;
  cast(version: number, id: string, answers: string): Promise<Reply>;
  withdraw(version: number, id: string): Promise<Reply>;
  reread(): Promise<Reply>;
}
