import { darken } from "../../canvas/colour.ts"
import { circle, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, stand, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { caftan, foldedRobe } from "../../parts/garment.ts"
import { scene, type Variants } from "../../scene.ts"
import { robeScene, starMotif } from "./wares.ts"

const sprayMotif = (c: string) => (x: number, y: number) =>
  path(
    `M${x} ${y + 16}C${x - 20} ${y} ${x - 14} ${y - 20} ${x} ${y - 22}C${x + 14} ${y - 20} ${x + 20} ${y} ${x} ${y + 16}Z`,
    c,
  ) + stroke(`M${x} ${y + 30}V${y - 6}`, c, 4)

export const variants: Variants = [
  robeScene("bare", "blush", caftan("#7c2436", "#d7a848", starMotif("#b5663c"))),
  robeScene("bare", "sea", caftan("#e2d2ae", "#b98a34", sprayMotif("#c9a866"), false)),
  scene(
    "niche",
    "saffron",
    stand(foldedRobe("#24427c", "#4b6aa6", "#e3d3a4"), 500, 860, 1.5),
    lay(
      still(
        rect(-330, -40, 660, 80, "#c9a24a") +
          rect(-330, -34, 660, 8, "#ecd9a0") +
          rect(-330, 26, 660, 8, "#ecd9a0") +
          rect(-58, -56, 116, 112, colour.brass) +
          path("M0 -42L42 0 0 42 -42 0Z", darken(colour.brass, 0.4)) +
          circle(0, 0, 13, "#a5302f"),
      ),
      500,
      940,
      1,
      0,
      0,
    ),
  ),
  robeScene("bare", "indigo", caftan("#2f6b4f", "#dcb04c", starMotif("#5f9a6e"), false)),
]
