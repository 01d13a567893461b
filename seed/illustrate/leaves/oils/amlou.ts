import { ellipse } from "../../canvas/svg.ts"
import { lay, rest, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, plate } from "../../parts/bowl.ts"
import { argan } from "../../parts/fruit/argan.ts"
import { almond } from "../../parts/fruit/nuts.ts"
import { cap, clothCover } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { bread } from "../../parts/loaf.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { arganBottle, label } from "./bottles.ts"

const amlou = "#8a4e22"

export const amlouDish = (w: number, c: string) =>
  plate(
    w,
    c,
    ({ r, ry }) =>
      ellipse(0, -6, r * 0.8, ry * 0.76, amlou) +
      ellipse(-r * 0.14, -12, r * 0.46, ry * 0.36, "#a9682f") +
      ellipse(-r * 0.2, -16, r * 0.3, ry * 0.2, amlou) +
      ellipse(r * 0.3, 6, r * 0.26, ry * 0.1, "#d9a860", 'opacity=".8"'),
    { gloss: 0.3 },
  )

export const variants: Variants = [
  scene(
    "dado",
    "saffron",
    stand(
      jar(
        { h: 250, w: 124, liquid: amlou, label: label(colour.brick) },
        clothCover(98, colour.ivory, colour.clay),
      ),
      370,
      820,
      1.45,
    ),
    rest(almond(10), 640, 820, 30, 1.8),
    rest(almond(-30), 730, 870, 30, 1.8),
    rest(argan(), 820, 800, 40, 1.3),
  ),
  scene(
    "niche",
    "umber",
    stand(
      jar({ h: 230, w: 116, liquid: amlou, label: label(colour.clay) }, cap(98, 44, colour.brass)),
      640,
      790,
      1.5,
    ),
    stand(amlouDish(220, colour.terracotta), 360, 880, 1.2),
    rest(almond(-10), 150, 860, 30, 1.6),
    rest(almond(30), 760, 910, 30, 1.7),
    rest(almond(70), 640, 940, 30, 1.5),
  ),
  scene(
    "window",
    "lime",
    stand(arganBottle(430), 240, 760, 1.25),
    stand(bread(200), 420, 870, 1.25),
    stand(amlouDish(170, colour.cobalt), 760, 850, 1.2),
  ),
  scene(
    "mat",
    "clay",
    lay(dishAbove(270, colour.ivory, amlou), 480, 500, 1.1),
    lay(
      {
        art: `<path d="M-120 30C-110 -80 60 -120 110 -20C140 80 -20 120 -60 40C-76 0 0 -40 40 0" fill="none" stroke="#b77a3f" stroke-width="20" stroke-linecap="round"/>`,
        shade: "",
      },
      480,
      500,
      1.2,
      0,
      0,
    ),
    lay(spoon("#c79054"), 640, 640, 1.15, 38),
    lay(almond(-20), 180, 790, 2),
    lay(almond(40), 270, 860, 2),
    lay(argan(), 830, 210, 1.4),
  ),
]
