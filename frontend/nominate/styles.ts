import { css } from 'lit';
import { controls } from '../kit/controls';
import { faceStyles } from '../kit/face';

const page = css`
  :host {
    display: block;
    max-width: 44rem;
    color: var(--laurel-ink);
    font: 400 var(--laurel-size-m) / var(--laurel-leading) var(--laurel-font);
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
  h2,
  h3 {
    margin: 0 0 0.5rem;
    font: 700 var(--laurel-size-l) / 1.4 var(--laurel-font);
  }
  h3 {
    font-size: 1.0625rem;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75rem;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  .soft,
  small {
    color: var(--laurel-muted);
    font-size: var(--laurel-size-s);
  }
  .card {
    margin-bottom: 1.25rem;
    padding: min(1.5rem, 5vw);
    border: 1px solid var(--laurel-line);
    border-radius: var(--laurel-radius-m);
    background: var(--laurel-card);
    box-shadow: var(--laurel-shadow);
  }
  .card > :last-child,
  form > :last-child {
    margin-bottom: 0;
  }
  .field {
    display: block;
    margin-bottom: 0.35rem;
    font-weight: 600;
    cursor: default;
  }
  input,
  textarea {
    display: block;
    width: 100%;
    min-height: 48px;
    margin-bottom: 0.75rem;
    padding: 0.6rem 0.9rem;
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-paper);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-height: 5.5rem;
    margin-bottom: 0.35rem;
    resize: vertical;
  }
  :is(input, textarea):focus-visible {
    outline: var(--laurel-focus);
    outline-offset: 1px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding: 0.6rem 0;
    border-bottom: 1px solid var(--laurel-line);
  }
  .row > span {
    flex: 1 1 12rem;
    min-width: 0;
  }
  .row small,
  .shop small {
    display: block;
    font-weight: 400;
  }
  .shop {
    display: flex;
    gap: 0.875rem;
    align-items: center;
    margin-bottom: 0.5rem;
  }
  .shop h3 {
    margin: 0;
  }
  .initial {
    flex: none;
    display: grid;
    place-content: center;
    width: 2.75rem;
    height: 2.75rem;
    border: 1px solid var(--laurel-leaf);
    border-radius: 50%;
    background: var(--laurel-sunk);
    color: var(--laurel-accent);
    font-weight: 700;
  }
  .line + .line {
    margin-top: 1.25rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--laurel-line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .problem {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--laurel-bad);
    border-radius: var(--laurel-radius-s);
    background: var(--laurel-sunk);
  }
`;

/** The nominating page's looks; colours, type and space come from tokens.css. */
export const nominateStyles = [controls, faceStyles, page];
