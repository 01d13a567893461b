import { darken, lighten } from "../../canvas/colour.ts"
import { blob, closedSmooth, ellipsePath } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { at, circle, ellipse, path, stroke } from "../../canvas/svg.ts"
import { ball, shaded } from "../shaded.ts"

const almondShape = blob("-46 0, -22 -20, 12 -26, 38 -14, 46 0, 38 14, 12 26, -22 20")

export const almond = (turn = 0, c = "#a8622f") => {
  const lines = [-16, -8, 0, 8, 16].map((y) =>
    stroke(`M-44 0C-14 ${y * 1.5} 20 ${y * 1.4} 44 ${y * 0.2}`, darken(c, 0.26), 2.2),
  )
  return shaded(almondShape, c, 30, turn, lines.join(""))
}

export const almondInShell = (turn = 0, c = "#cda269") => {
  const r = seeded(`shell${turn}`)
  const pits = upTo(14).map(() => ellipse(r.wobble(34), r.wobble(16), 3, 1.8, darken(c, 0.32)))
  return shaded(almondShape, c, 34, turn, pits.join(""))
}

export const walnut = (turn = 0, c = "#b98450") => {
  const seams = stroke("M-46 0C-20 8 20 8 46 0", darken(c, 0.4), 5)
  const furrows = [
    "M-34 -22C-20 -10 -24 -4 -10 -8",
    "M-8 -38C0 -24 14 -26 12 -10",
    "M20 -32C30 -22 22 -12 34 -8",
    "M-30 20C-16 14 -12 26 -2 18",
    "M8 34C14 20 26 28 32 16",
    "M-14 -22C-6 -18 -2 -12 4 -16",
  ]
  return shaded(
    ellipsePath(0, 0, 48, 42),
    c,
    46,
    turn,
    furrows.map((d) => stroke(d, darken(c, 0.28), 3.4)).join("") + seams,
  )
}

export const walnutOpen = (turn = 0) => {
  const kernel = "#dcae70"
  const lobe = (s: number) =>
    closedSmooth([
      [s * 4, -28],
      [s * 20, -30],
      [s * 34, -14],
      [s * 27, -2],
      [s * 35, 12],
      [s * 22, 28],
      [s * 6, 24],
      [s * 10, 0],
    ])
  const lines = stroke("M-20 -18C-12 -8 -26 2 -14 16M20 -18C12 -8 26 2 14 16", darken(kernel, 0.3), 3)
  const open =
    circle(0, 0, 47, "#9b6638") +
    circle(0, 0, 40, "#5f3a22") +
    path(lobe(1), kernel) +
    path(lobe(-1), lighten(kernel, 0.3)) +
    lines
  return { art: at(0, 0, open, 1, turn), shade: ball(47, kernel).shade }
}
