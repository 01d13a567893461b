import { ellipse } from "../../canvas/svg.ts"
import { lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { cork } from "../../parts/glass/lids.ts"
import { bottle } from "../../parts/glass/vessels.ts"
import { oliveBranch } from "../../parts/plant.ts"
import { scene, type Variants } from "../../scene.ts"
import { label, mixedOlive } from "./bottles.ts"

const oliveGreen = "#85851f"

export const oliveBottle = (h: number, w = 90) =>
  bottle({ h, w, liquid: oliveGreen, glass: "#6b7a48", label: label(colour.pine) })

const oliveTwig = (flip = 1) =>
  oliveBranch(
    [
      [0, 0],
      [120 * flip, -50],
      [260 * flip, -60],
      [420 * flip, 10],
    ],
    (t) => olive(t),
  )

export const variants: Variants = [
  scene(
    "window",
    "sage",
    stand(oliveBottle(480), 370, 830, 1.34),
    stand(
      bowl(160, 100, colour.clay, ({ r, ry }) => heap("b", r, ry, 56, 4, 6, mixedOlive, 1.1)),
      690,
      860,
      1.1,
    ),
  ),
  scene(
    "disc",
    "umber",
    stand(
      bottle({ h: 300, w: 130, liquid: oliveGreen, label: label(colour.pine) }, cork(42, 44)),
      500,
      850,
      1.5,
    ),
    lay(oliveTwig(), 200, 800, 1.2, 6),
  ),
  scene(
    "mat",
    "linen",
    lay(dishAbove(250, colour.ivory, oliveGreen), 500, 500, 1.1),
    lay(
      { art: ellipse(-80, -90, 90, 30, "#c3bf5c", 'opacity=".7" transform="rotate(-35)"'), shade: "" },
      500,
      500,
    ),
    lay(oliveTwig(), 250, 560, 1.25, -14),
  ),
  scene(
    "parapet",
    "blush",
    stand(oliveBottle(430, 84), 300, 810, 1.2),
    stand(oliveBottle(520, 84), 500, 830, 1.2),
    stand(oliveBottle(380, 96), 720, 860, 1.2),
  ),
]
