import { css } from 'lit';
import { ballotStyles } from '../ballot/styles';

const categories = css`
  .lead {
    margin-top: 0.75rem;
  }
  .categories {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    list-style: none;
  }
  .categories .card {
    padding: 0;
  }
  .category {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: flex-start;
    width: 100%;
    height: 100%;
    padding: 1rem min(1.25rem, 5vw);
    border: 0;
    border-radius: var(--laurel-radius-l);
    font: inherit;
    text-align: start;
  }
  div.category {
    flex-direction: column;
    align-items: flex-start;
    gap: 0.125rem;
  }
  .category .sign {
    flex: none;
    width: 3.5rem;
    height: 3.5rem;
  }
  .category .words {
    display: grid;
    gap: 0.125rem;
    min-width: 0;
  }
  .category .name {
    font-weight: 700;
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  .category .about,
  .category .soft,
  .category .state {
    font-size: var(--laurel-size-s);
  }
  .category .about {
    color: var(--laurel-muted);
  }
  .category .state {
    color: var(--laurel-muted);
    font-weight: 700;
  }
  .category :is(.begun, .ready, .changed, .clash) {
    color: var(--laurel-accent);
  }
  .category .state.cast {
    color: var(--laurel-good);
  }
  .category .state.cast::before {
    content: '✓ ' / '';
  }
  .all .primary {
    flex: 0 1 28rem;
  }
  .nothing-ready {
    margin-top: 1rem;
  }
  .back {
    margin-block: -0.5rem 0.25rem;
  }
  .back .link {
    padding-inline: 0;
  }
  .back .link::before {
    content: '← ' / '';
    white-space: pre;
  }
  .own {
    margin-bottom: 1rem;
  }
`;

/** The looks of the page of categories, and of the ballots below it. */
export const yearStyles = [ballotStyles, categories];
