/** Moves the page so that the question just answered stands at its top and the stars below it are seen. */
export function toStars(ballot: ParentNode): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  ballot.querySelector('.shop .used')?.scrollIntoView({ block: 'start', behavior });
}
