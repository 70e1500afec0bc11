const NAP = 10_000;

/** Calls when the page goes to sleep or away, when it wakes from more than a nap, and when the network is back. */
export function watchPage(page: { sleeps(): void; wakes(): void; online(): void }, signal: AbortSignal): void {
  let hiddenAt = 0;
  const turned = () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = performance.now();
      page.sleeps();
    } else if (performance.now() - hiddenAt > NAP) page.wakes();
  };
  document.addEventListener('visibilitychange', turned, { signal });
  addEventListener('pagehide', () => page.sleeps(), { signal });
  addEventListener('online', () => page.online(), { signal });
}
