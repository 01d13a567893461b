import { darken, lighten } from "../../canvas/colour.ts"
import { blob, ellipsePath } from "../../canvas/curve.ts"
import { ellipse, fade, stroke } from "../../canvas/svg.ts"
import { colour } from "../../palettes.ts"
import { shaded } from "../shaded.ts"

/** Fruits are about 50 units in radius around the origin unless they say otherwise. */
export const argan = (turn = 0, c = "#b59a3c") =>
  shaded(ellipsePath(0, 0, 46, 36), c, 42, turn, stroke("M-46 0C-20 -8 20 -8 46 0", darken(c, 0.3), 2.5))

/** The stone of the argan fruit, with its seams. */
export const arganStone = (turn = 0) => {
  const c = "#8a5a30"
  const seams = [-14, 0, 14].map((y) => stroke(`M-40 0C-16 ${y} 16 ${y} 40 0`, darken(c, 0.35), 2.5))
  return shaded(blob("-40 0, -10 -22, 28 -18, 42 0, 28 18, -10 22"), c, 28, turn, seams.join(""))
}

export const olive = (turn = 0, c: string = colour.olive) =>
  shaded(ellipsePath(0, 0, 44, 33), c, 40, turn, ellipse(-18, -14, 9, 5, lighten(c, 0.75), fade(0.7)))
