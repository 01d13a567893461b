import { darken, lighten } from "../canvas/colour.ts"
import { blob } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { path, rect, stroke } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"
import { leaf } from "./plant.ts"
import { frond } from "./palm.ts"
import { shaded } from "./shaded.ts"

/** An olive or argan tree: a leaning trunk and a rounded crown in masses. About 420 tall. */
export const tree = (c: string, seed = "tree"): Thing => {
  const r = seeded(seed)
  const crown = [
    [-110, -240, 96],
    [100, -250, 104],
    [0, -300, 120],
    [-50, -200, 86],
    [70, -196, 80],
  ].map(([x = 0, y = 0, s = 0], i) =>
    put(
      shaded(
        blob(
          `${-s} 0, ${-s * 0.7} ${-s * 0.6}, 0 ${-s * 0.8}, ${s * 0.7} ${-s * 0.6}, ${s} 0, ${s * 0.7} ${s * 0.5}, 0 ${s * 0.62}, ${-s * 0.7} ${s * 0.5}`,
        ),
        i % 2 ? c : lighten(c, 0.12),
        s,
      ),
      x + r.wobble(10),
      y,
    ),
  )
  const trunk: Thing = {
    art:
      path(
        "M-26 0C-16 -60 -40 -120 -70 -190L-44 -200C-20 -150 -4 -140 2 -150C10 -170 30 -190 50 -210L70 -196C40 -150 16 -90 30 0Z",
        "#6b4a34",
      ) + path("M8 0C4 -60 10 -110 60 -202L70 -196C40 -150 16 -90 30 0Z", "#4a3022"),
    shade: '<path d="M-26 0L-70 -190H70L30 0Z"/>',
  }
  return together([trunk, ...crown])
}

export const cypress = (h: number, c = "#3f5a44"): Thing =>
  together([
    { art: rect(-9, -30, 18, 30, "#5a3b28"), shade: "" },
    put(
      shaded(
        blob(
          `0 ${-h}, ${h * 0.09} ${-h * 0.7}, ${h * 0.13} ${-h * 0.3}, ${h * 0.07} -20, 0 -12, ${-h * 0.07} -20, ${-h * 0.13} ${-h * 0.3}, ${-h * 0.09} ${-h * 0.7}`,
        ),
        c,
        h * 0.14,
      ),
      0,
      0,
    ),
  ])

export const palmTree = (h: number, c = "#5f7a45"): Thing => {
  const trunk = `M-24 0C-18 ${-h * 0.5} -10 ${-h * 0.8} 4 ${-h}H30C20 ${-h * 0.8} 22 ${-h * 0.5} 30 0Z`
  const scars = upTo(Math.floor(h / 34))
    .map((i) => stroke(`M${-20 + i * 1.2} ${-i * 34 - 12}l24 10 22 -12`, "#4a3022", 5))
    .join("")
  return together([
    { art: path(trunk, "#7a5638") + scars, shade: `<path d="${trunk}"/>` },
    ...[
      [200, 110],
      [160, 150],
      [-20, 110],
      [20, 150],
      [-60, 70],
      [-120, 70],
      [235, 60],
      [-90, 40],
    ].map(([a = 0, d = 0], i) => put(frond(h * 0.56, a, d * 0.8, i % 2 ? c : darken(c, 0.1)), 16, -h)),
  ])
}

/** A young plant: a stem with a few pairs of leaves. */
export const seedling = (h: number, c = "#6b8a48"): Thing =>
  together([
    {
      art: stroke(`M0 0Q-4 ${-h * 0.5} 2 ${-h}`, darken(c, 0.2), 6),
      shade: `<path d="M-4 0L-2 ${-h}H4L4 0Z"/>`,
    },
    ...[
      [0.5, -30],
      [0.5, 210],
      [0.98, -50],
      [0.98, 230],
    ].map(([t = 0, a = 0], i) =>
      put(leaf(h * (i > 1 ? 0.42 : 0.56), h * 0.24, i % 2 ? c : lighten(c, 0.14), a), 0, -h * t),
    ),
  ])
