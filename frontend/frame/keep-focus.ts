export {}; // a module of its own

/**
 * Nobody is thrown back to where a page begins. What was pressed may be gone or at rest once its act is done: the server draws a list
 * anew, or a dialog closes whose button it was. Then the focus goes to what bears the same name, else to the content itself, and the page
 * does not jump.
 */
const PAUSE = 150; // who leads to a field or gives the focus back after a dialog does so before
const ABLE = 'a[href], button, summary, input, select, textarea, vaadin-button, [tabindex]:not([tabindex="-1"])';

let last: HTMLElement | undefined;
let label = '';

document.addEventListener('focusin', ({ target }) => {
  const element = target as HTMLElement;
  if (!content()?.contains(element)) return;
  last = element;
  label = nameOf(element);
});

let timer = 0;
new MutationObserver(() => {
  if (!last || isThere(last)) return;
  clearTimeout(timer);
  timer = setTimeout(find, PAUSE) as unknown as number;
}).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['disabled'],
});

/** What opens is brought into view where the person opened it. */
for (const opening of ['opened-changed', 'toggle']) {
  document.addEventListener(
    opening,
    ({ target }) => {
      const part = target as HTMLElement & { opened?: boolean; open?: boolean };
      if (!part.matches?.('vaadin-details, main details') || !(part.opened ?? part.open)) return;
      if (part.contains(document.activeElement)) requestAnimationFrame(() => part.scrollIntoView({ block: 'nearest' }));
    },
    { capture: true },
  );
}

function find(): void {
  const gone = last;
  if (!gone || isThere(gone) || !isLost()) return;
  const main = content();
  if (!main) return;
  const again = [...main.querySelectorAll<HTMLElement>(ABLE)].find(
    (it) => isThere(it) && it.localName === gone.localName && nameOf(it) === label,
  );
  if (!again) main.tabIndex = -1;
  (again ?? main).focus({ preventScroll: true });
  again?.scrollIntoView({ block: 'nearest' });
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.hasAttribute('disabled');
}

function isLost(): boolean {
  return !document.activeElement || document.activeElement === document.body;
}

function content(): HTMLElement | null {
  return document.getElementById('content');
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}
