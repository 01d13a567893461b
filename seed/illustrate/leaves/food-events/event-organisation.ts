import { lay, stand, still } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { heap, plate } from "../../parts/bowl.ts"
import { meadow } from "../../parts/flower/meadow.ts"
import { date } from "../../parts/fruit/dried.ts"
import { chair, clothedTable, garland, tent } from "../../parts/gathering.ts"
import { hills } from "../../parts/land.ts"
import { lantern } from "../../parts/metal/brass.ts"
import { vase } from "../../parts/pot/vases.ts"
import { teapot } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"
import { sun } from "../tourism/country.ts"

export const variants: Variants = [
  scene(
    "bare",
    "indigo",
    sun(780, 220, 80, "#f0d9a0"),
    still(hills("ev", 640, ["#2a3a66", "#24325a"])),
    stand(tent(colour.ivory, "#2b2f40", colour.madder), 480, 900, 1.02),
  ),
  scene(
    "bare",
    "umber",
    still(garland(1000, 130, 7, "#f0b84a")),
    lay(lantern(colour.brass, "#e8a93a"), 250, 300, 0.72, 0, 0),
    lay(lantern(colour.brass, "#d97a3a"), 740, 260, 0.8, 0, 0),
    stand(clothedTable(200, 220, "#ece4d2", colour.madder), 490, 940, 1.1),
    stand(vase({ colour: colour.cobalt, gloss: 0.5 }), 490, 690, 0.6),
    stand(meadow(), 490, 510, 0.7),
  ),
  scene(
    "bare",
    "saffron",
    still(hills("ev2", 660, ["#c98f3c", "#b87f34"])),
    stand(tent("#f0e6d0", colour.indigo, "#c8641c"), 500, 760, 0.9),
    ...[0, 1, 2, 3].map((i) => stand(chair("#8f4a2c"), 150 + i * 240, 940, 0.62)),
  ),
  scene(
    "niche",
    "blush",
    still(`<g transform="translate(150 150)">${garland(700, 70, 6, "#f3c968")}</g>`),
    stand(clothedTable(280, 240, "#efe6d4", colour.emerald), 500, 920, 1.15),
    stand(
      plate(130, colour.brass, ({ r, ry }) =>
        heap("ev", r, ry, 60, 3, 4, (t) => date("#7c4018", t, 60, 34), 0.8),
      ),
      400,
      640,
      1,
    ),
    stand(teapot(), 600, 640, 0.7),
  ),
]
