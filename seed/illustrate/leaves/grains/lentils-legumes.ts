import { lighten } from "../../canvas/colour.ts"
import { circle } from "../../canvas/svg.ts"
import { lay, put, stand, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { ball } from "../../parts/shaded.ts"
import { sack, spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const pulse = { green: "#8b8a4c", red: "#b8623a", brown: "#7a5634", chick: "#d9b26a", white: "#e9dcc0" }

const lentil = (c: string) => (_: number, i: number) => ball(15, i % 3 ? c : lighten(c, 0.2), "", 0.8)

const chickpea = (t: number, i: number) =>
  ball(21, i % 2 ? pulse.chick : "#cfa259", circle(-4, 6, 3, "#a77c3c"), 0.94, t)

const bean = (t: number, i: number) => put(ball(25, i % 4 ? pulse.white : "#8c3a30", "", 0.62), 0, 0, 1, t)

const heapOf =
  (seed: string, make: (t: number, i: number) => Thing, rows = 7, per = 13) =>
  ({ r, ry }: { r: number; ry: number }) =>
    heap(seed, r, ry, 70, rows, per, make, 1.15)

export const variants: Variants = [
  scene(
    "cloth",
    "clay",
    ...(
      [
        [pulse.green, 290, 300, "#6f6f38"],
        [pulse.chick, 710, 330, "#b98f4e"],
        [pulse.white, 320, 720, "#c8b58f"],
        [pulse.red, 720, 740, "#8c4527"],
      ] as const
    ).flatMap(([c, x, y, well], k) => [
      lay(dishAbove(168, k % 2 ? colour.ivory : colour.indigo, well), x, y, 1.12),
      ...scatter(
        x + 6,
        y + 8,
        118,
        k === 2 ? 26 : 40,
        k === 1 ? chickpea : k === 2 ? bean : lentil(c),
        k === 2 ? 0.95 : 1,
        3,
      ),
    ]),
  ),
  scene(
    "niche",
    "lime",
    stand(
      bowl(240, 150, colour.emerald, heapOf("lg", lentil(pulse.green), 8, 16), { gloss: 0.3 }),
      480,
      860,
      1.3,
    ),
    lay(spoon("#b9834c", heap("sp", 56, 26, 12, 3, 5, lentil(pulse.green))), 690, 930, 1, -8, 10),
  ),
  scene(
    "dado",
    "saffron",
    ...(
      [
        [lentil(pulse.red), colour.wool, 220, 800],
        [chickpea, colour.ivory, 500, 830],
        [bean, colour.wool, 780, 860],
      ] as const
    ).map(([make, c, x, y], i) =>
      stand(sack(270, 250, heap(`sk${i}`, 116, 26, 56, 6, 9, make, 1.05), c, colour.indigo), x, y, 1.12),
    ),
  ),
  scene(
    "window",
    "sage",
    stand(bowl(170, 110, colour.clay, heapOf("b1", chickpea, 6, 10)), 290, 830, 1.25),
    stand(bowl(170, 110, colour.ivory, heapOf("b2", bean, 6, 9)), 690, 880, 1.25),
    ...fallen(
      [
        [480, 930],
        [430, 960],
      ],
      20,
      1.3,
      chickpea,
    ),
  ),
]
