import { lay, rest, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { citrusBlossom } from "../../parts/flower/citrus.ts"
import { clementine } from "../../parts/fruit/citrus.ts"
import { clothCover } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { scene, type Variants } from "../../scene.ts"
import { kinds, label, settings } from "./settings.ts"

export const variants: Variants = [
  settings.poster(kinds.citrus, "sea"),
  scene(
    "dado",
    "lime",
    stand(
      jar(
        { h: 270, w: 126, liquid: kinds.citrus.honey, label: label(kinds.citrus.band) },
        clothCover(98, "#e8dcc0", colour.leaf),
      ),
      380,
      840,
      1.5,
    ),
    rest(clementine(), 680, 830, 52, 1.6),
    rest(clementine("#d8731a"), 810, 900, 52, 1.5),
    lay(citrusBlossom(70), 560, 910, 1.1, 20, 8),
  ),
  settings.above(kinds.citrus, "clay"),
  settings.beside(kinds.citrus, "indigo"),
]
