import { css } from 'lit';

/** What stands above each page: the award, the progress in words, and notes. */
export const heads = css`
  header {
    display: grid;
    gap: 0.125rem;
    padding-bottom: 1rem;
  }
  .kicker {
    color: var(--laurel-accent);
    font-size: var(--laurel-size-s);
    font-weight: 700;
  }
  .closes {
    color: var(--laurel-muted);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    justify-content: space-between;
    margin-top: 0.75rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--laurel-line);
  }
  .needs {
    flex: 1 0 100%;
    color: var(--laurel-accent);
  }
  /* Keeps its place before there is something to say, so that the first answer moves nothing. */
  .saved {
    min-width: 7.5rem;
    min-height: 1lh;
    color: var(--laurel-muted);
    text-align: end;
  }
  .slim {
    padding-bottom: 0.5rem;
    font-size: var(--laurel-size-s);
  }
  .slim .kicker {
    display: none;
  }
  .slim h1 {
    font-size: var(--laurel-size-s);
    font-weight: 600;
  }
  .slim .progress {
    gap: 0 1rem;
    margin-top: 0.25rem;
    padding-top: 0.25rem;
  }
  .saved.done::before {
    content: '✓ ' / '';
    color: var(--laurel-good);
  }
  .note {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--laurel-leaf);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-sunk);
  }
  .note.good {
    border-color: var(--laurel-good);
  }
  header .note,
  [role='alert'] .note {
    margin-block: 0.75rem;
  }
`;
