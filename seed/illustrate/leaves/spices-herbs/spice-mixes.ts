import { lighten } from "../../canvas/colour.ts"
import { ellipse, stroke } from "../../canvas/svg.ts"
import { lay, stand, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, mound } from "../../parts/bowl.ts"
import { cone } from "../../parts/spice.ts"
import { mortar } from "../../parts/tea.ts"
import { sack, spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene(
    "niche",
    "indigo",
    stand(cone(150, "#b4471f", colour.ivory, 210), 250, 820, 1.2),
    stand(cone(150, "#d99a22", colour.cobalt, 230), 520, 850, 1.25),
    stand(cone(140, "#6b4a24", colour.terracotta, 200), 790, 880, 1.15),
  ),
  scene(
    "floor",
    "blush",
    ...(
      [
        ["#b4471f", 270, 270],
        ["#d99a22", 680, 300],
        ["#6b3a1e", 300, 690],
        ["#8d8a45", 720, 720],
      ] as const
    ).map(([c, x, y]) => lay(dishAbove(150, colour.ivory, c), x, y, 1.16)),
    ...(
      [
        ["#b4471f", 270, 270],
        ["#d99a22", 680, 300],
        ["#6b3a1e", 300, 690],
        ["#8d8a45", 720, 720],
      ] as const
    ).map(([c, x, y]) => still(ellipse(x - 30, y - 34, 54, 40, lighten(c, 0.2)))),
    lay(spoon("#8c5a30", ellipse(2, -4, 44, 26, "#b4471f")), 480, 500, 1, 12),
  ),
  scene(
    "dado",
    "lime",
    ...(
      [
        ["#b4471f", colour.wool, 220, 800],
        ["#d9a02c", colour.ivory, 500, 830],
        ["#6b3a1e", colour.wool, 780, 860],
      ] as const
    ).map(([c, s, x, y]) => stand(sack(270, 250, mound(116, 28, 110, c, c, 8), s, colour.indigo), x, y, 1.1)),
  ),
  scene(
    "window",
    "sage",
    stand(mortar(colour.copper), 340, 840, 1.9),
    stand(cone(150, "#c25a22", colour.ivory, 200), 710, 880, 1.3),
    lay(still(stroke("M0 0L90 -16M4 10L92 0", "#7d4a28", 12)), 480, 940, 1.2, 6, 8),
  ),
]
