import { upTo } from "../../canvas/random.ts"
import { lay, put, stand, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { caperBud, caperFlower } from "../../parts/flower/spice.ts"
import { cap } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { leaf, sprig } from "../../parts/plant.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { scene, type Variants } from "../../scene.ts"

const caperTwig = together([
  sprig({
    stem: [
      [0, 0],
      [120, -70],
      [260, -80],
      [400, -20],
    ],
    nodes: 8,
    colour: "#7c6a52",
    grow: (share, side, i) =>
      together([
        leaf(74 - share * 22, 62, i % 2 ? "#66834e" : "#7c955c", 0, 0.5),
        ...(side > 0 ? [put(caperBud(), 20, 34, 0.8)] : []),
      ]),
  }),
  put(caperFlower(), 180, -150, 1.25),
  put(caperFlower(), 390, -90, 1),
])

const caperBowl = ({ r, ry }: { r: number; ry: number }) =>
  heap("cap", r, ry, 60, 6, 11, (t, i) => caperBud(t, i % 3 ? "#77864a" : "#65743f"), 0.86)

export const variants: Variants = [
  scene("hung", "mist", lay(caperTwig, 160, 560, 1.75, -6, 28)),
  scene(
    "niche",
    "saffron",
    stand(
      jar(
        {
          h: 240,
          w: 118,
          liquid: "#a5a65c",
          label: undefined,
          within: upTo(44)
            .map(
              (i) =>
                put(
                  caperBud(i * 40),
                  (i % 6) * 34 - 86 + (Math.floor(i / 6) % 2) * 14,
                  -24 - Math.floor(i / 6) * 26,
                  0.82,
                ).art,
            )
            .join(""),
        },
        cap(102, 46, colour.emerald),
      ),
      380,
      840,
      1.55,
    ),
    ...fallen(
      [
        [670, 860],
        [740, 900],
        [820, 880],
        [700, 940],
      ],
      20,
      1.5,
      (t) => caperBud(t),
    ),
  ),
  scene(
    "dado",
    "clay",
    stand(bowl(220, 130, colour.ivory, caperBowl), 450, 860, 1.4),
    lay(caperFlower(), 800, 880, 1.3, 20, 12),
  ),
  scene(
    "mat",
    "indigo",
    lay(dishAbove(260, colour.ivory, "#d6cda4"), 440, 450, 1.12),
    ...scatter(446, 458, 185, 70, (t, i) => caperBud(t, i % 3 ? "#77864a" : "#8d9a58"), 1.05, 4),
    lay(caperTwig, 430, 900, 1.2, -20, 18),
  ),
]
