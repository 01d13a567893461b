import { darken, lighten } from "../../canvas/colour.ts"
import { polar } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, type Point } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"

/** Sprigs grow from the origin up and to the right, about 300 units; `lean` bends them. */
export const stem = (length: number, lean: number): Point[] => [
  [0, 0],
  [lean * 0.2, -length * 0.34],
  [lean * 0.6, -length * 0.7],
  [lean, -length],
]

export const floret = (r: number, c: string): Thing =>
  together([
    ...upTo(4).map((i) =>
      still(circle(...polar(r * 0.62, 45 + i * 90), r * 0.56, i % 2 ? c : lighten(c, 0.2))),
    ),
    still(circle(0, 0, r * 0.3, lighten(c, 0.75))),
  ])

export const floretCluster = (r: number, c: string, count: number): Thing =>
  together(
    upTo(count).map((i) => put(floret(r, i % 2 ? c : darken(c, 0.12)), ...polar(i ? r * 1.3 : 0, i * 67))),
  )
