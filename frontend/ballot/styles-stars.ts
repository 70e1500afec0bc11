import { css } from 'lit';

/** Stars, and what people ask of their system: less motion, their own colours. */
export const stars = css`
  .stars {
    display: flex;
  }
  .star {
    justify-content: center;
    width: 48px;
    height: 48px;
    border-radius: var(--laurel-radius-s);
  }
  .star svg {
    width: 38px;
    height: 38px;
    fill: transparent;
    stroke: var(--laurel-edge);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .star.lit svg {
    fill: var(--laurel-gold);
    stroke: var(--laurel-leaf);
  }
  /* A finger does not hover, and a slow phone has better things to draw. */
  @media (hover: hover) {
    .star svg {
      transition: transform 0.12s;
    }
    .star:hover svg {
      transform: scale(1.1);
    }
    .wreath path {
      transition: fill 0.4s;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .star svg {
      stroke: CanvasText;
    }
    .wreath {
      fill: GrayText;
    }
    .star.lit svg,
    .wreath .lit {
      fill: Highlight;
      stroke: Highlight;
    }
    :is(.choice, .pill):has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .choice:has(:checked)::before {
      border-color: Highlight;
    }
    .pill:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    button.primary {
      border-width: 3px;
    }
  }
`;
