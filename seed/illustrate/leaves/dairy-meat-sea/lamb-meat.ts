import { blob } from "../../canvas/curve.ts"
import { circle, path, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { sheep } from "../../parts/animal.ts"
import { rosemary } from "../../parts/flower/aromatic.ts"
import { hills } from "../../parts/land.ts"
import { shaded } from "../../parts/shaded.ts"
import { plank } from "../../parts/wooden.ts"
import { scene, type Variants } from "../../scene.ts"

const chop = (t: number): Thing =>
  put(
    together([
      {
        art: stroke("M20 30C60 70 90 110 120 130", "#e9dcc3", 22) + circle(122, 132, 14, "#e9dcc3"),
        shade: '<path d="M10 30L116 140 134 124 30 16Z"/>',
      },
      shaded(
        blob("-70 -20, -40 -70, 20 -76, 60 -34, 58 20, 20 50, -40 40, -72 14"),
        "#a23b35",
        60,
        0,
        path(blob("-60 -24, -36 -60, 16 -66, 48 -40, 20 -48, -30 -44"), "#ecd9be") +
          stroke("M-20 0C0 -12 20 0 30 14M-30 20C-14 12 0 22 10 30", "#c8685a", 5),
      ),
    ]),
    0,
    0,
    1,
    t,
  )

const leg: Thing = together([
  {
    art:
      stroke("M150 -70L250 -128", "#e9dcc3", 30) +
      circle(254, -134, 20, "#e9dcc3") +
      circle(262, -116, 17, "#e9dcc3"),
    shade: '<path d="M140 -60L246 -140 268 -110 160 -40Z"/>',
  },
  put(
    shaded(
      blob("-190 -40, -150 -110, -50 -140, 70 -120, 170 -80, 160 -50, 60 -10, -60 20, -160 10"),
      "#9c3f33",
      120,
      0,
      path(blob("-180 -60, -120 -110, -30 -124, 60 -110, 0 -96, -100 -84"), "#e6cdb0") +
        stroke("M-90 -20C-40 -40 20 -40 70 -46", "#7d2c26", 6),
    ),
    0,
    0,
  ),
])

export const variants: Variants = [
  scene(
    "bare",
    "mist",
    still(hills("mist", 640, ["#a9ad84", "#9a9a5e", "#b3a060"])),
    stand(sheep(), 330, 760, 1.1),
    stand(sheep(), 620, 900, 1.6),
  ),
  scene(
    "cloth",
    "sage",
    lay(plank(680, 560, "#9c6a3c"), 500, 500, 1.16, 0, 18),
    lay(chop(-10), 380, 380, 1.8, 0, 12),
    lay(chop(20), 600, 500, 1.8, 0, 12),
    lay(chop(-4), 370, 640, 1.8, 0, 12),
    lay(rosemary(300, 30), 700, 820, 1.1, 20, 10),
  ),
  scene(
    "niche",
    "saffron",
    lay(plank(640, 170, "#8f5a34"), 500, 860, 1.3, 0, 12),
    stand(leg, 440, 850, 1.55),
    lay(rosemary(300, 30), 330, 950, 1, 68, 8),
  ),
  scene("disc", "olive", stand(sheep(), 520, 880, 2.1)),
]
