import { circle, fade } from "../../canvas/svg.ts"
import { still, type Thing } from "../../canvas/thing.ts"
import { hills, peaks } from "../../parts/land.ts"

/** Sky, far peaks and near hills. */
export const atlas = (far: string, near: readonly string[], y = 600, snow?: string): Thing =>
  still(
    peaks(
      y + 20,
      1000,
      far,
      [
        [130, 250],
        [360, 380],
        [640, 310],
        [880, 230],
      ],
      snow,
    ) + hills(`atlas${far}`, y, near),
  )

export const sun = (x: number, y: number, r: number, c: string): Thing =>
  still(circle(x, y, r * 1.5, c, fade(0.18)) + circle(x, y, r, c))
