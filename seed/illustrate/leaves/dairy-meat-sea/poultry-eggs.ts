import { lay, rest, stand } from "../../canvas/thing.ts"
import { hen } from "../../parts/animal.ts"
import { dishAbove, heap } from "../../parts/bowl.ts"
import { scatter } from "../../parts/scatter.ts"
import { basketOf } from "../../parts/wicker.ts"
import { crate, egg } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const eggs = ["#d9b48c", "#c89b70", "#ead9bd", "#b98358"]

const eggOf = (t: number, i: number) => egg(eggs[i % 4]!, t * 0.4)

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(basketOf(230, 150, heap("eg", 215, 60, 90, 4, 6, eggOf, 1.15)), 480, 850, 1.4),
    rest(eggOf(60, 1), 830, 910, 44, 1.3),
  ),
  scene("disc", "sage", stand(hen(), 500, 870, 2.1)),
  scene(
    "mat",
    "indigo",
    lay(dishAbove(290, "#c79a5b", "#a8783c"), 500, 500, 1.16),
    ...scatter(506, 508, 190, 12, (t, i) => eggOf(t * 2, i), 1.45, 8),
  ),
  scene(
    "dado",
    "clay",
    stand(hen("#7c4a2e"), 350, 840, 1.5),
    stand(crate(320, 100, heap("ec", 150, 30, 30, 3, 5, eggOf, 1), "#b98a52"), 740, 890, 1.05),
  ),
]
