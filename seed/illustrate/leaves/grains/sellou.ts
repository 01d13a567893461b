import { darken } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { path } from "../../canvas/svg.ts"
import { lay, put, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, plate } from "../../parts/bowl.ts"
import { almond } from "../../parts/fruit/nuts.ts"
import { fallen, rosette } from "../../parts/scatter.ts"
import { teaGlass } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"

export const sellouCone = (w: number, pot: string) =>
  plate(
    w,
    pot,
    ({ r, ry }) => {
      const c = "#9b642f"
      const d = `M${-r * 0.78} 0C${-r * 0.6} -120 ${-r * 0.2} -230 0 -236C${r * 0.2} -230 ${r * 0.6} -120 ${r * 0.78} 0Q0 ${ry * 1.4} ${-r * 0.78} 0Z`
      const nut = (x: number, y: number, t: number) => put(almond(t), x, y, 0.82).art
      const rows = [
        [0.62, -30, 9],
        [0.46, -96, 7],
        [0.28, -160, 5],
      ].flatMap(([reach = 0, y = 0, n = 1]) =>
        upTo(n).map((i) =>
          nut(((i / (n - 1)) * 2 - 1) * reach * r, y + (1 - ((i / (n - 1)) * 2 - 1) ** 2) * ry * 0.55, 90),
        ),
      )
      return (
        path(d, c) +
        path(
          `M${r * 0.04} -236C${r * 0.2} -230 ${r * 0.6} -120 ${r * 0.78} 0Q${r * 0.5} ${ry * 0.7} ${r * 0.16} ${ry * 0.72}C${r * 0.34} -60 ${r * 0.2} -180 ${r * 0.04} -236Z`,
          darken(c, 0.24),
        ) +
        rows.join("") +
        nut(0, -236, 90)
      )
    },
    { gloss: 0.25 },
  )

export const variants: Variants = [
  scene("niche", "clay", stand(sellouCone(250, colour.ivory), 500, 870, 1.35)),
  scene(
    "window",
    "lime",
    stand(sellouCone(190, colour.cobalt), 380, 850, 1.35),
    stand(teaGlass(), 760, 880, 1.7),
  ),
  scene(
    "floor",
    "sage",
    lay(dishAbove(290, colour.ivory, "#9b642f"), 500, 500, 1.18),
    ...rosette(
      506,
      508,
      [
        [200, 18],
        [130, 12],
        [62, 6],
      ],
      (t) => almond(t),
      1.05,
    ),
    lay(almond(90), 506, 508, 1.2, 0, 5),
  ),
  scene(
    "disc",
    "indigo",
    stand(sellouCone(230, colour.saffron), 460, 860, 1.3),
    ...fallen(
      [
        [800, 880],
        [860, 930],
        [740, 940],
      ],
      28,
      1.4,
      (t) => almond(t),
    ),
  ),
]
