import { ellipse } from "../../canvas/svg.ts"
import { lay, put, stand, still, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove, heap, plate } from "../../parts/bowl.ts"
import { almond, almondInShell } from "../../parts/fruit/nuts.ts"
import { leaf, petals, sprig } from "../../parts/plant.ts"
import { fallen, scatter } from "../../parts/scatter.ts"
import { sack } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const almondBlossom = together([
  petals(5, 40, 40, "#f0dcd2", -90, 0.64),
  still(ellipse(0, 0, 11, 11, "#b5506a")),
])

const almondBranch = together([
  sprig({
    stem: [
      [0, 0],
      [110, -60],
      [230, -80],
      [380, -40],
    ],
    nodes: 6,
    colour: "#5a4334",
    weight: 11,
    grow: (_, side) => (side > 0 ? still("") : leaf(54, 18, "#7d8f52")),
  }),
  ...[
    [60, -50],
    [150, -84],
    [230, -70],
    [300, -90],
    [376, -44],
    [190, -110],
  ].map(([x = 0, y = 0], i) => put(almondBlossom, x, y, 0.9 + (i % 3) * 0.2, i * 25)),
])

const almondMix = (t: number, i: number) => (i % 4 === 0 ? almondInShell(t) : almond(t))

export const variants: Variants = [
  scene(
    "window",
    "blush",
    stand(
      bowl(230, 140, colour.indigo, ({ r, ry }) => heap("al", r, ry, 100, 6, 7, almondMix, 1.3), {
        gloss: 0.25,
      }),
      440,
      850,
      1.3,
    ),
    ...fallen(
      [
        [780, 850],
        [850, 920],
        [720, 940],
      ],
      28,
      1.5,
      almondMix,
    ),
  ),
  scene(
    "disc",
    "sea",
    lay(almondBranch, 130, 450, 2, -10, 26),
    stand(
      plate(220, colour.ivory, ({ r, ry }) => heap("am", r, ry, 90, 5, 6, (t) => almond(t), 1.1)),
      560,
      880,
      1.25,
    ),
  ),
  scene(
    "mat",
    "clay",
    lay(dishAbove(290, colour.ivory, "#dcc7a2"), 500, 500, 1.14),
    ...scatter(506, 508, 210, 44, almondMix, 1.15),
  ),
  scene(
    "dado",
    "lime",
    stand(
      sack(
        360,
        330,
        heap("sk", 150, 34, 66, 5, 6, (t) => almondInShell(t), 1.1),
        colour.wool,
        colour.brick,
      ),
      440,
      860,
      1.3,
    ),
    ...fallen(
      [
        [760, 860],
        [830, 930],
        [700, 950],
      ],
      30,
      1.4,
      (t, i) => (i === 1 ? almond(t) : almondInShell(t)),
    ),
  ),
]
