import { svg } from 'lit';

/** Two leaves on one stem at 0 0, for the left half and the right: one path, so that a slow phone has little to draw. */
const [LEFT, RIGHT] = [1, -1].map((way) => leaf(way * 62, 1.2) + leaf(way * 122, 1));

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
  return svg`<path class=${on ? 'lit' : ''} transform="rotate(${angle}) translate(42 0)" d=${left ? LEFT : RIGHT} />`;
}

/** A leaf from its stem at 0 0 to its tip and back, turned by so many degrees. */
function leaf(degrees: number, size: number): string {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const at = (x: number, y: number) =>
    [x * cos - y * sin, x * sin + y * cos].map((it) => (it * size).toFixed(2)).join(' ');
  return `M0 0q${at(9, -11)} ${at(20, 0)}q${at(-11, 11)} ${at(-20, 0)}z`;
}
