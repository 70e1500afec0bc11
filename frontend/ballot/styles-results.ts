import { css } from 'lit';

/** The review and the receipt. */
export const results = css`
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
  .said .face + div {
    flex: 1;
  }
  /* What is not in sight is laid out when it comes into sight. */
  .said li:nth-child(n + 7) {
    content-visibility: auto;
    contain-intrinsic-size: auto 4.5rem;
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
    background: var(--laurel-limelight);
    box-shadow: var(--laurel-shadow), var(--laurel-rim);
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
  .share {
    padding-top: 1rem;
    border-top: 1px solid var(--laurel-line);
  }
  .share .address {
    width: 100%;
    min-height: 44px;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-sunk);
    color: inherit;
    font: inherit;
    font-size: var(--laurel-size-s);
  }
`;
