import { lighten } from "../../canvas/colour.ts"
import { vessel } from "../../canvas/revolve.ts"
import { path } from "../../canvas/svg.ts"
import { lay, put, rest, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { mint } from "../../parts/flower/infusion.ts"
import { rosebud } from "../../parts/flower/rose.ts"
import { lemon } from "../../parts/fruit/citrus.ts"
import { apple } from "../../parts/fruit/orchard.ts"
import { pomegranate } from "../../parts/fruit/pomegranate.ts"
import { cork } from "../../parts/glass/lids.ts"
import { bottle } from "../../parts/glass/vessels.ts"
import { leaf } from "../../parts/plant.ts"
import { scene, type Variants } from "../../scene.ts"
import { tag } from "./wares.ts"

export const carafe = (c: string): Thing =>
  together([
    vessel({
      profile: [
        [0, 84],
        [0, 84],
        [30, 108],
        [120, 100],
        [220, 40],
        [290, 34],
        [330, 56],
        [330, 56],
      ],
      colour: lighten(c, 0.3),
      gloss: 0.6,
      inside: "#e9dcc2",
      decor: (s) => path(s.band(0, 170), c) + path(s.column(0.4, 0.9, 0, 0.5), lighten(c, 0.3)),
    }),
  ])

const glassOf = (c: string): Thing =>
  vessel({
    profile: [
      [0, 48],
      [0, 48],
      [130, 62],
      [130, 62],
    ],
    colour: "#e3dfd0",
    gloss: 0.6,
    inside: c,
    decor: (s) => path(s.band(8, 112), c) + path(s.column(0.35, 0.85, 0.05, 0.86), lighten(c, 0.3)),
  })

export const variants: Variants = [
  scene(
    "niche",
    "blush",
    stand(bottle({ h: 460, w: 88, liquid: "#b9742a", label: tag(apple(), colour.brick) }), 360, 840, 1.35),
    rest(apple(), 680, 830, 50, 2),
    rest(apple("#c2872f", "#b8412c"), 810, 910, 50, 1.7),
  ),
  scene(
    "window",
    "indigo",
    stand(carafe("#a12c3e"), 400, 850, 1.7),
    stand(glassOf("#a12c3e"), 720, 890, 1.4),
    lay(rosebud(20), 560, 940, 1.2, 60, 10),
  ),
  scene(
    "dado",
    "sage",
    stand(
      bottle({ h: 400, w: 78, liquid: "#8d2030", label: tag(pomegranate(), colour.madder) }),
      260,
      810,
      1.35,
    ),
    stand(
      bottle({ h: 440, w: 78, liquid: "#d49a2c", label: tag(lemon(), colour.olive) }, cork(26, 50)),
      500,
      830,
      1.35,
    ),
    stand(
      bottle({
        h: 380,
        w: 78,
        liquid: "#5f7a3a",
        label: tag(put(leaf(90, 44, colour.leaf, -60), -20, 30), colour.pine),
      }),
      740,
      860,
      1.35,
    ),
  ),
  scene(
    "runner",
    "saffron",
    stand(glassOf("#b9742a"), 300, 780, 1.6),
    stand(carafe("#b9742a"), 620, 810, 1.6),
    lay(mint(240, 20), 150, 900, 1, 70, 8),
    rest(pomegranate(), 850, 840, 50, 1.2),
  ),
]
