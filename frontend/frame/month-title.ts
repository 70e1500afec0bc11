/**
 * A calendar titles its months in the order of the page's language, which its server side cannot set: in Korean the year comes
 * first.
 */
void customElements.whenDefined('vaadin-date-picker').then((picker) => {
  const words = { ...(picker as unknown as { defaultI18n: object }).defaultI18n, formatTitle };
  Object.defineProperty(picker, 'defaultI18n', { get: () => words });
});

function formatTitle(month: string, year: number): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { year: 'numeric', month: 'long' })
    .formatToParts(new Date(year, 0))
    .map((part) => (part.type === 'month' ? month : part.value))
    .join('');
}
