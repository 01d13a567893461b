import { darken } from "../../canvas/colour.ts"
import { circle, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { chair } from "../../parts/gathering.ts"
import { bookStack, slate } from "../../parts/paper.ts"
import { pencilPot } from "../../parts/tool/bench.ts"
import { scene, type Variants } from "../../scene.ts"

/** A board on three legs with a drawn figure. */
export const easel = (chalk: string): Thing =>
  together([
    {
      art: stroke("M-150 0L-60 -560M150 0L60 -560M0 0V-560", "#7a4a2c", 20),
      shade: '<path d="M-160 0L-70 -560H70L160 0H140L60 -500H-60L-140 0Z"/>',
    },
    put(slate(520, 370, chalk), 0, -390),
    still(
      rect(-240, -206, 480, 20, "#8f5a34") +
        rect(60, -218, 60, 12, "#f1e7d6") +
        rect(150, -218, 40, 12, colour.saffron),
    ),
  ])

const curve =
  stroke("M-190 90C-110 80 -60 40 0 20S110 -60 190 -110", colour.saffron, 9) +
  [
    [-190, 90],
    [-60, 44],
    [60, -14],
    [190, -110],
  ]
    .map(([x = 0, y = 0]) => circle(x, y, 13, colour.ivory))
    .join("") +
  stroke("M-210 -140V130H220", colour.ivory, 6)

const notebook = (c: string): Thing => ({
  art:
    `<rect x="-120" y="-170" width="240" height="340" rx="14" fill="${c}"/>` +
    rect(-120, -170, 40, 340, darken(c, 0.24)) +
    rect(-50, -120, 140, 90, colour.ivory) +
    path("M20 -100l26 25 -26 25 -26 -25Z", c) +
    rect(96, -170, 12, 340, darken(c, 0.4)),
  shade: '<rect x="-120" y="-170" width="240" height="340" rx="14"/>',
})

const pencil = (c: string, turn: number): Thing =>
  put(
    {
      art:
        rect(-150, -12, 260, 24, c) +
        rect(-150, 2, 260, 10, darken(c, 0.24)) +
        path("M110 -12L160 0 110 12Z", "#e6cfa0") +
        path("M144 -4L160 0 144 4Z", "#2b2f38") +
        rect(-176, -12, 28, 24, "#c8737a"),
      shade: '<path d="M-176 -12H110L160 0 110 12H-176Z"/>',
    },
    0,
    0,
    1,
    turn,
  )

/** Three parts of one whole, joined. */
const palette = ["#b5532f", "#dc9722", "#6d7235", "#c8737a"] as const

const plan =
  [
    [-150, -60],
    [150, -60],
    [0, 80],
  ]
    .map(
      ([x = 0, y = 0], i) =>
        circle(x, y, 46, palette[i]!) + path(`M${x} ${y - 20}l18 20 -18 20 -18 -20Z`, colour.ivory),
    )
    .join("") + stroke("M-100 -60H100M-120 -20L-36 50M120 -20L36 50", colour.ivory, 7)

export const variants: Variants = [
  scene("niche", "saffron", stand(easel(curve), 500, 880, 1.25)),
  scene(
    "cloth",
    "lime",
    lay(notebook(colour.indigo), 360, 430, 1.6, -8, 16),
    lay(notebook(colour.clay), 640, 600, 1.5, 8, 16),
    lay(pencil(colour.saffron, 0), 620, 300, 1.3, -40, 12),
    lay(pencil("#2f6b4f", 0), 330, 840, 1.3, 16, 12),
  ),
  scene(
    "plain",
    "indigo",
    stand(easel(plan), 500, 700, 1),
    stand(chair("#a9713f"), 250, 930, 0.95),
    stand(chair("#a9713f"), 500, 940, 0.95),
    stand(chair("#a9713f"), 750, 930, 0.95),
  ),
  scene(
    "window",
    "sage",
    stand(bookStack([colour.clay, colour.indigo, colour.saffron]), 350, 860, 1.15),
    stand(pencilPot(colour.ivory), 750, 890, 1.25),
  ),
]
