import { darken } from "../../canvas/colour.ts"
import { lay, put, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { raisin } from "../../parts/fruit/dried.ts"
import { grapes } from "../../parts/fruit/orchard.ts"
import { leaf } from "../../parts/plant.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { sack } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const vineLeaf = (c: string): Thing =>
  together([
    ...[-150, -90, -30].map((t) => put(leaf(110, 78, c, t), 0, 0)),
    put(leaf(70, 50, darken(c, 0.1), -200), 0, 0),
    put(leaf(70, 50, darken(c, 0.1), 20), 0, 0),
  ])

export const variants: Variants = [
  scene(
    "disc",
    "sage",
    lay(grapes("#5d3460"), 480, 320, 1.95, 0, 28),
    ...fallen(
      [
        [250, 920],
        [330, 950],
        [730, 940],
        [800, 900],
        [680, 900],
      ],
      20,
      1.5,
      (t) => raisin(t),
    ),
  ),
  scene(
    "niche",
    "lime",
    stand(
      bowl(
        220,
        130,
        colour.cobalt,
        ({ r, ry }) => heap("ra", r, ry, 84, 7, 9, (t, i) => raisin(t, i % 3 ? "#4d2433" : "#6b3a2c"), 1.35),
        { gloss: 0.3 },
      ),
      400,
      850,
      1.3,
    ),
    lay(grapes("#8fa04c", 20), 780, 640, 1.2, 0, 18),
  ),
  scene(
    "mat",
    "saffron",
    lay(dishAbove(230, colour.ivory, "#d9c39b"), 380, 400, 1.1),
    ...scatter(386, 408, 165, 70, (t) => raisin(t, "#8a5426"), 1.05, 4),
    lay(grapes("#6a3352"), 700, 590, 1.3, -14, 18),
  ),
  scene(
    "parapet",
    "umber",
    stand(
      sack(
        330,
        300,
        heap("rs", 140, 32, 60, 6, 8, (t, i) => raisin(t, i % 2 ? "#4d2433" : "#5f2e3c"), 1.3),
        colour.ivory,
        colour.madder,
      ),
      360,
      860,
      1.25,
    ),
    lay(grapes("#9aa552"), 740, 560, 1.35, 0, 20),
    lay(vineLeaf("#6d8148"), 690, 540, 1, -10, 10),
  ),
]
