import { lay, put, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, mound } from "../../parts/bowl.ts"
import { scene, type Variants } from "../../scene.ts"
import { drying, tied } from "./bundles.ts"

export const variants: Variants = [
  scene("niche", "blush", stand(put(tied.thyme, 0, -72), 480, 880, 1.5)),
  scene(
    "disc",
    "sage",
    stand(
      bowl(180, 110, colour.clay, ({ r, ry }) => mound(r * 0.86, ry * 0.7, 70, "#77804c", "zaatar", 40)),
      320,
      870,
      1.3,
    ),
    stand(put(tied.oregano, 0, -72), 710, 860, 1.5),
  ),
  scene("cloth", "lime", lay(tied.thyme, 340, 720, 1.45, -14, 18), lay(tied.oregano, 690, 740, 1.35, 16, 18)),
  scene("bare", "indigo", drying([tied.oregano, tied.thyme, tied.oregano], 1.3)),
]
