import { css } from 'lit';

/** The wide page: a shop a row, the marks side by side. */
export const matrixStyles = css`
  .beside {
    display: flex;
    gap: 2rem;
    align-items: center;
  }
  .beside .medal {
    flex: none;
    margin: 0;
    width: 9rem;
    height: 9rem;
  }
  .beside h2 {
    text-align: start;
  }
  .beside .promises {
    grid-template-columns: 1fr 1fr;
    max-width: none;
    margin-top: 0.75rem;
    font-size: var(--laurel-size-s);
  }
  .matrix {
    width: 100%;
    margin-block: 1rem 0.5rem;
    border: 1px solid var(--laurel-line);
    border-radius: var(--laurel-radius-l);
    border-spacing: 0;
    background: var(--laurel-card);
    table-layout: fixed;
  }
  .matrix :is(th, td) {
    padding: 0.25rem 0.375rem;
    border-bottom: 1px solid var(--laurel-line);
    text-align: center;
    scroll-margin-block: 5rem 7rem;
  }
  .matrix tbody tr:last-child > :is(th, td) {
    border-bottom: 0;
  }
  .matrix thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    padding-block: 0.625rem;
    border-bottom: 2px solid var(--laurel-leaf);
    background: var(--laurel-card);
    font-size: var(--laurel-size-s);
    line-height: 1.35;
  }
  .matrix thead th:first-child {
    border-start-start-radius: var(--laurel-radius-l);
  }
  .matrix thead th:last-child {
    border-start-end-radius: var(--laurel-radius-l);
  }
  .matrix .narrow {
    width: 5.25rem;
  }
  .matrix thead th:not(.narrow, :first-child) {
    width: 9.75rem;
  }
  .matrix .weight {
    font-weight: 400;
    color: var(--laurel-muted);
    white-space: nowrap;
  }
  .matrix th:first-child {
    padding-inline-start: 1rem;
    text-align: start;
  }
  .matrix .row > :is(th, td) {
    height: 72px;
  }
  .matrix .row > :is(th, td):focus-visible {
    outline: var(--laurel-focus);
    outline-offset: -3px;
    border-radius: var(--laurel-radius-s);
  }
  .matrix .row:has(:focus-visible) {
    background: var(--laurel-sunk);
  }
  .who {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    line-height: 1.35;
  }
  .who span {
    display: block;
  }
  .who .domain {
    display: inline-block;
    min-height: 24px;
    padding: 0;
    margin: 0;
    font-weight: 400;
    line-height: 24px;
  }
  .passed .who span {
    color: var(--laurel-muted);
    font-weight: 400;
  }
  .cell .stars {
    flex-wrap: wrap;
    justify-content: center;
    margin: 0;
  }
  .cell .star {
    width: 28px;
    height: 32px;
  }
  .cell .star svg {
    width: 26px;
    height: 26px;
  }
  .opinion,
  .cell .clear {
    min-width: 0;
    min-height: 24px;
    padding: 0 0.5rem;
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 22px;
  }
  .opinion {
    border: 1px solid transparent;
    border-radius: var(--laurel-pill);
    color: var(--laurel-muted);
  }
  .opinion:has(:checked) {
    border-color: var(--laurel-accent);
    background: var(--laurel-accent);
    color: var(--laurel-card);
    font-weight: 700;
  }
  .unused,
  .crown {
    display: grid;
    place-items: center;
    min-height: 48px;
    border-radius: var(--laurel-radius-s);
  }
  .unused span {
    width: 1.375rem;
    height: 1.375rem;
    border: 2px solid var(--laurel-edge);
    border-radius: 0.3rem;
  }
  .unused:has(:checked) span {
    border-color: var(--laurel-accent);
    background: var(--laurel-accent);
  }
  .unused:has(:checked) span::before {
    content: '✓' / '';
    display: block;
    color: var(--laurel-card);
    font: 700 1rem/1.125rem var(--laurel-font);
    text-align: center;
  }
  .crown .wreath {
    width: 2.5rem;
    height: 2.5rem;
  }
  .crown:has(:checked) {
    background: var(--laurel-sunk);
    box-shadow: inset 0 0 0 2px var(--laurel-leaf);
  }
  .keys {
    margin-bottom: 1rem;
    font-size: var(--laurel-size-s);
  }
  @media (forced-colors: active) {
    .opinion:has(:checked),
    .unused:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
