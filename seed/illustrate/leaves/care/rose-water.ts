import { lay, put, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { rose, roseBranch, rosebud } from "../../parts/flower/rose.ts"
import { petal } from "../../parts/plant.ts"
import { scatter } from "../../parts/scatter.ts"
import { scene, type Variants } from "../../scene.ts"
import { sprinkler, water } from "./wares.ts"

const roseEmblem = put(rose(40), 0, 0).art

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(water("#e0a8a0", 430, colour.rose, roseEmblem), 390, 840, 1.4),
    lay(rose(130), 740, 840, 1.25, 0, 18),
  ),
  scene(
    "dado",
    "indigo",
    stand(sprinkler(), 360, 850, 1.75),
    lay(rose(100, "#d98a90"), 690, 850, 1.3, 0, 16),
    lay(rosebud(70), 560, 930, 1.4, 0, 12),
  ),
  scene(
    "disc",
    "sage",
    stand(water("#dca09a", 400, colour.madder, roseEmblem), 310, 850, 1.35),
    stand(roseBranch(80), 670, 890, 1.7),
  ),
  scene(
    "mat",
    "clay",
    lay(dishAbove(270, colour.cobalt, "#b9cfd0"), 470, 470, 1.14),
    ...scatter(476, 480, 170, 16, (t, i) => petal(84, 74, i % 2 ? "#cb7782" : "#e0a5a5", t), 1, 3),
    lay(rose(80), 476, 480, 1.1, 0, 8),
    lay(rosebud(40), 790, 790, 1.5, 0, 12),
  ),
]
