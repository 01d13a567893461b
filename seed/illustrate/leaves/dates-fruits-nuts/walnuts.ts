import { rest, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, heap } from "../../parts/bowl.ts"
import { walnut, walnutOpen } from "../../parts/fruit/nuts.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { crate } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    stand(
      bowl(240, 150, colour.brick, ({ r, ry }) => heap("w", r, ry, 110, 5, 6, (t) => walnut(t), 1.15)),
      480,
      850,
      1.3,
    ),
    rest(walnutOpen(20), 200, 920, 44, 1.3),
    rest(walnut(-20), 830, 910, 44, 1.3),
  ),
  scene(
    "dado",
    "saffron",
    stand(
      crate(
        500,
        150,
        heap("wc", 240, 40, 70, 4, 7, (t, i) => walnut(t, i % 3 ? "#b98450" : "#a8713f"), 1.05),
      ),
      500,
      830,
      1.35,
    ),
    ...fallen(
      [
        [250, 930],
        [520, 950],
        [790, 930],
      ],
      44,
      1.2,
      (t, i) => (i === 1 ? walnutOpen(t) : walnut(t)),
    ),
  ),
  scene(
    "cloth",
    "indigo",
    ...scatter(500, 500, 390, 19, (t, i) => (i % 3 === 1 ? walnutOpen(t) : walnut(t)), 1.75, 14),
  ),
  scene(
    "window",
    "lime",
    rest(walnut(-20), 320, 820, 44, 3),
    rest(walnut(30, "#a8713f"), 640, 790, 44, 2.8),
    rest(walnutOpen(10), 510, 930, 44, 2.5),
  ),
]
