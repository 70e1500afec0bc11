import { css } from 'lit';

/** What the page of a year's categories has beside the nominating page's looks. */
export const yearStyles = css`
  .place a {
    display: inline-block;
    min-height: 44px;
    padding: 0.5rem 0;
    font-weight: 700;
  }
  .place:last-child {
    border-bottom: 0;
  }
  .used-up {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .used-up[data-full] {
    color: var(--laurel-accent);
    font-weight: 700;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .line h3 small {
    display: block;
    font-weight: 400;
  }
  .line > p {
    margin-bottom: 0.5rem;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-bottom: 0.75rem;
  }
  .ways > select {
    flex: 1 1 10rem;
    min-width: 0;
    min-height: 48px;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-paper);
    color: inherit;
    font: inherit;
  }
  select:focus-visible {
    outline: var(--laurel-focus);
    outline-offset: 1px;
  }
  .done {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--laurel-leaf);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-sunk);
  }
`;
