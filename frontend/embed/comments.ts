/**
 * Brings the comments behind a link below it, once the reader comes near: the page around them stays as cacheable as it was. Without
 * this script, or where nothing can be fetched, the link leads to them on a page of their own.
 */
async function bring(link: HTMLAnchorElement) {
  try {
    const answer = await fetch(link.href, { credentials: 'omit' });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const comments = page.querySelector('main .comments, main .empty');
    if (comments) link.closest('p')?.before(document.importNode(comments, true));
  } catch {
    // The link stays.
  }
}

const near = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void bring(target as HTMLAnchorElement);
    }
  },
  { rootMargin: '600px' },
);
document.querySelectorAll('a[data-comments]').forEach((it) => near.observe(it));
