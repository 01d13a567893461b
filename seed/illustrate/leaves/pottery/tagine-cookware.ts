import { darken } from "../../canvas/colour.ts"
import { stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dots, lines, zig } from "../../parts/glaze.ts"
import { brazier, tagine, tureen } from "../../parts/pot/cooking.ts"
import { deepBowl } from "../../parts/pot/table.ts"
import type { Ware } from "../../parts/pot/ware.ts"
import { scene, type Variants } from "../../scene.ts"
import { brown } from "./wares.ts"

const clay = colour.terracotta

const bare: Ware = { colour: clay, gloss: 0, decor: (s) => lines(s, [0.3, 0.7], darken(clay, 0.2), 4) }

export const coneLines = (c: string, accent: string): Ware => ({
  colour: c,
  gloss: 0.35,
  decor: (s) =>
    lines(s, [0.14, 0.18, 0.62, 0.66], accent, 5) +
    zig(s, 0.24, 0.4, 12, accent, 6) +
    dots(s, 0.5, 10, 6, accent),
})

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(tagine({ colour: clay, gloss: 0.3 }, coneLines(clay, colour.ivory)), 500, 860, 1.65),
  ),
  scene(
    "dado",
    "indigo",
    stand(tagine({ colour: colour.saffron, gloss: 0.5 }, coneLines(colour.saffron, brown)), 390, 840, 1.35),
    stand(tagine({ colour: clay }, coneLines(clay, "#f0dcb8")), 770, 900, 0.85),
  ),
  scene(
    "disc",
    "umber",
    stand(brazier("#a5562f"), 500, 880, 1.35),
    stand(tagine({ colour: clay }, coneLines(clay, "#3a2219")), 500, 690, 1.2),
  ),
  scene("window", "sage", stand(tureen(bare), 330, 850, 1.5), stand(deepBowl(bare), 720, 880, 1.2)),
]
