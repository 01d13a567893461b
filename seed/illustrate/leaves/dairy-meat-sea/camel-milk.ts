import { facet } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { ellipse, fade, path, stroke } from "../../canvas/svg.ts"
import { stand, still, type Thing, together } from "../../canvas/thing.ts"
import { camel } from "../../parts/animal.ts"
import { hills } from "../../parts/land.ts"
import { scene, type Variants } from "../../scene.ts"
import { milkBottle, milkWhite } from "./wares.ts"

const calabash: Thing = vessel({
  profile: [
    [0, 60],
    [0, 60],
    [20, 110],
    [80, 165],
    [150, 176],
    [176, 170],
    [176, 170],
  ],
  colour: "#a5682e",
  tilt: 0.3,
  inside: "#a5682e",
  decor: (s) =>
    [60, 70, 130, 140].map((h) => stroke(s.ring(h), "#5a3222", 4)).join("") +
    upTo(9)
      .map((i) =>
        path(
          facet(
            `${[s.on(-1.4 + i * 0.35, 78), s.on(-1.23 + i * 0.35, 104), s.on(-1.4 + i * 0.35, 126), s.on(-1.57 + i * 0.35, 104)].map((q) => `${q[0]} ${q[1]}`).join(", ")}`,
          ),
          "#5a3222",
        ),
      )
      .join(""),
})

export const bowlOfMilk = together([
  calabash,
  still(ellipse(4, -168, 144, 38, milkWhite) + ellipse(-36, -176, 60, 10, "#fbf5e6", fade(0.8))),
])

export const variants: Variants = [
  scene(
    "bare",
    "blush",
    still(hills("blush", 620, ["#d79a63", "#c98a52", "#bd7a44"])),
    stand(camel(), 500, 720, 1.25),
    stand(bowlOfMilk, 700, 930, 0.8),
  ),
  scene("niche", "clay", stand(bowlOfMilk, 500, 860, 1.7)),
  scene(
    "bare",
    "indigo",
    still(hills("indigo", 600, ["#3d4f7c", "#a9784a", "#8f6038"])),
    stand(camel("#7a5636"), 250, 700, 0.66),
    stand(camel("#8a623c"), 450, 716, 0.72),
    stand(milkBottle, 730, 920, 1.35),
  ),
  scene("window", "saffron", stand(milkBottle, 320, 850, 1.45), stand(bowlOfMilk, 680, 890, 1.15)),
]
