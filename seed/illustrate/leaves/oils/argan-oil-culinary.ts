import { upTo } from "../../canvas/random.ts"
import { lay, put, rest, stand, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { argan, arganStone } from "../../parts/fruit/argan.ts"
import { bottle } from "../../parts/glass/vessels.ts"
import { leaf, sprig } from "../../parts/plant.ts"
import { scene, type Variants } from "../../scene.ts"
import { arganBottle, arganOil, label } from "./bottles.ts"

const arganBranch = sprig({
  stem: [
    [0, 0],
    [90, -60],
    [190, -80],
    [300, -40],
  ],
  nodes: 9,
  colour: "#7c6a4c",
  grow: (share, side, i) => {
    const blade = leaf(70 - share * 18, 24, i % 2 ? "#66753d" : "#83904f")
    return i % 3 === 1 && side > 0 ? together([blade, put(argan(20), 6, 34, 0.95)]) : blade
  },
})

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(arganBottle(), 500, 830, 1.36),
    rest(argan(), 260, 850, 40, 1.4),
    rest(arganStone(20), 720, 820, 28, 1.5),
    rest(argan(30), 800, 880, 40, 1.4),
  ),
  scene(
    "dado",
    "clay",
    stand(bottle({ h: 450, w: 92, liquid: arganOil, label: label(colour.indigo) }), 330, 820, 1.3),
    stand(
      bowl(190, 124, colour.ivory, ({ r, ry }) => heap("a", r, ry, 84, 5, 7, (t) => argan(t), 1.1)),
      690,
      850,
      1.1,
    ),
  ),
  scene(
    "disc",
    "indigo",
    stand(arganBottle(400), 330, 830, 1.25),
    stand(arganBottle(500, colour.indigo), 600, 850, 1.2),
    lay(arganBranch, 560, 430, 1.35, -12),
  ),
  scene(
    "floor",
    "saffron",
    lay(dishAbove(300, colour.clay, colour.brick), 500, 510, 1.18),
    ...upTo(30).map((i) =>
      lay(
        i % 3 ? argan(i * 40) : arganStone(i * 70),
        506 + Math.cos(i * 2.4) * 236 * Math.sqrt(i / 30),
        516 + Math.sin(i * 2.4) * 236 * Math.sqrt(i / 30),
        1.22,
        0,
        6,
      ),
    ),
    lay(arganBranch, 520, 860, 1.3, -40),
  ),
]
