import { darken, lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { ellipse, path, rect } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, plate } from "../../parts/bowl.ts"
import { date } from "../../parts/fruit/dried.ts"
import { almond } from "../../parts/fruit/nuts.ts"
import { diamondEmblem } from "../../parts/glass/glass.ts"
import { cap } from "../../parts/glass/lids.ts"
import { bottle, jar } from "../../parts/glass/vessels.ts"
import { fallen, rosette } from "../../parts/scatter.ts"
import { shaded } from "../../parts/shaded.ts"
import { scene, type Variants } from "../../scene.ts"

const opened = (c: string): Thing =>
  together([
    shaded(blob("-72 0, -44 -34, 20 -40, 66 -26, 74 0, 60 28, 10 38, -50 32"), c, 42),
    still(
      ellipse(4, 0, 54, 24, lighten(c, 0.42)) +
        ellipse(6, 2, 38, 11, "#7c5a3a") +
        rect(-26, 0, 64, 3, "#5b3e26"),
    ),
  ])

const paste = (c: string): Thing => {
  const block =
    path("M-170 0L-150 -120H150L180 0Z", c) +
    path("M-150 -120L-110 -170H190L150 -120Z", lighten(c, 0.22)) +
    path("M150 -120L190 -170 216 -44 180 0Z", darken(c, 0.3)) +
    path("M-60 -120L-20 -170H10L-32 -120Z", darken(c, 0.12))
  return { art: block, shade: '<path d="M-170 0L-150 -120 -110 -170H190L216 -44 180 0Z"/>' }
}

export const variants: Variants = [
  scene(
    "dado",
    "lime",
    stand(
      jar(
        {
          h: 250,
          w: 118,
          liquid: "#4a2210",
          label: { colour: colour.ivory, band: colour.brick, emblem: diamondEmblem(colour.brick) },
        },
        cap(102, 46, colour.umber),
      ),
      320,
      830,
      1.5,
    ),
    stand(paste("#6e3a1e"), 690, 870, 1),
  ),
  scene(
    "niche",
    "sage",
    stand(
      bottle({
        h: 430,
        w: 84,
        liquid: "#3d1c0f",
        label: { colour: colour.saffron, band: colour.umber, emblem: diamondEmblem(colour.umber) },
      }),
      360,
      820,
      1.35,
    ),
    stand(
      plate(
        170,
        colour.ivory,
        ({ r, ry }) =>
          ellipse(0, -6, r * 0.78, ry * 0.74, "#4a2210") +
          ellipse(-r * 0.3, -16, r * 0.3, ry * 0.16, "#a5673a"),
      ),
      700,
      870,
      1.3,
    ),
  ),
  scene(
    "window",
    "clay",
    stand(paste("#5d2f1a"), 420, 850, 1.45),
    ...fallen(
      [
        [780, 880],
        [700, 940],
      ],
      30,
      1.3,
      (t) => date("#7c4018", t, 64, 38),
    ),
    rest(almond(10), 200, 920, 28, 1.5),
  ),
  scene(
    "mat",
    "blush",
    lay(dishAbove(280, colour.indigo, "#33507e"), 500, 500, 1.15),
    ...rosette(
      506,
      508,
      [
        [190, 9],
        [70, 4],
      ],
      (t, i) => (i % 2 ? put(opened("#7a3f1c"), 0, 0, 0.95, t) : date("#6d3418", t, 72, 42)),
      1.16,
    ),
  ),
]
