import { svg } from 'lit';

/** Reads from the foot to the open top; a leaf in a box of its own, its stem at 0 0. */
const LEAF = 'M0 0q9-11 20 0q-11 11-20 0z';

/** A wreath with one pair of leaves for every shop, on the left from the first on; those answered are lit. */
export function wreath(lit: readonly boolean[]) {
  const half = Math.ceil(lit.length / 2);
  return svg`<svg class="wreath" viewBox="-60 -60 120 120" aria-hidden="true" focusable="false">
    ${lit.map((on, shop) => {
      const left = shop < half;
      const place = left ? shop : lit.length - 1 - shop;
      const turn = 102 - (place + 0.5) * (236 / 2 / half) * 1.18;
      return leaves(left ? 180 - turn : turn, left, on);
    })}
  </svg>`;
}

function leaves(angle: number, left: boolean, on: boolean) {
  const way = left ? 1 : -1;
  return svg`<g class=${on ? 'lit' : ''} transform="rotate(${angle}) translate(42 0)">
    <path d=${LEAF} transform="rotate(${way * 62}) scale(1.2)"/>
    <path d=${LEAF} transform="rotate(${way * 122}) scale(1)"/>
  </g>`;
}
