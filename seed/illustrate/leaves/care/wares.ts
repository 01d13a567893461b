import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, path, stroke } from "../../canvas/svg.ts"
import { put, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { cap, cork } from "../../parts/glass/lids.ts"
import { bottle, dropper } from "../../parts/glass/vessels.ts"

const drop = (c: string) =>
  path("M0 -44C20 -14 30 2 30 18A30 30 0 0 1 -30 18C-30 2 -20 -14 0 -44Z", c) +
  circle(-10, 16, 8, lighten(c, 0.7))

export const label = (c: string, emblem = drop(c)) => ({
  colour: colour.ivory,
  band: c,
  emblem,
  low: 0.16,
  high: 0.56,
})

export const oil = (c: string, band: string, h = 230, top?: string) =>
  dropper({ h, w: 74, liquid: c, label: label(band) }, top)

/** The silver flask that sprinkles scented water. */
export const sprinkler = (c: string = colour.silver): Thing =>
  vessel({
    profile: [
      [0, 56],
      [0, 56],
      [12, 40],
      [26, 24],
      [40, 40],
      [90, 84],
      [140, 76],
      [180, 34],
      [220, 16],
      [330, 9],
      [336, 22],
      [352, 24],
      [364, 8],
      [368, 0],
    ],
    colour: c,
    gloss: 0.7,
    decor: (s) =>
      [76, 84, 150, 158].map((h) => stroke(s.ring(h), darken(c, 0.3), 3.4)).join("") +
      upTo(8)
        .map((i) => {
          const [x, y] = s.on(-1.3 + i * 0.37, 116)
          return circle(x, y, 9, darken(c, 0.22))
        })
        .join(""),
  })

export const cream = (c: string, lid: string) =>
  together([
    vessel({
      profile: [
        [0, 92],
        [0, 92],
        [10, 100],
        [90, 100],
        [90, 100],
      ],
      colour: c,
      gloss: 0.5,
      decor: (s) => path(s.band(34, 42), lid) + path(s.band(52, 56), lid),
    }),
    put(cap(102, 40, lid), 0, -88),
  ])

export const water = (c: string, h: number, band: string, emblem: string) =>
  bottle(
    { h, w: 84, liquid: c, glass: "#d5dcd6", label: { colour: colour.ivory, band, emblem } },
    cork(27, 48),
  )
