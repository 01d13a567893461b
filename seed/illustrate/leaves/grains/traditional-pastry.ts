import { upTo } from "../../canvas/random.ts"
import { lay, stand } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, heap, plate } from "../../parts/bowl.ts"
import { briouat, chebakia, gazelleHorn, ghriba } from "../../parts/loaf.ts"
import { rosette } from "../../parts/scatter.ts"
import { teaGlass } from "../../parts/tea.ts"
import { scene, type Variants } from "../../scene.ts"

const pastries = (t: number, i: number) =>
  [gazelleHorn(t * 0.4), ghriba(), chebakia(t), briouat(t * 0.5)][i % 4]!

export const variants: Variants = [
  scene(
    "mat",
    "blush",
    lay(dishAbove(310, colour.ivory, "#e9d9bd"), 500, 500, 1.16),
    ...rosette(506, 508, [[200, 11]], (t) => gazelleHorn(t + 90), 1.15),
    ...rosette(506, 508, [[84, 5]], () => ghriba(), 1.1),
    lay(chebakia(), 506, 508, 1, 0, 5),
  ),
  scene(
    "niche",
    "indigo",
    stand(
      plate(270, colour.saffron, ({ r, ry }) => heap("ch", r, ry, 150, 5, 5, (t) => chebakia(t), 1.1)),
      500,
      860,
      1.3,
    ),
  ),
  scene(
    "dado",
    "lime",
    stand(
      plate(
        240,
        colour.cobalt,
        ({ r, ry }) => heap("gz", r, ry, 130, 5, 4, (t) => gazelleHorn(t * 0.3), 1.1),
        { gloss: 0.3 },
      ),
      400,
      850,
      1.3,
    ),
    stand(teaGlass(undefined, colour.madder), 790, 880, 1.5),
  ),
  scene(
    "cloth",
    "saffron",
    ...[0, 1, 2, 3].flatMap((row) =>
      upTo(4).map((i) =>
        lay(pastries(row * 30 + i * 50, row + i), 170 + i * 220, 170 + row * 220, 1.45, 0, 12),
      ),
    ),
  ),
]
