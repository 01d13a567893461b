import { ellipse } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { argan, arganStone } from "../../parts/fruit/argan.ts"
import { scene, type Variants } from "../../scene.ts"
import { cream, oil } from "./wares.ts"

export const variants: Variants = [
  scene(
    "niche",
    "blush",
    stand(oil("#d9a23e", colour.brick), 440, 840, 1.9),
    rest(argan(), 700, 850, 40, 1.5),
    rest(arganStone(20), 790, 910, 28, 1.6),
  ),
  scene(
    "dado",
    "indigo",
    stand(oil("#d9a23e", colour.indigo, 260, colour.ivory), 350, 820, 1.7),
    stand(oil("#d9a23e", colour.clay, 190, colour.ivory), 620, 850, 1.6),
    rest(argan(30), 820, 900, 40, 1.3),
  ),
  scene(
    "mat",
    "sage",
    lay(dishAbove(230, colour.terracotta, "#d9a23e"), 420, 420, 1.12),
    lay(still(ellipse(-70, -84, 80, 26, "#f3dca0", 'transform="rotate(-35)"')), 426, 430, 1, 0, 0),
    ...[
      [230, 770],
      [380, 860],
      [760, 300],
      [800, 450],
    ].map(([x = 0, y = 0], i) => lay(i % 2 ? arganStone(i * 40) : argan(i * 50), x, y, 1.5, 0, 10)),
    lay(put(oil("#d9a23e", colour.brick, 200), 0, 120), 690, 740, 1.35, 30, 16),
  ),
  scene(
    "window",
    "saffron",
    stand(cream(colour.ivory, colour.brick), 330, 860, 1.5),
    stand(oil("#d9a23e", colour.olive, 240), 670, 850, 1.7),
  ),
]
