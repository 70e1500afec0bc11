/** The state of places within this page. Flow's router leaves alone what bears it, and such moves need nothing from the server. */
const OURS = 'vaadin-router-ignore';

let open: Place | undefined;

addEventListener('popstate', (event) => {
  if (event.state !== OURS || open?.followed()) return;
  // Back from another page, which the router has left alone as well. What the router says itself is not the browser's.
  if (event.isTrusted) location.reload();
});

/**
 * Which part of this page is shown, as the browser's address says after its `#`: a category, or a step of a ballot. So back returns to
 * the part before, and a reload stays.
 */
export class Place {
  #path = '';
  #shown = '';
  /** What was shown before each step that was made here, the first one first. */
  #trail: string[] = [];
  #moved: (slug: string) => void = () => undefined;

  /** The address of the part that is shown, empty for the first. */
  get at(): string {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return ''; // an address that somebody has mangled is that of no part
    }
  }

  /** Calls with each place that the browser's own buttons lead to within this page. */
  listen(moved: (slug: string) => void): void {
    this.#moved = moved;
    if (this.at) this.#here();
    open = this;
  }

  end(): void {
    if (open === this) open = undefined;
  }

  go(slug: string): void {
    this.#trail.push(this.at);
    history.replaceState(OURS, '', here() + location.hash);
    history.pushState(OURS, '', addressOf(slug));
    this.#here();
  }

  /** As the browser's back, all the way to this part, else to the first; true where the page has to show it by itself. */
  back(slug = ''): boolean {
    const at = this.#trail.indexOf(slug);
    const steps = this.#trail.length - at;
    this.#trail = this.#trail.slice(0, Math.max(0, at)); // at once: who calls twice before the browser has moved would leave the page
    if (at >= 0) {
      history.go(-steps);
      return false;
    }
    history.replaceState(OURS, '', slug ? addressOf(slug) : here());
    this.#here();
    return true;
  }

  /** Shows where the browser has moved to; false where that is not on this page. */
  followed(): boolean {
    if (location.pathname !== this.#path) return false;
    if (this.at !== this.#shown) {
      this.#trail = this.#trail.slice(0, Math.max(0, this.#trail.lastIndexOf(this.at)));
      this.#here();
      this.#moved(this.#shown);
    }
    return true;
  }

  /** While Flow opens a page, the address is still that of the one before: so the path is taken when it is needed. */
  #here(): void {
    this.#path = location.pathname;
    this.#shown = this.at;
  }
}

/** Said in full, for a `#` alone would be one of the application's base. */
function here(): string {
  return location.pathname + location.search;
}

function addressOf(slug: string): string {
  return `${here()}#${encodeURIComponent(slug)}`;
}
