/** A link: to a view, or out of the application. */
export interface FrameLink {
  readonly address: string;
  readonly label: string;
  readonly here: boolean;
  readonly door: boolean;
}

/** One of several things of which one is chosen. */
export interface FrameOption {
  readonly key: string;
  readonly label: string;
  readonly lang?: string;
  readonly chosen: boolean;
}

/** Options with what they are for. */
export interface OptionGroup {
  readonly label: string;
  readonly picks: readonly FrameOption[];
}

/** What the frame is given each time a view is shown; a menu for members, a way to sign in for others. */
export interface FrameContent {
  readonly home: string;
  /** The mark, as path data. */
  readonly wreath: string;
  readonly place?: string;
  readonly wayIn?: FrameLink;
  readonly menu?: {
    readonly person: string;
    readonly label: string;
    readonly ways: readonly FrameLink[];
    readonly languages: OptionGroup;
    readonly themes: OptionGroup;
    readonly leave: string;
  };
  readonly connection: {
    readonly online: string;
    readonly offline: string;
    readonly reconnecting: string;
    readonly busy: string;
  };
  readonly deskLabel: string;
  readonly desk: readonly FrameLink[];
}

/** The server's side of the frame. */
export interface FrameServer {
  speak(language: string): Promise<void>;
  wear(theme: string): Promise<void>;
  leave(): Promise<void>;
}
