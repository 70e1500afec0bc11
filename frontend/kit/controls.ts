import { css } from 'lit';

/** What is tapped: never smaller than 44 px, the stars 48; a hidden radio button lies over the whole of its face. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--laurel-button-height);
    padding: var(--laurel-button-padding);
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-pill);
    background: none;
    color: inherit;
    font: var(--laurel-button-font);
    text-decoration: none;
    word-break: inherit;
    cursor: pointer;
  }
  button.primary {
    border-color: var(--laurel-leaf);
    background: var(--laurel-gold);
    color: var(--laurel-on-gold);
  }
  button.link,
  button.clear {
    border-color: transparent;
    background: none;
    color: var(--laurel-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.clear {
    min-height: 44px;
    min-width: 44px;
    padding: 0.25rem 0.5rem;
    font-weight: 400;
    font-size: var(--laurel-size-s);
  }
  button:focus-visible {
    box-shadow: var(--laurel-glow);
  }
  @media (hover: hover) {
    button:hover {
      box-shadow: var(--laurel-glow);
    }
  }
  button[disabled] {
    border-color: var(--laurel-line);
    background: var(--laurel-sunk);
    color: var(--laurel-muted);
    cursor: default;
  }
  [hidden] {
    visibility: hidden;
  }
  :is(button, a):focus-visible,
  label:has(:focus-visible) {
    outline: var(--laurel-focus);
    outline-offset: 2px;
  }
  a {
    color: var(--laurel-accent);
    text-underline-offset: 0.2em;
  }
  label {
    position: relative;
    display: flex;
    align-items: center;
    cursor: pointer;
  }
  /* The bar at the bottom hides nothing that has the focus. */
  fieldset,
  button,
  input {
    scroll-margin-block: 5rem 7rem;
  }
  label > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    z-index: 1;
    cursor: inherit;
  }
  legend {
    padding: 0;
  }
  .choice {
    gap: 0.75rem;
    min-height: 52px;
    padding: 0.5rem 1rem;
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-radius-m);
    font-weight: 600;
  }
  .choice::before {
    content: '';
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    border: 2px solid var(--laurel-edge);
    border-radius: 50%;
  }
  .choice:has(:checked) {
    border-color: var(--laurel-leaf);
    background: var(--laurel-sunk);
    box-shadow: inset 0 0 0 1px var(--laurel-leaf);
  }
  .choice:has(:checked)::before {
    border: 6px solid var(--laurel-accent);
  }
  .choice small {
    display: block;
    font-weight: 400;
  }
  .used {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.5rem;
  }
  .used .choice {
    gap: 0.5rem;
    padding-inline: 0.75rem;
  }
  .used legend {
    margin-bottom: 0.5rem;
    font-weight: 600;
  }
  .pill {
    min-height: 44px;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--laurel-edge);
    border-radius: var(--laurel-pill);
    font-size: var(--laurel-size-s);
  }
  .pill:has(:checked) {
    border-color: var(--laurel-accent);
    background: var(--laurel-accent);
    color: var(--laurel-card);
    font-weight: 700;
  }
`;
