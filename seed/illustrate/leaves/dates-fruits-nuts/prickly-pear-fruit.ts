import { lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { circle, group, stroke } from "../../canvas/svg.ts"
import { put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { pricklyPear } from "../../parts/fruit/orchard.ts"
import { shaded } from "../../parts/shaded.ts"
import { scene, type Variants } from "../../scene.ts"
import { type Kind, settings } from "./fruit-settings.ts"

const prickly: Kind = {
  whole: (i = 0) => pricklyPear(["#c4483a", "#d98a2e", "#a93a58"][i % 3], (i % 3) * 18 - 18),
  cut: {
    art:
      group(circle(0, 0, 46, "#b23a48"), "") +
      circle(0, 0, 40, "#d2605a") +
      [...Array(16).keys()]
        .map((i) =>
          circle(
            Math.cos(i * 2.4) * 30 * Math.sqrt(i / 16),
            Math.sin(i * 2.4) * 30 * Math.sqrt(i / 16),
            3.4,
            "#5e1c24",
          ),
        )
        .join(""),
    shade: '<circle r="46"/>',
  },
  branch: still(""),
  dish: colour.cobalt,
  radius: 50,
}

/** The pads of the cactus, fruit along their edges. */
const cactus = (() => {
  const pad = (c: string): Thing => {
    const dots = [
      [-40, -60],
      [0, -80],
      [40, -60],
      [-60, -130],
      [-20, -140],
      [24, -140],
      [62, -130],
      [-40, -200],
      [0, -210],
      [40, -200],
      [0, -30],
    ]
      .map(([x = 0, y = 0]) => stroke(`M${x} ${y}l-7 -9M${x} ${y}l7 -9`, lighten(c, 0.6), 3))
      .join("")
    return shaded(
      blob("0 0, -40 -30, -88 -110, -90 -190, -50 -250, 0 -266, 50 -250, 90 -190, 88 -110, 40 -30"),
      c,
      130,
      0,
      dots,
    )
  }
  const fruit = (x: number, y: number, t: number, i: number) => put(prickly.whole(i), x, y, 0.72, t)
  return together([
    put(pad("#7d9160"), -130, -190, 0.9, -34),
    put(pad("#71865a"), 130, -200, 0.86, 34),
    put(pad("#6a8052"), 0, 0, 1.25),
    fruit(-60, -330, -14, 0),
    fruit(20, -352, 4, 1),
    fruit(-290, -370, -40, 2),
    fruit(-220, -420, -24, 0),
    fruit(226, -410, 22, 1),
    fruit(290, -366, 40, 0),
    fruit(94, -306, 24, 2),
  ])
})()

export const variants: Variants = [
  scene("disc", "saffron", stand(cactus, 490, 930, 1.42)),
  settings.heaped(prickly, "lime"),
  settings.crate(prickly, "indigo"),
  settings.above(prickly, "sage"),
]
