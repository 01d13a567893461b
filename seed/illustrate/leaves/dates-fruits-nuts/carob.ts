import { ellipse } from "../../canvas/svg.ts"
import { lay, put, rest, stand, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, mound } from "../../parts/bowl.ts"
import { carobPod } from "../../parts/fruit/dried.ts"
import { leaf, sprig } from "../../parts/plant.ts"
import { crate, spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const carobBranch = together([
  sprig({
    stem: [
      [0, 0],
      [100, -40],
      [220, -50],
      [330, -20],
    ],
    nodes: 6,
    colour: "#6a4a34",
    grow: (_, __, i) => leaf(84, 50, i % 2 ? "#4d6a42" : "#62804f"),
  }),
  put(carobPod(76), 130, 120, 0.9),
  put(carobPod(98, "#654026"), 220, 120, 0.9),
])

export const variants: Variants = [
  scene("hung", "clay", lay(carobBranch, 190, 260, 2, 0, 28)),
  scene(
    "niche",
    "blush",
    stand(
      bowl(210, 130, colour.ivory, ({ r, ry }) => mound(r * 0.86, ry * 0.7, 96, "#8a5632", "carob", 26)),
      390,
      830,
      1.3,
    ),
    rest(carobPod(-10), 690, 900, 30, 1.25),
    rest(carobPod(12, "#654026"), 600, 950, 26, 1.2),
  ),
  scene(
    "cloth",
    "lime",
    ...[-34, -16, 2, 20, 38].map((t, i) =>
      lay(carobPod(t + 60, i % 2 ? "#654026" : "#53301f"), 230 + i * 130, 500 + (i % 2) * 60, 1.7, 0, 16),
    ),
  ),
  scene(
    "window",
    "olive",
    stand(
      crate(
        520,
        150,
        [-2, -1, 0, 1, 2]
          .map((k) => put(carobPod(-64 + k * 22, k % 2 ? "#6a4428" : "#53301f"), k * 86, -70).art)
          .join(""),
      ),
      500,
      840,
      1.3,
    ),
    rest(carobPod(6), 330, 950, 30, 1.1),
    lay(spoon("#b9834c", ellipse(2, -6, 44, 26, "#8a5632")), 690, 930, 1, -8, 10),
  ),
]
