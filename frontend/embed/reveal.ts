/**
 * Counts down to the moment of a result and shows the result to whoever waits as soon as it is out. It asks a small file for that:
 * rarely before the moment, and spread over some seconds after it. Without it a link looks again.
 */
const RARELY = 300_000;
const FIRST = 400;
const SPREAD = 3_600;
const LONGEST = 60_000;

const box = document.querySelector<HTMLElement>('[data-reveal]');
const clock = box?.querySelector<HTMLElement>('.clock');
let at = Date.parse(box?.dataset.at ?? '');
/** So many milliseconds the clock of the server is before that of this machine. */
let ahead = 0;
let asked = 0;

const left = () => at - Date.now() - ahead;

function tick() {
  if (!box?.isConnected) return;
  const seconds = Math.max(0, Math.ceil(left() / 1000));
  let rest = seconds;
  for (const part of clock?.querySelectorAll<HTMLElement>('[data-unit]') ?? []) {
    const unit = Number(part.dataset.unit);
    part.textContent = String(Math.floor(rest / unit)).padStart(unit < 86400 ? 2 : 1, '0');
    rest %= unit;
  }
  if (clock) clock.hidden = seconds === 0;
  const soon = box?.querySelector<HTMLElement>('.soon');
  const words = seconds === 0 ? (soon?.dataset.words ?? '') : '';
  if (soon && soon.textContent !== words) soon.textContent = words;
  setTimeout(tick, left() > 0 ? left() % 1000 || 1000 : 1000);
}

function put(page: Document) {
  const main = page.querySelector('main');
  if (!main) return;
  document.title = page.title;
  document.querySelector('main')?.replaceWith(document.adoptNode(main));
  for (const inert of main.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.src = inert.src;
    inert.replaceWith(script);
  }
  scrollTo(0, 0);
  const title = main.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus();
}

async function show() {
  const answer = await fetch(location.pathname, { cache: 'reload' });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (page.querySelector('[data-reveal]')) return false;
  if ('startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    document.startViewTransition(() => put(page));
  else put(page);
  return true;
}

/** Whether the result is here. */
async function ask(file: string) {
  const answer = await fetch(file, { cache: 'no-cache' });
  const told: { at: string | null; out: boolean; now?: string } = await answer.json();
  const now = Date.parse(told.now ?? answer.headers.get('Date') ?? '');
  // The header tells whole seconds, and may have lain on the way for some.
  if (Math.abs(now - Date.now()) > 10_000) ahead = now - Date.now();
  if (told.out) return show();
  if (told.at) at = Date.parse(told.at);
  return false;
}

function wait(file: string) {
  const spread = Math.random() * SPREAD;
  const soon = Math.min(2000 * 2 ** asked, LONGEST) + spread;
  if (left() <= 0) asked++;
  else asked = 0;
  const until =
    left() > 0 ? Math.min(left() + FIRST + spread, RARELY + 10 * spread) : asked > 1 ? soon : FIRST + spread;
  setTimeout(() => {
    ask(file)
      .catch(() => false)
      .then((here) => here || wait(file));
  }, until);
}

if (box?.dataset.reveal) {
  const file = box.dataset.reveal;
  for (const part of box.querySelectorAll<HTMLElement>('.waits, .look')) part.hidden = part.matches('.look');
  tick();
  ask(file)
    .catch(() => false)
    .then((here) => here || wait(file));
}
