/** A link: to a view, or out of the application's face. */
export interface Way {
  readonly address: string;
  readonly label: string;
  readonly here: boolean;
  readonly door: boolean;
}

/** One of several things of which one is chosen. */
export interface Pick {
  readonly key: string;
  readonly label: string;
  readonly lang?: string;
  readonly chosen: boolean;
}

/** Picks with what they are about. */
export interface Choice {
  readonly label: string;
  readonly picks: readonly Pick[];
}

/** What the frame is given each time a view is shown; with a menu for who is signed in, with a way in for others. */
export interface Sight {
  readonly home: string;
  /** The mark, as path data. */
  readonly wreath: string;
  readonly place?: string;
  readonly wayIn?: Way;
  readonly menu?: {
    readonly person: string;
    readonly label: string;
    readonly ways: readonly Way[];
    readonly languages: Choice;
    readonly themes: Choice;
    readonly leave: string;
  };
  readonly connection: { readonly online: string; readonly offline: string; readonly reconnecting: string };
  readonly deskLabel: string;
  readonly desk: readonly Way[];
}

/** The twin on the server. */
export interface Twin {
  speak(language: string): Promise<void>;
  wear(theme: string): Promise<void>;
  leave(): Promise<void>;
}
