import { rect } from "../../canvas/svg.ts"
import { hang, lay, put, stand, still, together } from "../../canvas/thing.ts"
import { babouche, babouchePair, babouchesFromSide } from "../../parts/leather/babouche.ts"
import { scene, type Variants } from "../../scene.ts"

export const variants: Variants = [
  scene("cloth", "lime", lay(babouchePair("#dba52c"), 500, 510, 1.62, -6, 16)),
  scene("niche", "indigo", stand(babouchesFromSide("#b5402f"), 500, 860, 1.35)),
  scene(
    "bare",
    "clay",
    still(
      rect(60, 316, 880, 22, "#5c3822") +
        rect(60, 586, 880, 22, "#5c3822") +
        rect(60, 856, 880, 22, "#5c3822"),
    ),
    ...[
      "#dba52c",
      "#ece1cb",
      "#27467c",
      "#a5382c",
      "#2f6b4f",
      "#c8737a",
      "#e0b295",
      "#6b3a24",
      "#dba52c",
    ].map((c, i) =>
      hang(
        together([babouche(c, 1), put(babouche(c, -1), 80, 0)]),
        150 + (i % 3) * 290,
        220 + Math.floor(i / 3) * 270,
        0.88,
      ),
    ),
  ),
  scene(
    "floor",
    "saffron",
    lay(babouchePair("#27467c", "#e6cf9e"), 360, 420, 1.15, -14, 14),
    lay(babouchePair("#a5382c", "#e6cf9e"), 670, 640, 1.15, 10, 14),
  ),
]
