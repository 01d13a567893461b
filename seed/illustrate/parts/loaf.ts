import { darken, lighten } from "../canvas/colour.ts"
import { blob } from "../canvas/curve.ts"
import { seeded, upTo } from "../canvas/random.ts"
import { circle, clip, ellipse, fade, path, rect, stroke } from "../canvas/svg.ts"
import { put, together, type Thing } from "../canvas/thing.ts"
import { leaf } from "./plant.ts"
import { flat, shaded } from "./shaded.ts"

/** A flat loaf of barley bread, seen a little from above; it rests on the table at its middle. */
export const bread = (r: number): Thing => {
  const chance = seeded("bread")
  const flecks = upTo(22).map(() =>
    circle(chance.wobble(r * 0.7), chance.wobble(r * 0.18) - 10, chance.range(3, 6), "#a3682e", fade(0.6)),
  )
  return {
    art:
      ellipse(0, 8, r, r * 0.42, "#a86f35") +
      ellipse(0, -8, r, r * 0.4, "#d6a765") +
      ellipse(-r * 0.1, -16, r * 0.74, r * 0.26, "#e4bf86") +
      flecks.join(""),
    shade: `<ellipse cx="20" cy="14" rx="${r}" ry="${r * 0.42}"/>`,
  }
}

/** An ear of wheat on its stalk, from the origin upwards. */
export const wheat = (length = 360, lean = 40, c = "#d4a343"): Thing => {
  const [hx, hy] = [lean, -length]
  const grains = upTo(7).flatMap((i) =>
    [-1, 1].map((s) =>
      put(
        leaf(46, 19, i % 2 ? c : lighten(c, 0.2), -90 + s * 26),
        hx * (0.72 + i * 0.045),
        hy * 0.74 - i * 17,
      ),
    ),
  )
  const beard = upTo(7).flatMap((i) =>
    [-1, 1].map((s) =>
      stroke(`M${hx * (0.72 + i * 0.045)} ${hy * 0.74 - i * 17}l${s * 40} -86`, darken(c, 0.1), 2.4),
    ),
  )
  return together([
    {
      art:
        stroke(`M0 0Q${lean * 0.2} ${-length * 0.5} ${lean} ${-length}`, darken(c, 0.14), 6) + beard.join(""),
      shade: `<path d="M-4 0L${lean - 6} ${-length}H${lean + 6}L4 0Z"/>`,
    },
    ...grains,
  ])
}

/** A gazelle's horn: a crescent of almond paste in a thin crust. */
export const gazelleHorn = (turn = 0, c = "#e5cc9d"): Thing =>
  shaded(
    blob("-76 22, -56 -12, -20 -34, 20 -34, 56 -12, 76 22, 66 28, 36 10, 0 4, -36 10, -66 28"),
    c,
    34,
    turn,
    [-44, -16, 16, 44].map((x) => stroke(`M${x * 0.9} -40L${x} 26`, darken(c, 0.14), 3)).join(""),
  )

/** A round cracked biscuit. */
export const ghriba = (c = "#dcb878"): Thing => {
  const cracks = stroke(
    "M-30 -14C-12 -4 -8 -22 6 -6C16 4 28 -8 36 2M-14 26C-8 10 6 16 10 4M-34 10C-22 6 -20 14 -8 12",
    darken(c, 0.34),
    4,
  )
  return shaded(blob("-48 4, -38 -30, 0 -44, 38 -30, 48 4, 30 36, 0 42, -30 36"), c, 46, 0, cracks)
}

/** Chebakia: a strip folded into a flower, fried, honeyed, strewn with sesame. */
export const chebakia = (turn = 0, c = "#b5651f"): Thing => {
  const loops = upTo(6).map(
    (i) =>
      `<g transform="rotate(${i * 60})"><path d="M0 -6C-24 -16 -26 -56 0 -58C26 -56 24 -16 0 -6Z" fill="${i % 2 ? c : darken(c, 0.12)}"/><path d="M0 -16C-10 -24 -10 -42 0 -46C10 -42 10 -24 0 -16Z" fill="${darken(c, 0.4)}"/></g>`,
  )
  const chance = seeded("sesame")
  const sesame = upTo(16).map(() => ellipse(chance.wobble(40), chance.wobble(40), 5, 3, "#efdcae"))
  return {
    art: `<g transform="rotate(${turn})">${loops.join("")}${circle(0, 0, 15, lighten(c, 0.24))}${sesame.join("")}</g>`,
    shade: '<circle r="52"/>',
  }
}

/** A triangle of folded pastry. */
export const briouat = (turn = 0, c = "#cb8a3c"): Thing => {
  const d = "M-50 34Q-54 28 -48 20L-6 -42Q0 -50 6 -42L48 20Q54 28 50 34Z"
  const shape = flat(
    d,
    c,
    rect(2, -60, 80, 120, darken(c, 0.2)) +
      stroke("M-26 34L14 -30", lighten(c, 0.4), 5) +
      stroke("M26 34L-14 -30", darken(c, 0.24), 4),
  )
  return put(shape, 0, 0, 1, turn)
}

/** A round fresh cheese with the weave of its mould on its side. Standing. */
export const freshCheese = (w: number, h: number, c = "#efe6d2"): Thing => {
  const side = `M${-w} ${-h}V0A${w} ${w * 0.3} 0 0 0 ${w} 0V${-h}Z`
  const weave = upTo(11).map((i) =>
    stroke(
      `M${-w + (i * w) / 5} ${-h}l${w * 0.3} ${h * 1.4}M${-w + (i * w) / 5} ${-h}l${-w * 0.3} ${h * 1.4}`,
      darken(c, 0.12),
      3.4,
    ),
  )
  const rim =
    ellipse(0, -h, w, w * 0.3, lighten(c, 0.3)) +
    ellipse(-w * 0.1, -h - 2, w * 0.8, w * 0.2, lighten(c, 0.7), fade(0.6))
  return {
    art:
      path(side, c) +
      clip(
        side,
        weave.join("") +
          rect(w * 0.25, -h * 2, w, h * 4, "#1d1a33", fade(0.16)) +
          rect(w * 0.68, -h * 2, w, h * 4, "#1d1a33", fade(0.14)),
      ) +
      rim,
    shade: `<path d="${side}"/><ellipse cy="${-h}" rx="${w}" ry="${w * 0.3}"/>`,
  }
}
