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
  .rows {
    display: grid;
    gap: 0.75rem;
    margin-block: 1rem;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(11rem, 1.4fr) repeat(var(--criteria), minmax(172px, 1fr)) 6rem;
    gap: 1rem;
    padding: 1rem 1.25rem;
    border-radius: var(--laurel-radius-m);
  }
  .who {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  .who .domain {
    justify-self: start;
    min-height: 0;
    padding: 0;
    margin: 0 0 0.25rem;
  }
  .who .used {
    grid-template-columns: 1fr;
  }
  .who .choice {
    min-height: 44px;
    padding: 0.25rem 0.75rem;
    font-size: var(--laurel-size-s);
  }
  .cell .stars {
    margin: 0 0 0 -6px;
  }
  .cell .star {
    width: 36px;
  }
  .cell .star svg {
    width: 30px;
    height: 30px;
  }
  .cell .weight {
    display: block;
    margin: 0;
    white-space: nowrap;
  }
  .cell .verdict {
    flex: 1 0 100%;
  }
  .cell .below {
    gap: 0.25rem;
  }
  .who .used {
    gap: 0.25rem;
  }
  .who legend {
    margin: 0;
    font-size: var(--laurel-size-s);
    font-weight: 400;
    color: var(--laurel-muted);
  }
  .passed {
    grid-column: 2 / -1;
    align-self: center;
    text-align: center;
  }
  .crown {
    flex-direction: column;
    justify-content: center;
    gap: 0.25rem;
    border-radius: var(--laurel-radius-m);
    text-align: center;
    font-size: var(--laurel-size-s);
    line-height: 1.3;
  }
  .crown .wreath {
    width: 3.5rem;
    height: 3.5rem;
  }
  .crown:has(:checked) {
    background: var(--laurel-sunk);
    box-shadow: inset 0 0 0 2px var(--laurel-leaf);
    font-weight: 700;
  }
`;
