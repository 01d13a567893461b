import { lighten } from "../../canvas/colour.ts"
import { circle, rect } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, heap, plate } from "../../parts/bowl.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { clothedTable } from "../../parts/gathering.ts"
import { dots, lines, zig } from "../../parts/glaze.ts"
import { bread, chebakia, gazelleHorn } from "../../parts/loaf.ts"
import { tagine } from "../../parts/pot/cooking.ts"
import { scatter } from "../../parts/scatter.ts"
import { teaGlass, teapot } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"

const clay = colour.terracotta

export const servedTagine = tagine(
  { colour: clay, gloss: 0.3 },
  {
    colour: clay,
    gloss: 0.3,
    decor: (s) =>
      lines(s, [0.2, 0.6], colour.ivory, 5) +
      zig(s, 0.26, 0.42, 12, colour.ivory, 6) +
      dots(s, 0.52, 10, 6, colour.ivory),
  },
)

const salad =
  (c: string, bits: string) =>
  (x: number, y: number, r = 120): Thing[] => [
    lay(dishAbove(r, colour.ivory, c), x, y, 1.1),
    ...scatter(
      x + 4,
      y + 6,
      r * 0.66,
      16,
      (t, i) =>
        still(
          `<rect x="-17" y="-11" width="34" height="22" rx="8" fill="${i % 2 ? bits : lighten(bits, 0.25)}" transform="rotate(${t})"/>`,
        ),
      1,
      3,
    ),
  ]

export const stackedSweets = together([
  stand(
    plate(240, colour.brass, ({ r, ry }) => heap("s1", r, ry, 46, 3, 6, (t) => chebakia(t), 0.9), { h: 30 }),
    0,
    0,
  ),
  still(rect(-9, -170, 18, 130, colour.brass)),
  put(
    plate(150, colour.brass, ({ r, ry }) => heap("s2", r, ry, 36, 3, 4, (t) => gazelleHorn(t * 0.2), 0.8), {
      h: 24,
    }),
    0,
    -160,
  ),
  still(rect(-7, -290, 14, 110, colour.brass) + circle(0, -300, 17, colour.brass)),
])

export const variants: Variants = [
  scene(
    "cloth",
    "saffron",
    lay(dishAbove(180, clay, "#d8a24a"), 500, 500, 1.1),
    ...scatter(
      506,
      508,
      118,
      26,
      (_, i) => still(circle(0, 0, 17, ["#cf6a22", "#7d8f45", "#e0bf7e", "#b5402f"][i % 4]!)),
      1,
      3,
    ),
    ...salad("#8f9a52", "#b5402f")(200, 230),
    ...salad("#c9703a", "#e2a34a")(790, 220),
    ...salad("#7c3a52", "#c8637a")(210, 780),
    lay(dishAbove(120, colour.cobalt, "#cbb07a"), 790, 780, 1.1),
    ...scatter(794, 786, 76, 12, (t) => olive(t), 0.8, 3),
  ),
  scene(
    "runner",
    "clay",
    stand(servedTagine, 330, 780, 0.95),
    stand(bread(130), 640, 790, 1),
    stand(teapot(), 800, 760, 0.9),
    stand(teaGlass(), 570, 850, 0.9),
    stand(teaGlass(undefined, colour.cobalt), 680, 860, 0.9),
  ),
  scene(
    "niche",
    "indigo",
    put(stackedSweets, 460, 850, 1.4),
    stand(teaGlass(undefined, colour.madder), 840, 890, 1.3),
  ),
  scene(
    "disc",
    "lime",
    stand(clothedTable(330, 300, colour.ivory, colour.indigo), 500, 930, 1.1),
    stand(servedTagine, 420, 610, 0.72),
    stand(teapot(colour.brass), 650, 610, 0.62),
    stand(teaGlass(), 560, 640, 0.55),
  ),
]
