import { css } from 'lit';

/** The single pages: welcome, shop, favourite. */
export const stages = css`
  .medal {
    position: relative;
    width: 6.5rem;
    height: 6.5rem;
    margin: 0 auto;
    color: var(--laurel-accent);
  }
  .medal.large {
    width: 9rem;
    height: 9rem;
  }
  .medal > span {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font: 700 2rem/1 var(--laurel-font-display);
  }
  .medal.large > span {
    font-size: 3rem;
  }
  .wreath {
    display: block;
    width: 100%;
    height: 100%;
    fill: var(--laurel-line);
  }
  .wreath .lit {
    fill: var(--laurel-leaf);
  }
  .shop,
  .favourite {
    display: grid;
    gap: 1rem;
  }
  .favourite h2,
  .favourite > p,
  .welcome h2 {
    text-align: center;
  }
  .shop {
    padding-block: 0.75rem 1rem;
    gap: 0.75rem;
  }
  .top {
    display: flex;
    gap: 0.875rem;
    align-items: center;
  }
  .top .medal {
    flex: none;
    width: 4rem;
    height: 4rem;
    margin: 0;
  }
  .top .medal > span {
    font-size: 1.25rem;
  }
  .title {
    flex: 1 1 auto;
  }
  .title h2 {
    font-size: var(--laurel-size-l);
  }
  .title .domain {
    padding: 0;
    margin: -0.5rem 0;
  }
  .shop .used {
    scroll-margin-top: 4.5rem;
  }
  .place {
    display: block;
    font: 600 var(--laurel-size-s) / 1.6 var(--laurel-font);
    color: var(--laurel-muted);
  }
  .domain {
    justify-self: center;
    min-height: 44px;
    padding: 0.5rem;
    margin: -1rem 0 -0.5rem;
    font-size: var(--laurel-size-s);
  }
  .criteria {
    display: grid;
    gap: 1rem;
    padding-top: 0.75rem;
    border-top: 1px solid var(--laurel-line);
  }
  .criterion .name {
    font-weight: 700;
  }
  .criterion .weight {
    margin-inline-start: 0.375rem;
    color: var(--laurel-muted);
  }
  .stars {
    margin: 0.25rem 0 0.25rem -5px;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .verdict {
    flex: 1 1 7rem;
    font-size: var(--laurel-size-s);
    color: var(--laurel-muted);
  }
  .favourite fieldset {
    display: grid;
    gap: 0.5rem;
  }
  .promises {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    margin: 1.25rem auto 0;
    max-width: 34rem;
    list-style: none;
  }
  .promises li {
    padding-inline-start: 1.75rem;
    background: radial-gradient(circle at 0.375rem 0.8rem, var(--laurel-leaf) 0.25rem, transparent 0.3rem);
  }
`;
