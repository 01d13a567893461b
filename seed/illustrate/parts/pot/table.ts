import { darken, lighten } from "../../canvas/colour.ts"
import { circle } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { turn, type Ware } from "./ware.ts"

export const deepBowl = (ware: Ware) =>
  turn(
    [
      [0, 76],
      [0, 76],
      [16, 80],
      [24, 96],
      [80, 156],
      [136, 178],
      [142, 178],
    ],
    ware,
    0.28,
  )

export const goblet = (ware: Ware) =>
  turn(
    [
      [0, 70],
      [0, 70],
      [14, 50],
      [50, 28],
      [80, 32],
      [110, 74],
      [190, 90],
      [196, 90],
    ],
    ware,
    0.24,
  )

export const candlestick = (ware: Ware) =>
  turn(
    [
      [0, 92],
      [0, 92],
      [16, 84],
      [40, 34],
      [120, 24],
      [150, 44],
      [166, 52],
      [172, 30],
      [196, 28],
      [210, 46],
      [216, 46],
    ],
    ware,
    0.24,
  )

export const dish = (r: number, c: string, painting: string): Thing => ({
  art:
    circle(0, 0, r, darken(c, 0.1)) +
    circle(0, 0, r * 0.985, c) +
    painting +
    `<circle r="${r * 0.72}" fill="none" stroke="#1d1a33" stroke-width="${r * 0.02}" opacity=".14"/>` +
    `<path d="M${-r * 0.86} ${-r * 0.3}A${r * 0.91} ${r * 0.91} 0 0 1 ${-r * 0.2} ${-r * 0.88}" fill="none" stroke="${lighten(c, 0.9)}" stroke-width="${r * 0.035}" stroke-linecap="round" opacity=".7"/>` +
    `<path d="M${r} 0A${r} ${r} 0 0 1 ${-r * 0.5} ${r * 0.866}A${r * 1.05} ${r * 1.05} 0 0 0 ${r} 0Z" fill="#1d1a33" opacity=".2"/>`,
  shade: `<circle r="${r}"/>`,
})
