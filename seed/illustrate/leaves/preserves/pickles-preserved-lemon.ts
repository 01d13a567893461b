import { darken } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { path, stroke } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { lemon, slice } from "../../parts/fruit/citrus.ts"
import { cap } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { leaf } from "../../parts/plant.ts"
import { scatter } from "../../parts/scatter.ts"
import { shaded } from "../../parts/shaded.ts"
import { scene, type Variants } from "../../scene.ts"

export const lemonJar = (h = 270) =>
  jar(
    {
      h,
      w: 126,
      liquid: "#d8c26a",
      within: upTo(9)
        .map(
          (i) =>
            put(
              i % 3 === 1 ? slice(40, "#dfb63a", "#ecd27a") : lemon("#dcae34", i * 40),
              (i % 2 ? 48 : -46) + (i % 3) * 8 - 6,
              -38 - Math.floor(i / 2) * 46,
              0.98,
            ).art,
        )
        .join(""),
    },
    cap(110, 48, colour.steel),
  )

const quarteredLemon: Thing = together([
  lemon("#d8a52c"),
  still(
    path("M-54 -6C-20 -4 20 -4 54 -6L40 8C20 16 -20 16 -40 8Z", "#efd990") +
      stroke("M-54 -6Q0 6 54 -6", darken("#d8a52c", 0.3), 3),
  ),
])

const carrot = (t: number): Thing =>
  shaded(
    blob("-90 -14, -60 -22, 20 -14, 96 0, 20 12, -60 22, -90 14"),
    "#cf6a22",
    22,
    t,
    [-60, -30, 0].map((x) => stroke(`M${x} -20l4 16`, "#a34f18", 3)).join(""),
  )

const pepper = (t: number, c = "#b0322a"): Thing =>
  together([
    shaded(blob("-60 -20, -30 -30, 20 -22, 80 10, 84 18, 40 22, -20 26, -56 18"), c, 26, t),
    put(still(stroke("M-58 -4C-76 -10 -82 -18 -88 -26", colour.leaf, 9)), 0, 0, 1, t),
  ])

export const variants: Variants = [
  scene("niche", "indigo", stand(lemonJar(), 410, 850, 1.7), rest(lemon(), 770, 890, 42, 1.7)),
  scene(
    "mat",
    "sage",
    lay(dishAbove(280, colour.cobalt, "#e6d9a8"), 500, 490, 1.14),
    ...scatter(
      506,
      498,
      190,
      11,
      (t, i) => (i % 3 === 1 ? slice(52, "#dfb63a", "#ecd27a") : put(quarteredLemon, 0, 0, 1, t * 0.6)),
      1.3,
      7,
    ),
    lay(leaf(120, 46, colour.leaf), 760, 820, 1.2, -30),
  ),
  scene(
    "dado",
    "blush",
    stand(
      jar(
        {
          h: 290,
          w: 110,
          liquid: "#d9bd7c",
          within: upTo(8)
            .map(
              (i) =>
                put(
                  i % 2 ? carrot(-84 + i * 4) : pepper(-80),
                  (i % 4) * 44 - 66,
                  -110 - (i > 3 ? 66 : 0),
                  0.86,
                ).art,
            )
            .join(""),
        },
        cap(96, 46, colour.clay),
      ),
      270,
      820,
      1.5,
    ),
    stand(lemonJar(220), 660, 860, 1.45),
  ),
  scene(
    "window",
    "clay",
    stand(
      bowl(240, 140, colour.ivory, ({ r, ry }) =>
        heap("lm", r, ry, 110, 4, 5, (t) => lemon("#dcae34", t), 1.1),
      ),
      430,
      850,
      1.3,
    ),
    rest(slice(50, "#dfb63a", "#ecd27a"), 810, 920, 46, 1.4),
    rest(olive(), 740, 960, 34, 1),
  ),
]
