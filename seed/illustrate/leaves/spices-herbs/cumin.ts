import { ellipse } from "../../canvas/svg.ts"
import { lay, put, stand, still, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove } from "../../parts/bowl.ts"
import { umbel } from "../../parts/flower/spice.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { strewn } from "../../parts/spice.ts"
import { mortar } from "../../parts/tea.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { buds } from "./spice-wares.ts"

export const variants: Variants = [
  scene(
    "window",
    "saffron",
    stand(bowl(200, 124, colour.indigo, strewn("cumin", "#9b7a42", 260), { gloss: 0.3 }), 370, 850, 1.35),
    stand(umbel(330, 40), 760, 860, 1.6),
  ),
  scene(
    "niche",
    "clay",
    stand(mortar(), 500, 850, 2.1),
    ...fallen([], 1, 1, buds),
    lay(still(strewn("spill", "#9b7a42", 60, 11, 4)({ r: 120, ry: 20 })), 780, 920, 0.8, 0, 0),
  ),
  scene(
    "hung",
    "lime",
    lay(
      together([put(umbel(340, -60), -30, 0), put(umbel(420, 30), 0, 0), put(umbel(300, 120), 40, 0)]),
      470,
      900,
      1.7,
      0,
      26,
    ),
  ),
  scene(
    "cloth",
    "umber",
    lay(dishAbove(250, colour.terracotta, "#7d5e30"), 420, 430, 1.1),
    ...scatter(
      426,
      438,
      175,
      150,
      (t, i) =>
        still(ellipse(0, 0, 20, 6, ["#a98a50", "#8a6a36", "#c0a468"][i % 3]!, `transform="rotate(${t})"`)),
      1,
      3,
    ),
    lay(spoon("#c79054", ellipse(2, -4, 44, 26, "#8a6a36")), 660, 790, 1.25, -24),
  ),
]
