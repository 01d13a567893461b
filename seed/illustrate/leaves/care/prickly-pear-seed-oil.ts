import { blob } from "../../canvas/curve.ts"
import { stroke } from "../../canvas/svg.ts"
import { lay, put, rest, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { pricklyPear } from "../../parts/fruit/orchard.ts"
import { shaded } from "../../parts/shaded.ts"
import { scene, type Variants } from "../../scene.ts"
import { oil } from "./wares.ts"

const pad: Thing = shaded(
  blob("0 0, -46 -30, -90 -120, -88 -190, -46 -240, 0 -250, 46 -240, 88 -190, 90 -120, 46 -30"),
  "#6f8656",
  120,
  0,
  [
    [-40, -60],
    [0, -90],
    [40, -60],
    [-50, -140],
    [0, -160],
    [50, -140],
    [-30, -210],
    [30, -210],
  ]
    .map(([x = 0, y = 0]) => stroke(`M${x} ${y}l-7 -9M${x} ${y}l7 -9`, "#b5c296", 3.4))
    .join(""),
)

const cactus = together([
  put(pad, 0, 0, 1.2),
  put(pricklyPear("#c4483a"), -50, -310, 0.75, -12),
  put(pricklyPear("#d98a2e"), 34, -322, 0.75, 8),
  put(pricklyPear("#a93a58"), 100, -262, 0.75, 36),
])

export const variants: Variants = [
  scene("disc", "lime", stand(cactus, 720, 880, 1.5), stand(oil("#c9a83a", colour.leaf, 240), 360, 870, 1.8)),
  scene(
    "niche",
    "sea",
    stand(oil("#c9a83a", colour.madder, 260, colour.brass), 420, 850, 1.85),
    rest(pricklyPear("#c4483a"), 740, 870, 50, 1.7),
  ),
  scene(
    "dado",
    "clay",
    stand(oil("#c9a83a", colour.pine, 180), 260, 810, 1.6),
    stand(oil("#c9a83a", colour.pine, 230), 500, 840, 1.6),
    rest(pricklyPear("#d98a2e"), 730, 830, 50, 1.6),
    rest(pricklyPear("#a93a58", 20), 850, 910, 50, 1.4),
  ),
  scene(
    "mat",
    "olive",
    lay(put(pad, 0, 120), 360, 440, 2, -24, 18),
    ...[
      [640, 300],
      [760, 420],
      [250, 820],
      [400, 860],
    ].map(([x = 0, y = 0], i) =>
      lay(pricklyPear(["#c4483a", "#d98a2e", "#a93a58", "#c4483a"][i]!, i * 30), x, y, 1.6, 0, 12),
    ),
    lay(put(oil("#c9a83a", colour.pine, 200), 0, 120), 650, 720, 1.4, 24, 16),
  ),
]
