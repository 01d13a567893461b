import { lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, fade, path, rect } from "../../canvas/svg.ts"
import { stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { hills, peaks } from "../../parts/land.ts"
import { cartons, tricycle, van } from "../../parts/vehicle.ts"
import { scene, type Variants } from "../../scene.ts"

const roadside = (c: string): Thing =>
  still(
    rect(0, 760, 1000, 240, c) +
      rect(0, 760, 1000, 10, lighten(c, 0.3)) +
      upTo(5)
        .map((i) => rect(40 + i * 220, 900, 120, 16, "#ece1cb", fade(0.8)))
        .join(""),
  )

export const threeBoxes = cartons([
  [-230, 0, 220, 170],
  [20, 0, 200, 140],
  [-150, -196, 190, 130],
])

const load = `<g transform="translate(-130 0) scale(.86)">${
  cartons([
    [0, 0, 150, 120],
    [160, 0, 150, 150],
    [30, -140, 140, 90],
  ]).art
}</g>`

export const variants: Variants = [
  scene(
    "bare",
    "blush",
    still(
      peaks(640, 1000, "#b5766a", [
        [180, 230],
        [460, 300],
        [800, 260],
      ]),
    ),
    still(hills("td", 650, ["#c2915c"])),
    roadside("#7c6a60"),
    stand(van("#ece4d2", colour.indigo), 500, 850, 1.2),
  ),
  scene("niche", "saffron", stand(threeBoxes, 490, 860, 1.4)),
  scene(
    "bare",
    "mist",
    still(hills("td3", 560, ["#9a9a66", "#a98f58"])),
    roadside("#8c7a68"),
    stand(tricycle(colour.clay, load), 480, 860, 1.25),
  ),
  scene(
    "bare",
    "indigo",
    still(circle(790, 190, 60, "#f0dca8")),
    still(
      peaks(650, 1000, "#283864", [
        [200, 260],
        [520, 340],
        [840, 250],
      ]),
    ),
    roadside("#1c2747"),
    stand(van("#d99a2c", colour.brick), 500, 850, 1.2),
    still(path("M130 790L-60 740V880Z", "#f7dc94", fade(0.4))),
  ),
]
