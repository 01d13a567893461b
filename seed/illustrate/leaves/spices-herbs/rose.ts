import { lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, heap } from "../../parts/bowl.ts"
import { rose, roseBranch, rosebud } from "../../parts/flower/rose.ts"
import { petal } from "../../parts/plant.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { basketOf } from "../../parts/wicker.ts"
import { sack } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { buds } from "./spice-wares.ts"

const dryBud = (t: number, i: number) => rosebud(t, ["#b2536a", "#c4707c", "#9c4560"][i % 3])

const looseP = (turn: number, i: number) => petal(70, 60, i % 2 ? "#cb7782" : "#dba0a0", turn)

export const variants: Variants = [
  scene(
    "niche",
    "blush",
    stand(basketOf(230, 170, heap("rb", 215, 60, 90, 6, 8, dryBud, 1)), 420, 850, 1.3),
    ...fallen(
      [
        [760, 880],
        [840, 930],
        [690, 940],
      ],
      34,
      1.3,
      dryBud,
    ),
  ),
  scene("hung", "sage", lay(roseBranch(110), 330, 830, 2.1, 0, 28)),
  scene(
    "mat",
    "umber",
    lay(dishAbove(290, colour.ivory, "#ead7c4"), 500, 500, 1.14),
    ...scatter(
      506,
      508,
      212,
      46,
      (t, i) => (i % 9 === 4 ? rose(48) : i % 2 ? dryBud(t, i) : looseP(t, i)),
      1,
      5,
    ),
  ),
  scene(
    "dado",
    "lime",
    stand(
      sack(340, 300, heap("rs", 145, 34, 70, 6, 7, dryBud, 0.9), colour.wool, colour.rose),
      330,
      850,
      1.25,
    ),
    lay(rose(130), 720, 800, 1.3, 0, 20),
    ...fallen(
      [
        [560, 930],
        [860, 950],
      ],
      34,
      1.2,
      buds,
    ),
  ),
]
