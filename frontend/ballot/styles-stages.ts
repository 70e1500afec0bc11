import { css } from 'lit';

/** The single pages: welcome, shop, favourite, review, receipt, and the wide matrix. */
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
  .wreath g {
    transition: fill 0.4s;
  }
  .shop,
  .favourite {
    display: grid;
    gap: 1rem;
  }
  .shop h2,
  .favourite h2,
  .favourite > p,
  .welcome h2 {
    text-align: center;
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
    gap: 1.25rem;
    padding-top: 1.25rem;
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
  .said {
    list-style: none;
    margin-top: 1rem;
  }
  .said li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.875rem 0;
    border-top: 1px solid var(--laurel-line);
  }
  .said dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    font-size: var(--laurel-size-s);
  }
  .said dl div {
    display: flex;
    gap: 0.375rem;
  }
  .said dt {
    color: var(--laurel-muted);
  }
  .said dd {
    font-weight: 700;
  }
  .said dd.soft {
    font-weight: 400;
  }
  .said .quiet {
    flex: none;
    min-height: 44px;
    padding: 0.25rem 1rem;
    font-size: var(--laurel-size-s);
  }
  .review > .note {
    margin-top: 1rem;
  }
  .stage {
    padding: 2rem 1.25rem;
    border-radius: var(--laurel-radius-l);
    background: radial-gradient(90% 130% at 50% -20%, #6b480066, #0000 70%), var(--laurel-stage);
    box-shadow: var(--laurel-shadow), inset 0 0 0 1px #f6cf6c40, inset 0 0 0 6px #f6cf6c12;
    color: var(--laurel-on-stage);
    text-align: center;
  }
  .stage h1 {
    font-size: var(--laurel-size-xl);
  }
  .stage p,
  .stage dt {
    color: var(--laurel-stage-soft);
  }
  .stage dt {
    margin-top: 1rem;
    font-size: var(--laurel-size-s);
  }
  .stage .number {
    font: 700 1.5rem/1.4 var(--laurel-font-code);
    color: var(--laurel-stage-gold);
  }
  .stage .wreath .lit {
    fill: var(--laurel-stage-gold);
  }
  .tick {
    position: absolute;
    inset: 30%;
    fill: none;
    stroke: var(--laurel-stage-gold);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .after,
  .after .acts,
  .ask {
    display: grid;
    gap: 0.75rem;
    margin-top: 1rem;
  }
  .after .acts {
    max-width: 24rem;
  }
`;
