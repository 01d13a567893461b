import { darken, lighten } from "../../canvas/colour.ts"
import { blob, star } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, ellipse, fade, path, stroke } from "../../canvas/svg.ts"
import { put, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { leaf } from "../plant.ts"
import { ball, shaded } from "../shaded.ts"

export const apple = (c = "#b2392b", blush = "#d9a63c"): Thing => {
  const d = blob("0 -40, 22 -50, 50 -34, 54 4, 34 44, 10 48, 0 44, -10 48, -34 44, -54 4, -50 -34, -22 -50")
  const streaks = upTo(9).map((i) =>
    stroke(
      `M${(i - 4) * 5} -40C${(i - 4) * 15} -16 ${(i - 4) * 15} 16 ${(i - 4) * 7} 42`,
      blush,
      i % 2 ? 3 : 6,
      fade(0.4),
    ),
  )
  const body = shaded(d, c, 52, 0, streaks.join("") + ellipse(0, -40, 20, 8, darken(c, 0.5)))
  return {
    art:
      body.art +
      stroke("M0 -40C2 -56 6 -64 14 -72", colour.henna, 6) +
      put(leaf(58, 26, colour.leaf, -20), 6, -58).art,
    shade: body.shade,
  }
}

export const quince = (c = "#d8ae33"): Thing => {
  const d = blob("0 -58, 18 -54, 30 -32, 54 2, 48 38, 16 54, 0 50, -18 54, -48 36, -54 2, -30 -30, -18 -54")
  const body = shaded(d, c, 54, 0, stroke("M-6 -50C-26 -14 -28 18 -12 46", darken(c, 0.14), 4))
  return {
    art:
      body.art +
      stroke("M0 -56C0 -66 4 -72 10 -76", colour.henna, 7) +
      put(leaf(64, 38, "#7b8450", -34), 2, -60).art,
    shade: body.shade,
  }
}

export const loquat = (c = "#e0992f"): Thing => {
  const body = shaded(
    blob("0 -50, 28 -40, 42 0, 30 42, 0 52, -30 42, -42 0, -28 -40"),
    c,
    46,
    0,
    path(star(5, 13, 5, -90, 0, 44), colour.henna),
  )
  return body
}

export const pricklyPear = (c = "#c4483a", turn = 0): Thing => {
  const dots = [
    [-24, -24],
    [0, -32],
    [24, -22],
    [-34, 4],
    [-11, -4],
    [14, -2],
    [34, 6],
    [-22, 28],
    [2, 24],
    [24, 30],
  ] as const
  const spines = dots.map(
    ([x, y]) => circle(x, y, 3.4, lighten(c, 0.65)) + circle(x + 1, y + 1, 1.5, darken(c, 0.4)),
  )
  const body = shaded(
    blob("-20 -56, 20 -56, 42 -22, 40 22, 20 54, -20 54, -40 22, -42 -22"),
    c,
    48,
    turn,
    spines.join("") + ellipse(0, -54, 20, 7, darken(c, 0.34)),
  )
  return body
}

export const grapes = (c = "#6b3a5c", count = 26): Thing => {
  const rows = [5, 6, 5, 4, 3, 2, 1]
  const berries = rows.flatMap((n, row) =>
    upTo(n).map((i) =>
      put(
        ball(25, (i + row) % 3 ? c : lighten(c, 0.12), circle(-8, -9, 4, lighten(c, 0.8))),
        (i - (n - 1) / 2) * 40 + (row % 2) * 5,
        row * 35,
      ),
    ),
  )
  return together([
    put(leaf(100, 78, colour.leaf, -30), -10, -16),
    still(stroke("M0 -14C4 -40 14 -58 30 -66", colour.henna, 8)),
    ...berries.slice(0, count),
  ])
}
