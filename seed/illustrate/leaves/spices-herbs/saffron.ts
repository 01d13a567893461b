import { upTo } from "../../canvas/random.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove, plate } from "../../parts/bowl.ts"
import { crocusPlant, saffronCrocus } from "../../parts/flower/saffron.ts"
import { cork } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { threads } from "../../parts/spice.ts"
import { scene, type Variants } from "../../scene.ts"

const threadDish = (w: number, c: string) =>
  stand(
    plate(w, c, ({ r, ry }) => threads("dish", r * 0.72, ry * 0.66, 120, 60)),
    0,
    0,
  )

const loose = (seed: string, r: number, ry: number, n: number): Thing => still(threads(seed, r, ry, n))

const crocusRow = (n: number, step: number, s: number) =>
  together(
    upTo(n).map((i) =>
      put(crocusPlant(150 + (i % 3) * 34, 0.8 + (i % 2) * 0.1), (i - (n - 1) / 2) * step, (i % 2) * 26, s),
    ),
  )

const saffronVial = jar(
  {
    h: 190,
    w: 66,
    liquid: "#e9dcc2",
    level: 0.05,
    glass: "#dfdccb",
    within: `<g transform="translate(0 -62)">${threads("vial", 56, 52, 90)}</g>`,
  },
  cork(56, 44),
)

export const variants: Variants = [
  scene("disc", "saffron", stand(crocusRow(3, 220, 1), 490, 900, 1.75)),
  scene(
    "niche",
    "lime",
    put(threadDish(200, colour.indigo), 380, 860, 1.35),
    stand(crocusPlant(210, 0.95), 770, 880, 1.5),
  ),
  scene(
    "floor",
    "indigo",
    lay(dishAbove(280, colour.ivory, "#f0e6d2"), 470, 480, 1.14),
    lay(loose("above", 180, 180, 190), 476, 488, 1, 0, 0),
    lay(saffronCrocus(1.1), 770, 850, 1.35, 30, 16),
    lay(saffronCrocus(0.9, "#9078b4"), 190, 860, 1.3, -30, 16),
  ),
  scene(
    "window",
    "clay",
    stand(saffronVial, 380, 830, 2),
    lay(loose("fall", 130, 26, 40), 700, 900, 1, 0, 0),
    lay(saffronCrocus(1), 760, 780, 1.5, 24, 12),
  ),
]
