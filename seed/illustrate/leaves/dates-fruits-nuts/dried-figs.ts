import { upTo } from "../../canvas/random.ts"
import { stroke } from "../../canvas/svg.ts"
import { hang, lay, put, rest, stand, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, heap, plate } from "../../parts/bowl.ts"
import { fig, figOpen } from "../../parts/fruit/dried.ts"
import { fallen, rosette } from "../../parts/scatter.ts"
import { crate } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const figTurned = (t: number) => put(fig(), 0, 0, 1, t * 0.5)

/** Dried figs threaded on a cord of rush. */
const figString = (count: number, sag: number): Thing => {
  const beads = upTo(count).map((i) => {
    const u = (i / (count - 1)) * 2 - 1
    return put(fig(i % 2 ? "#b9945f" : "#a98250"), u * 300, sag * (1 - u * u), 0.95, u * -50)
  })
  return together([{ art: stroke(`M-340 -40Q0 ${sag * 2.1} 340 -40`, colour.henna, 7), shade: "" }, ...beads])
}

export const variants: Variants = [
  scene(
    "bare",
    "saffron",
    hang(figString(8, 110), 500, 190, 1.2),
    hang(figString(7, 100), 500, 460, 1.14),
    hang(figString(8, 110), 500, 720, 1.2),
  ),
  scene(
    "niche",
    "indigo",
    stand(
      plate(260, colour.terracotta, ({ r, ry }) => heap("f", r, ry, 130, 5, 5, figTurned, 1.05)),
      500,
      860,
      1.3,
    ),
    ...fallen([[180, 910]], 44, 1.2, figTurned),
    rest(figOpen(), 830, 920, 46, 1.2),
  ),
  scene(
    "mat",
    "lime",
    lay(dishAbove(300, colour.brick, colour.terracotta), 500, 500, 1.14),
    ...rosette(
      506,
      508,
      [
        [200, 11],
        [95, 6],
      ],
      (t, i) => (i % 4 === 1 ? figOpen() : put(fig(), 0, 0, 1, t + 90)),
      1.12,
    ),
    lay(figOpen(), 506, 508, 1.2, 0, 5),
  ),
  scene(
    "dado",
    "sage",
    stand(crate(500, 150, heap("g", 240, 40, 70, 4, 7, figTurned, 1)), 500, 840, 1.35),
    ...fallen(
      [
        [250, 940],
        [740, 950],
      ],
      44,
      1.15,
      figTurned,
    ),
  ),
]
