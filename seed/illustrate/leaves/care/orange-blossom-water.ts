import { lay, put, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { citrusBlossom, citrusBranch } from "../../parts/flower/citrus.ts"
import { leaf } from "../../parts/plant.ts"
import { scatter } from "../../parts/scatter.ts"
import { alembic } from "../../parts/still.ts"
import { scene, type Variants } from "../../scene.ts"
import { sprinkler, water } from "./wares.ts"

const blossomEmblem = put(citrusBlossom(40), 0, 0).art

export const variants: Variants = [
  scene(
    "niche",
    "saffron",
    stand(water("#e9dcb4", 430, colour.leaf, blossomEmblem), 370, 840, 1.4),
    stand(citrusBranch(90), 690, 870, 1.5),
  ),
  scene(
    "window",
    "sea",
    stand(sprinkler(colour.brass), 350, 850, 1.75),
    lay(citrusBlossom(110), 670, 840, 1.2, 10, 14),
    lay(citrusBlossom(80), 830, 920, 1, 40, 12),
  ),
  scene(
    "mat",
    "indigo",
    lay(dishAbove(270, colour.terracotta, "#c3d0c4"), 480, 480, 1.14),
    ...scatter(486, 490, 165, 11, (t, i) => put(citrusBlossom(58), 0, 0, 0.9 + (i % 3) * 0.12, t), 1, 5),
    lay(leaf(170, 66, "#446a40"), 680, 850, 1.2, -30),
  ),
  scene(
    "dado",
    "clay",
    stand(alembic(), 360, 850, 1.3),
    lay(citrusBlossom(76), 830, 900, 1, 20, 10),
    lay(citrusBlossom(56), 720, 950, 1, 60, 10),
  ),
]
