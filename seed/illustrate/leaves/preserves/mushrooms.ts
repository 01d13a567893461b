import { darken, lighten } from "../../canvas/colour.ts"
import { blob } from "../../canvas/curve.ts"
import { upTo } from "../../canvas/random.ts"
import { circle, ellipse, stroke } from "../../canvas/svg.ts"
import { lay, put, stand, still, type Thing, together } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { dishAbove } from "../../parts/bowl.ts"
import { scatter } from "../../parts/scatter.ts"
import { shaded } from "../../parts/shaded.ts"
import { basketOf } from "../../parts/wicker.ts"
import { scene, type Variants } from "../../scene.ts"

export const bolete = (c = "#a5642f", h = 1): Thing => {
  const stem = shaded(
    blob(`-36 0, -48 -40, -32 ${-110 * h}, 32 ${-110 * h}, 50 -40, 38 0, 0 8`),
    "#e3cfa6",
    50,
    0,
    stroke(`M-16 -20V${-90 * h}M10 -10V${-80 * h}`, "#c6ac7d", 4),
  )
  const cupCap = put(
    shaded(blob("-120 10, -112 -40, -60 -86, 0 -96, 60 -86, 112 -40, 120 10, 60 26, -60 26"), c, 90, 0, ""),
    0,
    -112 * h,
  )
  return together([stem, put(still(ellipse(0, 16, 100, 16, "#d6b26a")), 0, -112 * h), cupCap])
}

const chanterelle = (c = "#dca033"): Thing =>
  shaded(
    blob(
      "-16 0, -26 -60, -60 -110, -96 -132, -60 -150, -20 -138, 20 -152, 64 -140, 98 -130, 62 -104, 26 -60, 18 0, 0 6",
    ),
    c,
    70,
    0,
    [-34, -16, 0, 16, 34]
      .map((x) =>
        stroke(`M${x * 0.4} -30C${x * 0.6} -70 ${x * 1.4} -100 ${x * 1.9} -126`, darken(c, 0.24), 4),
      )
      .join(""),
  )

const truffle = (c: string, t = 0): Thing =>
  shaded(
    blob("-46 6, -40 -26, -12 -44, 20 -40, 46 -18, 44 18, 18 40, -18 38"),
    c,
    46,
    t,
    upTo(16)
      .map((i) =>
        circle(
          Math.cos(i * 2.4) * 34 * Math.sqrt(i / 16),
          Math.sin(i * 2.4) * 32 * Math.sqrt(i / 16),
          5,
          i % 2 ? darken(c, 0.24) : lighten(c, 0.2),
        ),
      )
      .join(""),
  )

const truffleCut: Thing = {
  art:
    circle(0, 0, 46, "#5a3b26") +
    circle(0, 0, 40, "#e0c596") +
    stroke(
      "M-30 -16C-10 -24 -6 0 10 -12C20 -20 26 -6 34 -10M-34 8C-20 14 -8 4 0 16C10 26 22 8 30 16M-10 -36C-4 -26 8 -30 14 -26",
      "#b08e5c",
      4,
    ),
  shade: '<circle r="46"/>',
}

export const variants: Variants = [
  scene(
    "disc",
    "umber",
    stand(bolete("#a5642f", 1.1), 380, 870, 2.1),
    stand(bolete("#8a5128", 0.8), 740, 880, 1.5),
  ),
  scene(
    "niche",
    "sage",
    stand(
      basketOf(
        230,
        160,
        [
          [-140, 20, 0.9],
          [-20, -10, 1],
          [120, 16, 0.9],
          [40, 40, 0.7],
        ]
          .map(([x = 0, y = 0, s = 1], i) => put(i % 2 ? chanterelle() : bolete(), x, y + 70, s).art)
          .join(""),
      ),
      480,
      860,
      1.4,
    ),
  ),
  scene(
    "dado",
    "blush",
    stand(chanterelle(), 270, 860, 2.1),
    stand(chanterelle("#cf8f2a"), 560, 880, 2.4),
    stand(chanterelle(), 800, 850, 1.6),
  ),
  scene(
    "mat",
    "lime",
    lay(dishAbove(270, colour.umber, "#6a4630"), 470, 470, 1.12),
    ...scatter(
      476,
      478,
      180,
      11,
      (t, i) => (i % 3 === 2 ? truffleCut : truffle(i % 2 ? "#8a6240" : "#a57a50", t)),
      1.4,
      8,
    ),
  ),
]
