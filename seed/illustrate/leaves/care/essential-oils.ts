import { upTo } from "../../canvas/random.ts"
import { lay, put, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bundle } from "../../parts/bundle.ts"
import { lavender, rosemary } from "../../parts/flower/aromatic.ts"
import { alembic } from "../../parts/still.ts"
import { scene, type Variants } from "../../scene.ts"
import { oil } from "./wares.ts"

const lav = bundle(
  upTo(7).map((i) => lavender(330 + (i % 3) * 20, i % 2 ? 12 : -12)),
  60,
)

export const variants: Variants = [
  scene("niche", "indigo", stand(alembic(), 400, 850, 1.45)),
  scene(
    "dado",
    "lime",
    stand(oil("#7a3f14", "#7a68a8", 230, colour.umber), 350, 840, 1.8),
    stand(put(lav, 0, -72), 720, 880, 1.2),
  ),
  scene(
    "window",
    "sage",
    ...[0, 1, 2].map((i) =>
      stand(
        oil("#6e3814", [colour.clay, "#5a648e", colour.olive][i]!, 170 + (i % 2) * 50, colour.umber),
        240 + i * 250,
        820 + i * 26,
        1.55,
      ),
    ),
  ),
  scene(
    "mat",
    "blush",
    lay(put(oil("#7a3f14", "#7a68a8", 230, colour.umber), 0, 140), 560, 470, 1.7, 34, 18),
    lay(put(lav, 0, -200), 300, 700, 1.1, -20, 16),
    lay(rosemary(300, 30), 740, 900, 1.1, -10, 14),
  ),
]
