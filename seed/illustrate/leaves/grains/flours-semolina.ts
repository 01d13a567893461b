import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { circle, ellipse, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, mound } from "../../parts/bowl.ts"
import { wheat } from "../../parts/loaf.ts"
import { sack } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { grain } from "./wares.ts"

export const wheatSheaf = (n: number) =>
  together(
    upTo(n).map((i) => put(wheat(340 + (i % 3) * 34, (i - (n - 1) / 2) * 34), (i - (n - 1) / 2) * 7, 0)),
  )

/** Two stones and their handle: the house mill. */
export const mill: Thing = together([
  vessel({
    profile: [
      [0, 190],
      [0, 190],
      [16, 200],
      [64, 200],
      [64, 200],
    ],
    colour: "#8d857b",
    tilt: 0.3,
    inside: "#8d857b",
  }),
  put(
    vessel({
      profile: [
        [0, 168],
        [0, 168],
        [70, 164],
        [84, 150],
        [90, 60],
      ],
      colour: "#a39a8e",
      tilt: 0.3,
    }),
    0,
    -62,
  ),
  put(
    still(
      ellipse(0, -90, 40, 14, "#3a2219") +
        ellipse(4, -88, 30, 8, grain) +
        stroke("M104 -84V-170", "#7a4a2c", 18) +
        stroke("M100 -84V-170", "#a9713f", 7) +
        upTo(10)
          .map((i) => circle(Math.cos(i * 1.9) * 100, -70 + Math.sin(i * 2.3) * 18, 3, "#7b736a"))
          .join(""),
    ),
    0,
    -62,
  ),
])

export const variants: Variants = [
  scene(
    "disc",
    "blush",
    stand(wheatSheaf(7), 760, 880, 1.5),
    stand(sack(380, 360, mound(160, 36, 90, "#efe4cc", "fl", 0), colour.wool, colour.madder), 370, 870, 1.3),
  ),
  scene("niche", "sage", stand(mill, 480, 860, 1.6)),
  scene(
    "runner",
    "indigo",
    stand(
      bowl(180, 110, colour.terracotta, ({ r, ry }) => mound(r * 0.86, ry * 0.7, 100, "#e8cf92", "sm", 40)),
      290,
      800,
      1.2,
    ),
    stand(
      bowl(180, 110, colour.ivory, ({ r, ry }) => mound(r * 0.86, ry * 0.7, 100, "#b58f5c", "bf", 26)),
      710,
      820,
      1.2,
    ),
    stand(wheat(360, -60), 520, 760, 1.2),
  ),
  scene(
    "mat",
    "lime",
    lay(dishAbove(260, colour.clay, "#ecdcb8"), 450, 440, 1.12),
    lay(
      still(`<circle r="190" fill="#f3e8cf"/><circle cx="-20" cy="-24" r="110" fill="#f8f0dc"/>`),
      456,
      450,
      1,
      0,
      0,
    ),
    lay(wheatSheaf(5), 600, 980, 1.2, 26),
  ),
]
