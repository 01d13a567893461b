import { lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { seeded, upTo } from "../../canvas/random.ts"
import { circle, ellipse } from "../../canvas/svg.ts"
import { lay, put, rest, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap } from "../../parts/bowl.ts"
import { rose } from "../../parts/flower/rose.ts"
import { scatter } from "../../parts/scatter.ts"
import { shaded } from "../../parts/shaded.ts"
import { spoon } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"
import { cream } from "./wares.ts"

const clay = "#a08a6c"

const flake = (i: number): Thing =>
  shaded(
    blob(
      [
        "-60 10, -40 -26, 10 -34, 56 -14, 60 14, 10 26",
        "-46 0, -20 -34, 30 -26, 50 8, 20 30, -24 26",
        "-70 0, -30 -20, 40 -22, 70 2, 30 20, -40 20",
      ][i % 3]!,
    ),
    i % 2 ? clay : "#b59d7c",
    44,
    i * 40,
  )

const rhoul = (t: number, i: number) => put(flake(i), 0, 0, 1, t * 0.3)

const chips = (seed: string, c: string, n: number) => {
  const r = seeded(seed)
  return upTo(n)
    .map(() => circle(r.wobble(150), r.wobble(150), r.range(8, 18), r.chance(0.5) ? c : lighten(c, 0.2)))
    .join("")
}

export const variants: Variants = [
  scene(
    "niche",
    "lime",
    stand(
      bowl(220, 130, colour.indigo, ({ r, ry }) => heap("gh", r, ry, 100, 4, 5, rhoul, 1.15), {
        gloss: 0.25,
      }),
      470,
      850,
      1.35,
    ),
    rest(flake(1), 820, 900, 40, 1.2),
  ),
  scene(
    "dado",
    "sea",
    stand(
      bowl(
        200,
        120,
        colour.terracotta,
        ({ r, ry }) =>
          ellipse(0, -2, r * 0.88, ry * 0.86, clay) +
          ellipse(-r * 0.2, -8, r * 0.5, ry * 0.4, lighten(clay, 0.25)) +
          ellipse(-r * 0.14, -6, r * 0.34, ry * 0.24, clay),
      ),
      430,
      860,
      1.35,
    ),
    lay(spoon("#b9834c", ellipse(2, -4, 44, 26, clay)), 680, 940, 1.1, -8, 10),
  ),
  scene(
    "window",
    "clay",
    stand(cream(colour.ivory, "#8a7358"), 320, 840, 1.6),
    stand(
      bowl(160, 96, colour.cobalt, ({ r, ry }) => heap("gw", r, ry, 70, 3, 4, rhoul, 0.95), { gloss: 0.3 }),
      690,
      880,
      1.25,
    ),
    rest(flake(1), 500, 950, 34, 1.3),
  ),
  scene(
    "mat",
    "sage",
    lay(dishAbove(210, colour.ivory, clay), 360, 370, 1.14),
    lay(still(chips("g", "#b59d7c", 60)), 366, 378, 1, 0, 0),
    ...scatter(690, 690, 150, 7, rhoul, 1.4, 8),
    lay(rose(60), 260, 780, 1.2, 0, 10),
  ),
]
