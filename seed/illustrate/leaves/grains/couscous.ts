import { darken, lighten } from "../../canvas/colour.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, ellipse, path, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { mound, plate } from "../../parts/bowl.ts"
import { sack, spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { grain } from "./wares.ts"

/** The wide dish in which couscous is rolled and served. */
export const gsaa = (w: number, c: string, contents: (m: { r: number; ry: number }) => string) =>
  plate(w, c, contents, { h: w * 0.34, tilt: 0.3, inside: darken(c, 0.1) })

/** The two-storey steamer: a pot, and above it a sieve-bottomed bowl with its cloth seal. */
const steamer = (c: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 100],
        [0, 100],
        [40, 136],
        [110, 140],
        [170, 104],
        [180, 104],
      ],
      colour: c,
      gloss: 0.4,
    }),
    put(
      vessel({
        profile: [
          [0, 92],
          [0, 92],
          [30, 100],
          [120, 150],
          [128, 160],
          [136, 160],
        ],
        colour: lighten(c, 0.16),
        gloss: 0.4,
        inside: c,
      }),
      0,
      -176,
    ),
    put(
      still(
        path("M-106 -8Q0 22 106 -8V16Q0 48 -106 16Z", colour.ivory) +
          stroke("M-106 4Q0 34 106 4", "#c8b592", 3),
      ),
      0,
      -176,
    ),
    put(still(mound(134, 26, 86, grain, "steam", 40)), 0, -312),
  ])

export const couscousDish = ({ r, ry }: { r: number; ry: number }) => {
  const veg = [
    [-0.1, -120, "#cf6a22", 74],
    [-0.3, -94, "#cf6a22", 70],
    [0.08, -96, "#7d8f45", 80],
    [0.24, -74, "#d9a02c", 60],
  ] as const
  const pieces = veg.map(
    ([u, y, c, len], i) =>
      put(
        still(
          `<rect x="${-len / 2}" y="-15" width="${len}" height="30" rx="15" fill="${c}"/><rect x="${-len / 2}" y="-15" width="${len}" height="12" rx="6" fill="${lighten(c, 0.3)}"/>`,
        ),
        u * r,
        y,
        1,
        -50 + i * 34,
      ).art,
  )
  const peas = upTo(12).map((i) =>
    circle(Math.cos(i * 2.1) * r * 0.4, -54 + Math.sin(i * 3.7) * 36, 10, i % 2 ? "#d8b06a" : "#c99f58"),
  )
  return mound(r * 0.84, ry * 0.7, 170, grain, "served", 60) + peas.join("") + pieces.join("")
}

const sieve = (contents: string): Thing => ({
  art:
    circle(0, 0, 300, "#a8733f") +
    circle(0, 0, 276, "#8a5a30") +
    circle(6, 8, 268, "#e6d6b4") +
    upTo(25)
      .map(
        (i) =>
          stroke(
            `M${-258 + i * 21.5} ${-Math.sqrt(Math.max(0, 66000 - (-258 + i * 21.5) ** 2))}V${Math.sqrt(Math.max(0, 66000 - (-258 + i * 21.5) ** 2))}`,
            "#cdb88e",
            3,
          ) +
          stroke(
            `M${-Math.sqrt(Math.max(0, 66000 - (-258 + i * 21.5) ** 2))} ${-258 + i * 21.5}H${Math.sqrt(Math.max(0, 66000 - (-258 + i * 21.5) ** 2))}`,
            "#cdb88e",
            3,
          ),
      )
      .join("") +
    contents,
  shade: '<circle r="300"/>',
})

const grainScatter = (r: number, n: number, c: string, size = 8) => {
  const chance = seeded(`grain${c}`)
  return upTo(n)
    .map(() => {
      const [a, d] = [chance.range(0, 6.28), r * Math.sqrt(chance.next()) * chance.range(0.7, 1)]
      return circle(
        Math.cos(a) * d,
        Math.sin(a) * d,
        chance.range(size * 0.7, size * 1.2),
        chance.pick([c, lighten(c, 0.25), darken(c, 0.14)]),
      )
    })
    .join("")
}

export const variants: Variants = [
  scene("niche", "saffron", stand(gsaa(290, colour.terracotta, couscousDish), 500, 860, 1.3)),
  scene("dado", "lime", stand(steamer(colour.steel), 500, 850, 1.5)),
  scene(
    "cloth",
    "indigo",
    lay(sieve(grainScatter(220, 420, grain, 7)), 470, 480, 1.2),
    lay(spoon("#c79054", ellipse(2, -4, 44, 26, grain)), 760, 840, 1.2, -30),
  ),
  scene(
    "window",
    "clay",
    stand(sack(340, 320, mound(146, 34, 90, grain, "cs", 40), colour.ivory, colour.indigo), 330, 850, 1.3),
    stand(
      gsaa(190, colour.ivory, ({ r, ry }) => mound(r * 0.84, ry * 0.7, 90, grain, "dry", 60)),
      740,
      900,
      1.1,
    ),
  ),
]
