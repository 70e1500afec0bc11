import { css } from 'lit';
import { controls } from '../kit/controls';
import { faceStyles } from '../kit/face';
import { heads } from './styles-heads';
import { matrixStyles } from './styles-matrix';
import { results } from './styles-results';
import { stages } from './styles-stages';
import { stars } from './styles-stars';

const page = css`
  :host {
    display: block;
    max-width: 76rem;
    margin: 0 auto;
    --side: max(min(1rem, 4vw), env(safe-area-inset-left), env(safe-area-inset-right));
    padding: 1rem var(--side) 0;
    color: var(--laurel-ink);
    font: 400 var(--laurel-size-m) / var(--laurel-leading) var(--laurel-font);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  :host(:lang(ko)) {
    word-break: keep-all;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h1,
  h2 {
    line-height: 1.35;
    text-wrap: balance;
  }
  h1 {
    font-family: var(--laurel-font-display);
    font-size: var(--laurel-size-l);
  }
  h2 {
    font-size: var(--laurel-size-xl);
  }
  h3 {
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .soft,
  small {
    color: var(--laurel-muted);
  }
  small,
  .weight,
  .saved,
  .closes {
    font-size: var(--laurel-size-s);
  }
  .card {
    padding: min(1.5rem, 6vw) min(1.25rem, 5vw);
    border: 1px solid var(--laurel-line);
    border-radius: var(--laurel-radius-l);
    background: var(--laurel-card);
    box-shadow: var(--laurel-shadow);
  }
  .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    margin: 1rem calc(-1 * var(--side)) 0;
    padding: 0.75rem var(--side) calc(0.75rem + env(safe-area-inset-bottom));
    border-top: 1px solid var(--laurel-line);
    background: var(--laurel-paper);
  }
  .asking {
    flex: 0 0 100%;
  }
  .bar .quiet {
    flex: 0 0 auto;
  }
  .bar .primary {
    flex: 1 1 8rem;
  }
  .skip {
    display: flex;
    margin: 0.5rem auto 0;
  }
  .bar .need {
    flex: 1 1 20rem;
    align-self: center;
    color: var(--laurel-accent);
    font-weight: 700;
  }
`;

/** All of the ballot's looks; colours, type and space come from tokens.css. */
export const ballotStyles = [page, heads, controls, faceStyles, stars, stages, results, matrixStyles];
