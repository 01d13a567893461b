import { darken, lighten } from "../../canvas/colour.ts"
import { upTo } from "../../canvas/random.ts"
import { clip, ellipse, fade, path, rect, stroke } from "../../canvas/svg.ts"
import { lay, rest, stand, still, type Thing } from "../../canvas/thing.ts"
import { colour } from "../../palettes.ts"
import { bowl, dishAbove } from "../../parts/bowl.ts"
import { olive } from "../../parts/fruit/argan.ts"
import { cap } from "../../parts/glass/lids.ts"
import { jar } from "../../parts/glass/vessels.ts"
import { leaf } from "../../parts/plant.ts"
import { scene, type Variants } from "../../scene.ts"
import { cream, label } from "./wares.ts"

/** The rough glove of the hammam. */
const kessa = (c: string): Thing => {
  const d = "M-90 150V-60C-90 -130 -50 -160 0 -160C50 -160 90 -130 90 -60V150Z"
  const bars = upTo(9).map((i) => rect(-100, -140 + i * 28, 200, 12, darken(c, 0.16)))
  return {
    art:
      clip(
        d,
        rect(-120, -200, 240, 400, c) + bars.join("") + rect(30, -200, 90, 400, "#1d1a33", fade(0.14)),
      ) +
      rect(-98, 128, 196, 40, darken(c, 0.3)) +
      stroke("M-90 148H90", lighten(c, 0.4), 4),
    shade: `<path d="${d}"/>`,
  }
}

const paste = "#5a431f"

export const pastePot = (c: string) =>
  bowl(
    190,
    110,
    c,
    ({ r, ry }) =>
      ellipse(0, -2, r * 0.88, ry * 0.86, paste) +
      path(
        `M${-r * 0.5} -6C${-r * 0.3} -40 ${r * 0.1} -46 ${r * 0.16} -18C${r * 0.24} 0 ${-r * 0.1} 14 ${-r * 0.5} -6Z`,
        lighten(paste, 0.22),
      ) +
      ellipse(-r * 0.2, -22, r * 0.2, 5, lighten(paste, 0.6), fade(0.8)),
    { gloss: 0.3 },
  )

export const variants: Variants = [
  scene(
    "niche",
    "sage",
    stand(pastePot(colour.terracotta), 400, 850, 1.4),
    lay(kessa(colour.clay), 770, 780, 0.95, 10, 18),
    rest(olive(), 690, 950, 34, 1.4),
  ),
  scene(
    "dado",
    "saffron",
    stand(
      jar({ h: 210, w: 122, liquid: paste, label: label(colour.pine) }, cap(106, 46, colour.pine)),
      350,
      840,
      1.6,
    ),
    rest(olive(), 680, 860, 36, 1.6),
    rest(olive(40, "#3a2838"), 790, 910, 36, 1.6),
    lay(leaf(150, 40, "#7f8a5a"), 620, 940, 1.1, -16, 8),
  ),
  scene(
    "floor",
    "sea",
    lay(dishAbove(220, colour.ivory, paste), 380, 400, 1.14),
    lay(
      still(
        path(
          "M-110 20C-80 -80 40 -90 70 -20C90 40 0 70 -40 30",
          "none",
          `stroke="${lighten(paste, 0.26)}" stroke-width="24" stroke-linecap="round"`,
        ),
      ),
      386,
      408,
      1,
      0,
      0,
    ),
    lay(kessa("#3a3f52"), 730, 660, 1.25, 16, 18),
  ),
  scene(
    "window",
    "clay",
    stand(cream(colour.ivory, colour.pine), 330, 850, 1.6),
    stand(pastePot(colour.cobalt), 700, 890, 1.15),
  ),
]
