import { circle } from "../../canvas/svg.ts"
import { lay, put, stand, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { daisy } from "../../parts/flower/meadow.ts"
import { leaf } from "../../parts/plant.ts"
import { scatter } from "../../parts/scatter.ts"
import { mortar } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"
import { drying, herbJar, tied } from "./bundles.ts"

export const variants: Variants = [
  scene("bare", "lime", drying([tied.lavender, tied.chamomile, tied.thyme], 1.1)),
  scene("niche", "olive", stand(mortar(), 420, 850, 1.8), stand(put(tied.oregano, 0, -80), 760, 870, 1.3)),
  scene(
    "dado",
    "saffron",
    ...(
      [
        ["#7d8a4c", "a", 220, 800],
        ["#8e6f86", "bb", 470, 820],
        ["#c7a24c", "c", 730, 850],
      ] as const
    ).map(([c, s, x, y]) => stand(herbJar(c, s), x, y, 1.35)),
  ),
  scene(
    "mat",
    "clay",
    ...(
      [
        ["#77864a", 300, 320],
        ["#9a86a8", 690, 330],
        ["#d6b04a", 330, 700],
      ] as const
    ).map(([c, x, y]) => lay(dishAbove(150, colour.ivory, c), x, y, 1.12)),
    ...scatter(304, 324, 95, 30, (t) => leaf(40, 15, "#5f7042", t), 1, 3),
    ...scatter(694, 334, 95, 40, (_, i) => still(circle(0, 0, 10, i % 2 ? "#7a68a8" : "#9486b8")), 1, 3),
    ...scatter(334, 704, 95, 12, () => daisy(30), 1, 3),
    lay(tied.rosemary, 720, 880, 0.9, 20, 14),
  ),
]
