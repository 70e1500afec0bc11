import { LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { BallotSection } from './ballot/ballot-section';
import type { SectionHost } from './ballot/ballot-state';
import { Closing } from './ballot/closing';
import type { BallotServer, Opening } from './ballot/opening';
import { Schedule } from './ballot/schedule';
import { ballotScreen } from './ballot/screen';
import { ballotStyles } from './ballot/styles';
import { toStars } from './ballot/to-stars';
import { warm } from './ballot/warming';
import { Place } from './kit/place';
import { Texts } from './kit/texts';

/** A member's ballot: a shop a step on a phone, all of them on a wide screen. The server opens it by calling `open`. */
@customElement('laurel-ballot')
export class BallotElement extends LitElement implements SectionHost {
  static override styles = ballotStyles;

  declare $server: BallotServer;
  texts!: Texts;
  closing!: Closing;
  section: BallotSection | undefined;
  readonly #place = new Place();
  #first = 0;
  readonly #size = new ResizeObserver(([entry]) => this.section?.resized(entry.contentRect.width));

  open(opening: Opening): void {
    this.texts = new Texts(opening);
    this.lang = opening.language;
    this.closing = new Closing(opening.closing);
    const section = new BallotSection(this, opening, this.$server, new Schedule());
    section.resized(this.clientWidth);
    this.section = section;
    this.#first = this.#place.at ? 0 : section.step;
    this.#watch(section);
    void this.updateComplete.then(() => warm(section));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.section) this.#watch(this.section);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.section?.end();
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
    this.#place.go(String(step));
  }

  stepsDone(): void {
    this.#place.back();
  }

  protected override render() {
    return this.section ? ballotScreen(this.section) : nothing;
  }

  #watch(section: BallotSection): void {
    this.closing.begin((ended) => void this.#minutePassed(section, ended));
    section.listen();
    this.#place.listen((at) => section.show(at ? Number(at) || 0 : this.#first));
    this.#size.observe(this);
  }

  async #minutePassed(section: BallotSection, ended: boolean): Promise<void> {
    this.requestUpdate();
    if (ended && (await section.isStillOpen())) location.reload();
  }
}
