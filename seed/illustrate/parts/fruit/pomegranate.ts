import { darken, lighten } from "../../canvas/colour.ts"
import { blob, ellipsePath, facet, polar, ring } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { circle, clip, path, stroke } from "../../canvas/svg.ts"
import type { Thing } from "../../canvas/thing.ts"
import { shaded } from "../shaded.ts"

export const pomegranate = (c = "#ab3430"): Thing => {
  const calyx = path(facet("-13 -44, -24 -74, -9 -62, 0 -78, 9 -62, 24 -74, 13 -44"), darken(c, 0.12))
  const body = shaded(
    blob("0 -52, 36 -42, 54 -6, 40 36, 0 50, -40 36, -54 -6, -36 -42"),
    c,
    52,
    0,
    stroke("M-20 -46C-34 -16 -32 20 -18 46M24 -44C34 -16 32 20 20 44", darken(c, 0.16), 3),
  )
  return { art: calyx + body.art, shade: body.shade }
}

export const arilsIn = (r: number, seed: string, c = "#a01f2d") => {
  const chance = seeded(seed)
  return upTo(Math.round(r * 0.9)).map(() => {
    const [x, y] = polar(r * Math.sqrt(chance.next()), chance.range(0, 360))
    return (
      circle(x, y, 7.5, chance.pick([c, darken(c, 0.2), lighten(c, 0.12)])) +
      circle(x - 2.4, y - 2.6, 2.2, "#f1b9a5")
    )
  })
}

export const pomegranateOpen = (): Thing => {
  const rind = "#b54133"
  const walls = ring(5, 44)
    .map(([x, y]) => stroke(`M0 0L${x} ${y}`, "#f0d8a8", 6))
    .join("")
  return {
    art:
      circle(0, 0, 54, rind) +
      circle(0, 0, 49, "#f0d8a8") +
      clip(ellipsePath(0, 0, 44, 44), circle(0, 0, 44, "#7c1524") + arilsIn(44, "arils").join("") + walls),
    shade: '<circle r="54"/>',
  }
}
