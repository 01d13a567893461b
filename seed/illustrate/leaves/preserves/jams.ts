import { ellipse } from "../../canvas/svg.ts"
import { lay, rest, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { clementine } from "../../parts/fruit/citrus.ts"
import { fig, figOpen } from "../../parts/fruit/dried.ts"
import { apple } from "../../parts/fruit/orchard.ts"
import { pomegranate, pomegranateOpen } from "../../parts/fruit/pomegranate.ts"
import { clothCover } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { bread } from "../../parts/loaf.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { tag } from "./wares.ts"

export const jamJar = (c: string, fruit: Thing, cloth: string, stripe: string, h = 220) =>
  jar({ h, w: 112, liquid: c, label: tag(fruit, stripe) }, clothCover(90, cloth, stripe))

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    stand(jamJar("#8c2a2a", pomegranate(), colour.ivory, colour.madder), 300, 820, 1.5),
    stand(jamJar("#c9761a", clementine(), colour.ivory, "#c8641c"), 680, 850, 1.5),
  ),
  scene(
    "dado",
    "saffron",
    stand(jamJar("#5b2a3e", fig("#6d4058"), "#e6d8c2", colour.wine, 250), 370, 840, 1.6),
    rest(fig("#6d4058"), 700, 850, 44, 1.8),
    rest(figOpen(), 820, 920, 46, 1.5),
  ),
  scene(
    "window",
    "lime",
    stand(bread(220), 360, 870, 1.2),
    stand(jamJar("#b8461e", apple(), colour.ivory, colour.brick), 710, 840, 1.4),
    lay(still(ellipse(0, 0, 110, 30, "#b8461e") + ellipse(-20, -6, 60, 10, "#d8783f")), 350, 856, 1, 0, 0),
  ),
  scene(
    "mat",
    "indigo",
    lay(dishAbove(220, colour.ivory, "#9c2c34"), 400, 420, 1.12),
    lay(still(ellipse(-50, -70, 60, 22, "#d06a60", 'transform="rotate(-30)"')), 406, 430, 1, 0, 0),
    lay(spoon("#c79054", ellipse(2, -4, 44, 26, "#9c2c34")), 620, 650, 1.25, 30),
    lay(pomegranateOpen(), 250, 800, 1.9, 0, 12),
    lay(pomegranate(), 770, 260, 1.7, 0, 14),
  ),
]
