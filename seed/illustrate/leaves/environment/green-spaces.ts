import { lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { vessel } from "../../canvas/revolve.ts"
import { path, rect, stroke } from "../../canvas/svg.ts"
import { put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { lavender } from "../../parts/flower/aromatic.ts"
import { daisy, poppy } from "../../parts/flower/meadow.ts"
import { leaf } from "../../parts/plant.ts"
import { wateringCan } from "../../parts/tool/garden.ts"
import { cypress, palmTree, seedling, tree } from "../../parts/tree.ts"
import { scene, type Variants } from "../../scene.ts"

const bed = (c: string): Thing =>
  still(path("M0 700H1000V1000H0Z", c) + path("M0 700Q500 660 1000 700V730Q500 692 0 730Z", lighten(c, 0.2)))

const flowerRow = (y: number, s: number): Thing[] =>
  upTo(7).map((i) =>
    stand(
      together([
        still(stroke("M0 0V-150", "#5f7a48", 8)),
        put(leaf(80, 26, "#5f7a48", -50), 0, -40),
        put(leaf(80, 26, "#6b8850", 230), 0, -60),
        put([daisy(46), poppy(48), lavender(90, 0)][i % 3]!, 0, i % 3 === 2 ? -100 : -150),
      ]),
      90 + i * 138,
      y + (i % 2) * 22,
      s,
    ),
  )

export const pot = (c: string, plant: Thing): Thing =>
  together([
    vessel({
      profile: [
        [0, 80],
        [0, 80],
        [120, 112],
        [120, 124],
        [160, 126],
        [160, 126],
      ],
      colour: c,
      tilt: 0.24,
      inside: "#4a2f22",
    }),
    put(plant, 0, -152),
  ])

export const shrub = together(
  upTo(11).map((i) => put(leaf(170 + (i % 3) * 30, 54, i % 2 ? "#5f7d49" : "#7a955a", -170 + i * 16), 0, 0)),
)

const rake: Thing = {
  art:
    rect(-10, -560, 20, 560, "#a9713f") +
    rect(2, -560, 8, 560, "#7a4a2c") +
    rect(-110, -590, 220, 26, "#5f666c") +
    upTo(8)
      .map((i) => rect(-106 + i * 29, -640, 10, 56, "#5f666c"))
      .join(""),
  shade: '<path d="M-10 0V-560H-110V-640H110V-560H10V0Z"/>',
}

export const variants: Variants = [
  scene(
    "bare",
    "lime",
    bed("#6d7d45"),
    stand(tree("#5f7a48"), 320, 740, 1.15),
    stand(cypress(380), 720, 740, 1),
    stand(cypress(300), 820, 750, 1),
    ...flowerRow(930, 0.8),
  ),
  scene(
    "niche",
    "clay",
    stand(wateringCan("#5d8683"), 560, 850, 1.5),
    stand(pot(colour.terracotta, seedling(170)), 200, 890, 0.9),
  ),
  scene(
    "dado",
    "saffron",
    stand(pot(colour.terracotta, shrub), 300, 840, 1.35),
    stand(pot(colour.cobalt, put(shrub, 0, 0, 0.8)), 680, 880, 1.3),
  ),
  scene(
    "bare",
    "mist",
    bed("#7d8a50"),
    stand(palmTree(420), 260, 800, 1),
    stand(rake, 640, 930, 1),
    stand(wateringCan(colour.saffron), 820, 930, 0.75),
    ...flowerRow(960, 0.6).slice(0, 4),
  ),
]
