import { upTo } from "../../canvas/random.ts"
import { lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap, mound } from "../../parts/bowl.ts"
import { daisy, poppy } from "../../parts/flower/meadow.ts"
import { cap, clothCover } from "../../parts/glass/lids.ts"
import { dropper, jar } from "../../parts/glass/vessels.ts"
import { bee, comb } from "../../parts/hive.ts"
import { ball } from "../../parts/shaded.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { label } from "./settings.ts"

const pollen =
  (c: string) =>
  ({ r, ry }: { r: number; ry: number }) =>
    mound(r * 0.86, ry * 0.8, 60, c, "pollen", 0) +
    heap("grain", r, ry, 50, 7, 13, (_, i) =>
      ball(13, ["#d99b22", "#e4b84e", "#b8741c", "#9c8a2c", "#c95f22"][i % 5]!),
    )

export const variants: Variants = [
  scene(
    "dado",
    "indigo",
    stand(comb("b", colour.saffron, 330, 240), 360, 800, 1.4),
    stand(bowl(140, 90, colour.ivory, pollen("#c98a22")), 720, 880, 1.15),
    lay(bee(-16), 700, 330, 1.5, 0, 30),
  ),
  scene(
    "niche",
    "saffron",
    stand(dropper({ h: 220, w: 66, liquid: "#5b3216", label: label(colour.brick) }), 300, 820, 1.5),
    stand(
      jar({ h: 190, w: 96, liquid: "#efe0b8", label: label(colour.saffron) }, cap(84, 36, colour.ivory)),
      520,
      840,
      1.5,
    ),
    stand(
      jar({ h: 210, w: 96, liquid: "#d09a2c", label: label(colour.olive) }, cap(84, 36, colour.olive)),
      760,
      870,
      1.4,
    ),
  ),
  scene(
    "mat",
    "sage",
    lay(dishAbove(220, colour.terracotta, "#d09a2c"), 400, 400, 1.12),
    ...upTo(70).map((i) =>
      lay(
        ball(13, ["#d99b22", "#e4b84e", "#b8741c", "#c95f22"][i % 4]!),
        406 + Math.cos(i * 2.4) * 178 * Math.sqrt(i / 70),
        408 + Math.sin(i * 2.4) * 178 * Math.sqrt(i / 70),
        1.2,
        0,
        4,
      ),
    ),
    lay(spoon("#b9834c"), 660, 700, 1.2, -20),
    lay(poppy(60), 250, 780, 1.2, 0, 10),
    lay(daisy(50), 390, 850, 1.1, 0, 10),
  ),
  scene(
    "parapet",
    "blush",
    stand(comb("c", "#cf8a1e", 300, 210), 650, 800, 1.25),
    stand(
      jar(
        { h: 220, w: 112, liquid: "#d09a2c", label: label(colour.indigo) },
        clothCover(90, colour.ivory, colour.indigo),
      ),
      330,
      860,
      1.45,
    ),
    lay(bee(-30), 480, 240, 1.3, 0, 30),
  ),
]
